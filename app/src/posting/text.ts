/** Text on one line, runs of white space as one space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()
}

/** Text grows in pieces and never past its limit; runs of white space become one. */
export function textWriter(limit: number) {
  const pieces: string[] = []
  let size = 0
  let fresh = true
  let joining = false
  const add = (piece: string): void => {
    if (size >= limit || piece === '') return
    pieces.push(size + piece.length > limit ? piece.slice(0, limit - size) : piece)
    size += piece.length
  }
  return {
    length: () => pieces.length,
    write(chunk: string): void {
      let piece = chunk.replace(/[\s\u00a0\u200b\u00ad\ufeff]+/g, ' ')
      if (fresh) piece = piece.trimStart()
      if (piece === '') return
      add(piece)
      fresh = false
      if (piece !== ' ') joining = false
    },
    /** What comes next is the value of what stands on this line: no break until it is written. */
    label(): void {
      if (fresh || joining) return
      add(/:\s*$/.test(pieces.at(-1) ?? '') ? ' ' : ': ')
      joining = true
    },
    last: (): string => pieces.at(-1)?.at(-1) ?? '',
    line(): void {
      if (fresh || joining) return
      add('\n')
      fresh = true
    },
    since: (at: number): string => oneLine(pieces.slice(at, at + 5_000).join('')),
    finish: (): string =>
      pieces
        .join('')
        .replace(/ +/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/(^|\n)- (?=\n|$)/g, '$1')
        .replace(/\n{3,}/g, '\n\n')
        .trim(),
  }
}

/** A string as it is, anything else as nothing: for fields of data that strangers wrote. */
export function raw(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
