import { ErrorSummary, Field, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Layout, PageHead } from '../layout.tsx'

/** Shown only while there is no account: makes the owner's. */
export function FirstRunPage({ form, told }: { form: Filled; told: Told | null }) {
  return (
    <Layout title="Welcome" viewer={null}>
      <div class="small-page">
        <PageHead title="Welcome to RecruiterReach">
          Make the owner’s account. It stays on this machine, and so does everything you do here.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form class="card stack" method="post" action="/first-run">
          <Field label="Name" name="name" form={form} autocomplete="name" required />
          <Field
            label="E-mail address"
            name="email"
            type="email"
            form={form}
            autocomplete="username"
            hint="For signing in here. It can differ from the mailbox you send from."
            required
          />
          <Field
            label="Password"
            name="password"
            type="password"
            form={form}
            autocomplete="new-password"
            hint="At least 8 characters. Not your e-mail password."
            required
          />
          <button class="primary" type="submit">
            Create account
          </button>
        </form>
      </div>
    </Layout>
  )
}

export function SignInPage({
  form,
  told,
  next,
  done,
}: {
  form: Filled
  told: Told | null
  /** Where to go on to. */
  next: string
  done?: string | undefined
}) {
  return (
    <Layout title="Sign in" viewer={null}>
      <div class="small-page">
        <PageHead title="Sign in" />
        {done === undefined ? null : (
          <p class="notice good" role="status">
            <span>{done}</span>
          </p>
        )}
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form class="card stack" method="post" action="/sign-in">
          <input type="hidden" name="next" value={next} />
          <Field
            label="E-mail address"
            name="email"
            type="email"
            form={form}
            autocomplete="username"
            required
          />
          <Field
            label="Password"
            name="password"
            type="password"
            form={form}
            autocomplete="current-password"
            required
          />
          <button class="primary" type="submit">
            Sign in
          </button>
        </form>
      </div>
    </Layout>
  )
}
