import { type Context, Hono } from 'hono'
import type { App } from '../../app.ts'
import { tones } from '../../draft/templates/language.ts'
import type { ApproveOptions } from '../../outreach/approval.ts'
import type { SendHabit } from '../../outreach/send-habits.ts'
import type { Outreach } from '../../outreach/view.ts'
import { edited } from '../edited.ts'
import { type FormFailure, onForm } from '../failures.tsx'
import { readForm, type SentForm } from '../form-data.ts'
import { Claims } from '../pages/review/claims.tsx'
import { goTo, type PageEnv } from '../respond.ts'
import { reviewPage } from '../review.tsx'
import { notOneOf } from '../sandbox.ts'
import { cutSentence, withoutSentence } from '../sentence.ts'
import { statusPage } from '../status.tsx'
import { sendTime, whenTyped } from '../when.ts'

/** The page where a person decides, and every act on it. */
export function reviewRoutes(app: App): Hono<PageEnv> {
  const routes = new Hono<PageEnv>()
  const own = (context: Context<PageEnv>): Promise<Outreach> =>
    app.outreaches.get(context.get('user').id, context.req.param('id') ?? '')

  routes.get('/:id', async (context) => {
    const outreach = await own(context)
    return outreach.state === 'draft'
      ? reviewPage(app, context, outreach)
      : statusPage(app, context, outreach)
  })

  routes.post('/:id', async (context) => {
    const userId = context.get('user').id
    const before = await own(context)
    const sent = await readForm(context)
    const [act = '', ...rest] = sent.text('do').split(':')
    const words = rest.join(':')
    const path = `/outreach/${before.id}`
    try {
      // Kept first, whatever the act: nothing typed is lost over an act that fails.
      const kept = await app.outreaches.edit(userId, before.id, edited(before, sent))
      if (act === 'approve') {
        await app.approval.approve(userId, before.id, approveOptions(sent, await app.sendHabits.get(userId)))
        return goTo(context, path, 'approved')
      }
      if (act === 'check') return context.redirect(`${path}#claims`, 303)
      if (act === 'preview') return goTo(context, `${path}/preview`)
      if (act === 'undo' || act === 'redo') {
        await app.versions[act](userId, before.id)
        return goTo(context, path, act === 'undo' ? 'undone' : 'redone')
      }
      if (act === 'model') {
        const offered = await app.modelDrafts.offer(userId)
        if (offered !== null && offered.choice !== 'agreed') return goTo(context, `${path}/model`)
        const { id } = await app.modelDrafts.write(userId, before.id, { signal: context.req.raw.signal })
        return context.redirect(`${path}?run=${id}`, 303)
      }
      if (act === 'reword') {
        const from = await app.modelDrafts.reword(userId, before.id, words, {
          signal: context.req.raw.signal,
        })
        return goTo(context, path, from === null ? 'same-wording' : 'reworded')
      }
      if (act === 'vouch') {
        const { unsupported } = await app.approval.check(userId, before.id)
        const known = unsupported.some(({ text }) => text === words)
        if (known) await app.outreaches.edit(userId, before.id, { vouched: [...kept.vouched, words] })
        return goTo(context, path, 'vouched')
      }
      if (act === 'cut') {
        const by = { origin: 'you', what: 'removal' } as const
        await app.outreaches.edit(userId, before.id, { body: cutSentence(kept.body, words) }, by)
        return goTo(context, path, 'sentence')
      }
      if (act === 'remove') {
        await app.outreaches.edit(userId, before.id, withoutSentence(kept, words), {
          origin: 'you',
          what: 'removal',
        })
        return goTo(context, path, 'sentence')
      }
      return goTo(context, path, 'saved')
    } catch (error) {
      // Nobody waits for an answer any more: stopping a model that writes is no fault of anybody's.
      if (context.req.raw.signal.aborted) return goTo(context, path)
      const failed = atClaims(onForm(error, whenTyped(sent)))
      return reviewPage(app, context, await own(context), failed)
    }
  })

  routes.post('/:id/check', async (context) => {
    const { id } = await own(context)
    const sent = await readForm(context)
    const typed = { subject: sent.text('subject'), body: sent.text('body') }
    const attachResume = sent.text('attachResume') === 'yes'
    const checked = await app.approval.check(context.get('user').id, id, { ...typed, attachResume })
    return context.html(<Claims {...typed} {...checked} />)
  })

  routes.post('/:id/contact', async (context) => {
    const { id } = await own(context)
    const sent = await readForm(context)
    await app.outreaches.redraft(context.get('user').id, id, { contactEmail: sent.text('email') })
    return goTo(context, `/outreach/${id}`, 'chosen')
  })

  routes.post('/:id/contacts', async (context) => {
    const outreach = await own(context)
    const sent = await readForm(context)
    try {
      await app.corrections.contact(context.get('user').id, outreach.id, {
        name: sent.text('contactName'),
        role: sent.text('contactRole'),
        email: sent.text('contactEmail'),
      })
      return goTo(context, `/outreach/${outreach.id}`, 'chosen')
    } catch (error) {
      return reviewPage(app, context, outreach, onForm(error, sent.values()))
    }
  })

  routes.post('/:id/redraft', async (context) => {
    const { id } = await own(context)
    const sent = await readForm(context)
    const tone = tones.find((one) => one === sent.text('tone'))
    if (tone === undefined) throw notOneOf(tones)
    await app.outreaches.redraft(context.get('user').id, id, { tone })
    return goTo(context, `/outreach/${id}`, 'redrafted')
  })

  routes.post('/:id/discard', async (context) => {
    const { id } = await own(context)
    await app.outreaches.discard(context.get('user').id, id)
    return goTo(context, '/', 'discarded')
  })

  return routes
}

/** What lacks a source is shown where each can be removed or vouched for: the summary leads there. */
function atClaims(failed: FormFailure): FormFailure {
  if (failed.code !== 'outreach.unsupported') return failed
  const problem = 'Some statements have no source yet: take each out or vouch for it, then approve again.'
  return { ...failed, form: { ...failed.form, problems: { checked: problem } } }
}

function approveOptions(sent: SentForm, habit: SendHabit): ApproveOptions {
  return {
    force: sent.text('force') === 'yes',
    ...(sent.text('mailAnyway') === 'yes' && { mailAnyway: true }),
    ...sendTime(sent, habit),
  }
}
