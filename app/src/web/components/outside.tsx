import type { PropsWithChildren } from 'hono/jsx'

/**
 * A link that leaves this site, in a new tab, so that a half-written draft stays where it is. Addresses come out of
 * strangers' postings: anything but http and https (`javascript:` above all) is shown as mere text.
 */
export function Outside({ href, children }: PropsWithChildren<{ href: string }>) {
  if (!URL.canParse(href) || !/^https?:$/.test(new URL(href).protocol)) return <span>{children}</span>
  return (
    <>
      <a href={href} rel="noreferrer nofollow" target="_blank">
        {children}
      </a>{' '}
      (new tab)
    </>
  )
}
