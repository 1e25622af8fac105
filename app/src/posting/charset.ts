import { isUtf8 } from 'node:buffer'

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
      const decoder = new TextDecoder(stated)
      if (mark === undefined && isMislabelled(decoder.encoding, bytes)) return bytesDecide(bytes)
      return decoder.decode(bytes)
    } catch {
      // An encoding that nobody knows: the bytes decide.
    }
  }
  return bytesDecide(bytes)
}

/**
 * Whether the bytes cannot be what they are said to be. Browsers believe the label; a posting is read once and its names
 * are written into letters, so that "ZÃ¼rich" or "Z�rich" would be sent.
 */
function isMislabelled(encoding: string, bytes: Buffer): boolean {
  if (encoding === 'utf-8') {
    if (isUtf8(bytes)) return false
    // Some real UTF-8 beside a broken byte: a cut page, not another encoding.
    return !/[\u0080-\ufffc]/.test(new TextDecoder('utf-8').decode(bytes))
  }
  return encoding === 'windows-1252' && isUtf8(bytes) && bytes.some((byte) => byte >= 0xc2)
}

function bytesDecide(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
