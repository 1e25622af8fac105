import { MailboxError } from '../failure.ts'

/** When the recipient is to be written to, by the clock on their wall. */
export interface SendWindow {
  /** IANA name, such as `Europe/Berlin`. */
  timeZone: string
  /** ISO weekdays, 1 (Monday) to 7; at least one. */
  days: number[]
  /** `HH:MM`, the first minute and the first one after; `from` before `to`. */
  from: string
  to: string
}

const minute = 60_000

/** Throws `outbox.bad-window` for a zone, day or hour that does not exist. */
export function checkWindow(window: SendWindow): SendWindow {
  const { timeZone, days, from, to } = window
  try {
    clockIn(timeZone)
  } catch {
    throw bad(`no time zone ${JSON.stringify(timeZone).slice(0, 80)}`)
  }
  if (days.length === 0 || days.some((one) => !Number.isInteger(one) || one < 1 || one > 7))
    throw bad('days are 1 (Monday) to 7, at least one')
  if (minutesOf(from) >= minutesOf(to)) throw bad('from stands before to, both HH:MM')
  return { timeZone, days: [...new Set(days)].toSorted((a, b) => a - b), from, to }
}

/**
 * The first moment from `at` on that lies in the window: `at` itself where it is open. Epoch milliseconds. It walks hour by
 * hour and reads the wall's clock each time, so that zones whose clocks change are right without our knowing how.
 */
export function nextOpening(window: SendWindow, at: number): number {
  const from = minutesOf(window.from)
  const to = minutesOf(window.to)
  const clock = clockIn(window.timeZone)
  let time = at
  for (;;) {
    const { weekday, minutes } = clock(time)
    const open = window.days.includes(weekday)
    if (open && minutes >= from && minutes < to) return time
    const toNextHour = 60 - (minutes % 60)
    const step = open && minutes < from ? Math.min(from - minutes, toNextHour) : toNextHour
    time = Math.floor(time / minute) * minute + step * minute
  }
}

interface Wall {
  weekday: number
  minutes: number
}

const clocks = new Map<string, (at: number) => Wall>()
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** Intl's formatters are dear to make (0.05 ms) and there are some 400 zones: each is kept. */
function clockIn(timeZone: string): (at: number) => Wall {
  const known = clocks.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const clock = (at: number): Wall => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      weekday: weekdays.indexOf(parts.get('weekday') ?? '') + 1,
      minutes: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
    }
  }
  clocks.set(timeZone, clock)
  return clock
}

function minutesOf(text: string): number {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? []
  const value = Number(hours) * 60 + Number(minutes)
  if (!(value <= 24 * 60) || Number(minutes) > 59) throw bad('hours are written HH:MM')
  return value
}

function bad(why: string): MailboxError {
  return new MailboxError('outbox.bad-window', why)
}
