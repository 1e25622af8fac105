/**
 * What a template leaves behind where it was not filled in: Liquid's own braces, a bracket that asks for a name, what a
 * program prints for a thing that is not there. No letter means any of these.
 */
export function leftovers(text: string): string[] {
  return found(
    text,
    /\{\{[^}]*\}?\}?|\{%[^%]*%\}?|\[(?:your |the |insert |my |company|name|role|title|date|x{2,})[^\]]*\]|<(?:your|company|name|role|insert)[^>]*>|lorem ipsum|\[object Object\]/gi,
  )
}

/** Words that are often left behind, and that a letter may also mean: a person looks at them. */
export function suspects(text: string): string[] {
  return found(text, /\bX{3,}\b|\bTODO\b|\bTBD\b|\b(?:undefined|null|NaN)\b/gi)
}

const found = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern) ?? [])]
