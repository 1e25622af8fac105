/**
 * What a letter says on the person's word alone, without the full stop that the letter sets: when they can start. No
 * document holds it, and they wrote it themselves, for this.
 */
export function ownWords({ availability = '' }: { availability?: string }): string[] {
  const said = availability.trim().replace(/\.$/, '')
  return said === '' ? [] : [said]
}
