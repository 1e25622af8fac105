import { ErrorSummary, Field, type Filled } from '../components/form.tsx'
import { Explained, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

/** Changing one's own password. */
export function PasswordPage({ viewer, form, told }: { viewer: Viewer; form: Filled; told: Told | null }) {
  return (
    <Layout title="Change your password" viewer={viewer} place="settings">
      <div class="small-page">
        <PageHead title="Change your password">
          You stay signed in here; everywhere else you are signed out. API tokens go on working.
        </PageHead>
        {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
        <form class="card stack" method="post" action="/settings/password">
          {/* A password manager files the new one under the account that stands here. */}
          <input type="email" name="email" value={viewer.email} autocomplete="username" readonly hidden />
          <Field
            label="Current password"
            name="currentPassword"
            type="password"
            form={form}
            autocomplete="current-password"
            required
          />
          <Field
            label="New password"
            name="newPassword"
            type="password"
            form={form}
            autocomplete="new-password"
            hint="At least 8 characters. A sentence that only you know is a good one."
            required
          />
          <Field
            label="New password, once more"
            name="repeatedPassword"
            type="password"
            form={form}
            autocomplete="new-password"
            required
          />
          <div class="actions">
            <button class="primary" type="submit">
              Change password
            </button>
            <a class="button" href="/settings">
              Leave it
            </a>
          </div>
        </form>
      </div>
    </Layout>
  )
}
