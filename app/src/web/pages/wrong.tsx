import { Layout, PageHead, type Viewer } from '../layout.tsx'
import type { Told } from '../components/notice.tsx'

export const missing: Told = {
  title: 'There is nothing here',
  explanation: 'The address is wrong, or what stood here was removed, or it belongs to somebody else.',
  fix: ['Go back to your outreach and look for it there.'],
}

export const refused: Told = {
  title: 'That was refused',
  explanation: 'The request did not come from a page of this site, or your account may not do this.',
  fix: ['Open the page again and try once more.', 'If it is about users, ask the owner of this instance.'],
}

export const tooLarge: Told = {
  title: 'That was too much at once',
  explanation: 'What you sent is larger than this page takes.',
  fix: [
    'Go back: what you typed is still in the form.',
    'Give only the posting or résumé itself, below 10 MB.',
  ],
}

export const broken: Told = {
  title: 'Something broke on our side',
  explanation: 'This is a fault of RecruiterReach and none of yours. What was saved before is safe.',
  fix: ['Go back and try once more.', 'If it stays, tell whoever runs this instance the time it happened.'],
}

/** A page for what went wrong, in plain words. */
export function WrongPage({ viewer, told }: { viewer: Viewer | null; told: Told }) {
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
          <a class="button primary" href="/">
            Back to your outreach
          </a>
        </p>
      </div>
    </Layout>
  )
}
