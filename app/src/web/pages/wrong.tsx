import { Layout, PageHead, type Viewer } from '../layout.tsx'
import type { Told } from '../components/notice.tsx'

export const missing: Told = {
  title: 'There is nothing here',
  explanation: 'The address is wrong, or what stood here was removed, or it belongs to somebody else.',
  fix: ['Go back to your outreach and look for it there.'],
}

/** A page for what went wrong, in plain words. */
export function WrongPage({
  viewer,
  told,
  signIn = false,
}: {
  viewer: Viewer | null
  told: Told
  /** The cause is that nobody is signed in. */
  signIn?: boolean
}) {
  return (
    <Layout title={told.title} viewer={viewer}>
      <div class="narrow stack-wide">
        <PageHead title={told.title}>{told.explanation}</PageHead>
        {told.fix.length === 0 ? null : (
          <ul>
            {told.fix.map((step) => (
              <li>{step}</li>
            ))}
          </ul>
        )}
        {told.raw ? (
          <details>
            <summary>Details</summary>
            <pre>{told.raw}</pre>
          </details>
        ) : null}
        <p>
          {signIn ? (
            <a class="button primary" href="/sign-in" target="_blank" rel="noopener">
              Sign in (new tab)
            </a>
          ) : (
            <a class="button primary" href="/">
              Back to your outreach
            </a>
          )}
        </p>
      </div>
    </Layout>
  )
}
