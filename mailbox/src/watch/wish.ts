/**
 * How people ask not to be written to again. Each pattern is a wish by itself: a footer that explains how to unsubscribe,
 * or "don't e-mail me, call me", is none.
 */
const wishes: readonly RegExp[] = [
  /\b(?:do not|don['’]t|never) (?:contact|write to|write|e-?mail|message) (?:me|us|this address)\b(?: (?:again|any ?more|further|in (?:the )?future))?(?! (?:until|before|on|at|via)\b)/i,
  /\b(?:remove|delete|take) (?:me|us|my (?:e-?mail|e-?mail address|address|name|data|details)) (?:from|off) (?:your|this|the|any|all)\b/i,
  /\bstop (?:e-?mailing|contacting|writing to|writing|messaging|spamming) (?:me|us)\b/i,
  /\b(?:no|not want (?:any|to receive any)) (?:further|more) (?:e-?mails?|messages|contact)\b/i,
  /\bi (?:want|wish|would like) to (?:opt out|unsubscribe)\b/i,
  /^\s*(?:please )?(?:unsubscribe|opt out)(?: me)?[.!]?\s*$/im,
  /\b(?:schreiben|kontaktieren) sie (?:mich|mir|uns) (?:bitte )?nicht (?:mehr|wieder|erneut)\b/i,
  /\b(?:keine|von) weiteren? (?:e-?mails|mails|nachrichten|kontaktaufnahme)\b.{0,30}\b(?:mehr|senden|schicken|absehen|wünsche|erhalten)\b/i,
  /\b(?:löschen|entfernen|streichen) sie (?:bitte )?(?:mich|meine (?:adresse|daten|e-?mail|e-?mail-adresse|kontaktdaten))/i,
  /\bne (?:me|nous) (?:contactez|écrivez) plus\b/i,
  /\b(?:retirez|supprimez|effacez)(?:-moi| mon adresse| mes (?:données|coordonnées))/i,
  /\bno (?:me|nos) (?:escriban?|contacten?|envíen?)\b.{0,30}\bmás\b/i,
  /\b(?:elimine|borre|quite) (?:mi|mis) (?:correo|dirección|datos)\b/i,
]

/** Somebody who would rather be called has not asked for silence. */
const otherWay = /\b(?:call|phone|ring|text|linkedin|instead|portal|apply (?:via|through|at|on))\b/i

/** The sentence in which somebody asks not to be written to again, or null. `text` without the history. */
export function doNotContact(text: string): string | null {
  for (const sentence of text.slice(0, 4000).split(/(?<=[.!?])\s+|\n+/)) {
    const words = sentence.trim()
    if (wishes.some((wish) => wish.test(words)) && !otherWay.test(words)) return words.slice(0, 300)
  }
  return null
}
