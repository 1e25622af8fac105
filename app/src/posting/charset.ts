/**
 * Bytes as text: the byte order mark decides, then the header, then the page's own meta element (WHATWG encoding
 * labels, https://encoding.spec.whatwg.org), then UTF-8 where the bytes are that, else windows-1252.
 */
export function decodeText(bytes: Buffer, contentType: string): string {
  const head = bytes.subarray(0, 2_048).toString('latin1')
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          ? 'utf-8'
          : undefined
  const stated =
    mark ??
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]+)/.exec(head)?.[1]
  if (stated !== undefined) {
    try {
      return new TextDecoder(stated).decode(bytes)
    } catch {
      // An encoding that nobody knows: the bytes decide.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
