/** The tags that a letter's template may use, and those that stand inside them. */
export const tagNames = [
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  'raw',
]
const innerTags = ['elsif', 'else', 'when']

/** Each takes text and gives text, or takes a list apart; none runs code, reads a format, or looks anything up. */
export const filterNames = [
  'append',
  'prepend',
  'capitalize',
  'downcase',
  'upcase',
  'default',
  'strip',
  'lstrip',
  'rstrip',
  'squish',
  'strip_newlines',
  'replace',
  'replace_first',
  'remove',
  'remove_first',
  'truncate',
  'truncatewords',
  'split',
  'first',
  'last',
  'join',
  'size',
]

const files = ['include', 'render', 'layout', 'block']

/** What Liquid says of a fault, by how it begins, and what a person needs to know of it. */
const faults: [RegExp, (...found: string[]) => string][] = [
  [/^output "(.+)" not closed/s, (output) => `“${output}” is not closed: end it with }}.`],
  [/^tag "(.+)" not closed/s, (tag) => `“${tag}” is not closed: end it with %}.`],
  [/^raw ".*" not closed/s, () => '{% raw %} is never ended: add {% endraw %}.'],
  [
    /^tag (\{%-?\s*(\w+).*) not closed/s,
    (tag, name) => `${tag} is never ended: add {% end${name} %} after the words that it is about.`,
  ],
  [/^tag "elseif" not found/, () => 'There is no {% elseif %}: it is written {% elsif … %}.'],
  [/^tag "(end\w+|else|elsif|when)" not found/, (name) => `{% ${name} %} stands here without its beginning.`],
  [
    /^tag "(\w+)" not found/,
    (name) =>
      files.includes(name ?? '')
        ? `{% ${name} %} is not allowed: a template takes in no other file.`
        : `There is no {% ${name} %} here. There are: ${[...tagNames, ...innerTags].join(', ')}.`,
  ],
  [
    /^undefined filter: (\S+)/,
    (name) => `There is no filter “${name}” here. There are: ${filterNames.join(', ')}.`,
  ],
  [/^invalid value expression/, () => 'Something is missing: a name belongs inside {{ }}, and after {% if.'],
  [
    /^expected "\|" before filter/,
    () => 'This cannot be read. To compare two things, write == between them.',
  ],
  [/^illegal tag: (.+)/s, (tag) => `${tag} is not complete, as in {% for word in list %}.`],
  [/^expected variable name/, () => 'A name is missing, as in {% assign greeting = "Hello" %}.'],
  [
    /^(\w+) expect \d+ argument/,
    (name) => `The filter “${name}” needs more said behind it, as in ${name}: "x".`,
  ],
  [/^parse length limit/, () => 'It is longer than any letter’s template.'],
  [
    /^(?:template render|memory alloc) limit/,
    () => 'It takes far more work than a letter: look at its loops.',
  ],
  [/^Maximum call stack/, () => 'Its parts are nested too deeply.'],
]

/** A fault of a template in words, with its line where Liquid says so: `Line 3: “{{ role” is not closed: …`. */
export function faultInWords(said: string): string {
  const [, what = said, line] = /^(.*?)(?:, line:(\d+), col:\d+)?$/s.exec(said) ?? []
  const at = line === undefined ? '' : `Line ${line}: `
  for (const [pattern, words] of faults) {
    const found = pattern.exec(what)
    if (found !== null) return `${at}${words(...found.slice(1))}`
  }
  return `${at}${what.replace(/\.$/, '')}.`
}
