import { Hono } from 'hono'
import type { App } from '../../app.ts'
import type { Resume } from '../../draft/resume.ts'
import type { Filled } from '../components/form.tsx'
import { onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { ProfilePage } from '../pages/profile.tsx'
import { ResumePage } from '../pages/resume.tsx'
import { doneOf, goTo, respond, type PageEnv } from '../respond.ts'
import { correctedResume, resumeSections, resumeValues, type ResumeSection } from '../resume-form.ts'

/** Who the person is: name, signature, availability and résumé. */
export function profileRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()

  routes.get('/', async (context) => {
    const user = context.get('user')
    const { name, signature, availability, resume } = await app.profiles.get(user.id)
    const form: Filled = { values: { name, signature, availability }, problems: {} }
    return respond(
      context,
      <ProfilePage viewer={user} form={form} resume={resume} told={null} done={doneOf(context)} />,
    )
  })

  routes.post('/', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    try {
      await app.profiles.save(user.id, {
        name: sent.text('name').trim(),
        signature: sent.text('signature'),
        availability: sent.text('availability'),
      })
      const file = await resumeFile(sent)
      if (file !== null) await app.profiles.saveResume(user.id, file)
      return goTo(context, '/profile', 'saved')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      const { resume } = await app.profiles.get(user.id)
      return respond(
        context,
        <ProfilePage viewer={user} form={form} resume={resume} told={told} done={undefined} />,
        status,
      )
    }
  })

  routes.get('/resume', async (context) => {
    const user = context.get('user')
    const resume = (await app.profiles.get(user.id)).resume?.resume ?? {}
    const form: Filled = { values: resumeValues(resume), problems: {} }
    return respond(context, <ResumePage viewer={user} form={form} rows={rowsOf(resume)} told={null} />)
  })

  routes.post('/resume', async (context) => {
    const user = context.get('user')
    const sent = await readForm(context)
    const resume = (await app.profiles.get(user.id)).resume?.resume ?? {}
    try {
      const corrected = correctedResume(resume, sent.values())
      await app.profiles.correctResume(user.id, corrected)
      return goTo(context, '/profile', 'saved')
    } catch (error) {
      const { form, told, status } = onForm(error, sent.values())
      return respond(
        context,
        <ResumePage viewer={user} form={form} rows={rowsOf(resume)} told={told} />,
        status,
      )
    }
  })

  routes.post('/resume/remove', async (context) => {
    await app.profiles.saveResume(context.get('user').id, null)
    return goTo(context, '/profile', 'resume-removed')
  })

  return routes
}

/** A file, where one was chosen, comes before the paste; neither leaves the résumé as it is. */
async function resumeFile(sent: SentForm): Promise<{ filename: string; bytes: Uint8Array } | null> {
  const file = sent.file('resumeFile')
  if (file !== null) return { filename: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const text = sent.text('resumeText')
  return text.trim() === '' ? null : { filename: 'pasted.txt', bytes: new TextEncoder().encode(text) }
}

function rowsOf(resume: Resume): Record<ResumeSection['key'], number> {
  const rows = { work: 0, education: 0, skills: 0, languages: 0, projects: 0, certificates: 0 }
  for (const { key } of resumeSections) rows[key] = resume[key]?.length ?? 0
  return rows
}
