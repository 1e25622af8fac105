import type { ReadResume, Resume } from '../../draft/resume.ts'
import { Act, ErrorSummary, Field, TextArea, type Filled } from '../components/form.tsx'
import { Explained, Notice, type Told } from '../components/notice.tsx'
import { Layout, PageHead, type Viewer } from '../layout.tsx'

const span = (start: string | undefined, end: string | undefined) =>
  start === undefined && end === undefined
    ? null
    : start === end
      ? start
      : `${start ?? '?'} to ${end ?? 'now'}`

const joined = (parts: (string | null | undefined)[], between = ', ') =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(between)

/** What was read out of a résumé: the only things that a draft may say about the person. */
function ResumeRead({ resume }: { resume: Resume }) {
  const lists: [string, string[]][] = [
    [
      'Work',
      (resume.work ?? []).map((job) =>
        joined([joined([job.position, job.name], ' at '), span(job.startDate, job.endDate)]),
      ),
    ],
    [
      'Education',
      (resume.education ?? []).map((place) =>
        joined([place.studyType, place.area, place.institution, span(place.startDate, place.endDate)]),
      ),
    ],
    [
      'Skills',
      (resume.skills ?? []).map((skill) => joined([skill.name, joined(skill.keywords ?? [])], ': ')),
    ],
    ['Languages', (resume.languages ?? []).map((language) => joined([language.language, language.fluency]))],
    ['Projects', (resume.projects ?? []).map((project) => joined([project.name, project.description], ': '))],
    [
      'Certificates',
      (resume.certificates ?? []).map((certificate) => joined([certificate.name, certificate.issuer])),
    ],
  ]
  const known = lists.map(([label, items]) => [label, items.filter((item) => item !== '')] as const)
  return (
    <dl class="facts">
      {resume.basics?.name === undefined ? null : (
        <>
          <dt>Name</dt>
          <dd>{joined([resume.basics.name, resume.basics.label])}</dd>
        </>
      )}
      {known.map(([label, items]) =>
        items.length === 0 ? null : (
          <>
            <dt>{label}</dt>
            <dd>
              <ul>
                {items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            </dd>
          </>
        ),
      )}
    </dl>
  )
}

export interface ProfileProps {
  viewer: Viewer
  form: Filled
  resume: ReadResume | null
  told: Told | null
  done: string | undefined
}

/** Who the person is: the name and signature of every draft, and the résumé that its claims rest on. */
export function ProfilePage({ viewer, form, resume, told, done }: ProfileProps) {
  return (
    <Layout title="You" viewer={viewer} place="profile">
      <PageHead title="You">
        Drafts say only what stands in your résumé. What is not there is never made up.
      </PageHead>
      {done === undefined ? null : (
        <Notice tone="good">
          <p>{done}</p>
        </Notice>
      )}
      {told === null ? <ErrorSummary form={form} /> : <Explained told={told} focus />}
      <div class="columns">
        <form class="card stack" method="post" action="/profile" enctype="multipart/form-data">
          <Field label="Name" name="name" form={form} autocomplete="name" required />
          <TextArea
            label="Signature"
            name="signature"
            form={form}
            rows={4}
            hint="Stands below every draft: your name, a phone number, a link."
          />
          <Field
            label="When you can start or talk"
            name="availability"
            form={form}
            placeholder="from 1 February"
            hint="In a few words and in the language of your letters. Drafts say it as you write it; empty: they say nothing of it."
          />
          <Field
            label="Résumé file"
            name="resumeFile"
            type="file"
            form={form}
            hint="PDF, Word (DOCX), JSON Resume, Markdown or plain text. Up to 10 MB."
          />
          <TextArea
            label="Or paste your résumé"
            name="resumeText"
            form={form}
            look="tall"
            hint="A file, where one is given, comes before the paste."
          />
          <button class="primary" type="submit">
            Save profile
          </button>
        </form>
        <section class="card stack" aria-labelledby="read">
          <div class="spread">
            <h2 id="read">What was read</h2>
            {resume === null ? null : (
              <a class="button slim" href="/profile/resume">
                Correct it
              </a>
            )}
          </div>
          {resume === null || resume.warnings.length === 0 ? null : (
            <Notice tone="warn">
              <ul>
                {resume.warnings.map((warning) => (
                  <li>{warning}</li>
                ))}
              </ul>
            </Notice>
          )}
          {resume === null ? (
            <p class="soft">
              No résumé yet. Without one, drafts speak of the posting only and say nothing about you but your
              name.
            </p>
          ) : (
            <>
              <ResumeRead resume={resume.resume} />
              <Act to="/profile/resume/remove" label="Remove my résumé" look="plain" />
            </>
          )}
        </section>
      </div>
    </Layout>
  )
}
