import type { Kysely } from 'kysely'
import { AppError } from '../failure.ts'
import type { Schema } from '../store/schema.ts'

/** When a person's approved e-mails go out, unless they say otherwise. */
export interface SendHabit {
  /** `hours`: while it is working time where the recipient is. */
  whenever: 'now' | 'hours'
  /** How long an approved e-mail waits so that it can be taken back. */
  undoSeconds: number
  /** Working hours from Monday to Friday, `HH:MM`. */
  from: string
  to: string
}

export interface SendHabits {
  get(userId: string): Promise<SendHabit>
  /** Throws AppError `sending.invalid` (with `fields`). */
  save(userId: string, habit: SendHabit): Promise<void>
}

/** Twenty seconds are enough to see a wrong name, and nobody waits for an e-mail so long. */
export const firstHabit: SendHabit = { whenever: 'now', undoSeconds: 20, from: '09:00', to: '17:00' }
export const undoChoices = [0, 10, 20, 30, 60]

export function createSendHabits({ db }: { db: Kysely<Schema> }): SendHabits {
  return {
    async get(userId) {
      const row = await db
        .selectFrom('send_habit')
        .selectAll()
        .where('user_id', '=', userId)
        .executeTakeFirst()
      if (row === undefined) return firstHabit
      return {
        whenever: row.whenever,
        undoSeconds: row.undo_seconds,
        from: row.hours_from,
        to: row.hours_to,
      }
    },
    async save(userId, habit) {
      checkHabit(habit)
      const row = {
        whenever: habit.whenever,
        undo_seconds: habit.undoSeconds,
        hours_from: habit.from,
        hours_to: habit.to,
      }
      await db
        .insertInto('send_habit')
        .values({ user_id: userId, ...row })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
        .execute()
    },
  }
}

function checkHabit({ undoSeconds, from, to }: SendHabit): void {
  const fields: Record<string, string> = {}
  if (!undoChoices.includes(undoSeconds)) fields['undo'] = 'Choose one of the times that are offered.'
  const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/
  if (!clock.test(from)) fields['from'] = 'Write it as 09:00.'
  if (!clock.test(to)) fields['to'] = 'Write it as 17:00.'
  else if (to <= from) fields['to'] = 'The end comes after the beginning, on the same day.'
  if (Object.keys(fields).length > 0)
    throw new AppError('sending.invalid', {
      title: 'This was not kept',
      explanation: Object.values(fields).join(' '),
      fix: ['Change it where it is marked.'],
      fields,
    })
}
