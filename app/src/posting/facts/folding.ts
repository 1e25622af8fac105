const letters: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  þ: 't',
  ð: 'd',
  ß: 's',
  æ: 'a',
  œ: 'o',
}

/** Lower case without accents, letter for letter: places in the folded text are places in the given one. */
export function fold(text: string): string {
  if (!/[^ -~\s]/.test(text)) return text.toLowerCase()
  let out = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? ''
    const lower = unit.toLowerCase()
    out += unit < '\u0080' ? lower : (letters[lower] ?? lower.normalize('NFD')[0] ?? unit)
  }
  return out
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
