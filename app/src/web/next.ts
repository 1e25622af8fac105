/**
 * Where to go on to after signing in: a path of this site, or the front page. Anything that a browser could read as
 * another site's address (`//host`, `/\host`, a tab or line break between the slashes) is refused.
 */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !next.startsWith('/')) return '/'
  const here = 'http://here.invalid'
  if (!URL.canParse(next, here)) return '/'
  const { origin, pathname, search } = new URL(next, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : '/'
}
