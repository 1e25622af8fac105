import { Field, Select, type Filled } from './form.tsx'

export interface SendWhenProps {
  /** `now`, `hours` or `at`: what is chosen unless the form says otherwise. */
  whenever: string
  undoSeconds: number
  hours: { from: string; to: string }
  /** Where the recipient may be, and what the clock shows there; null where the posting leaves doubt. */
  guess: { timeZone: string; from: string; clock: string } | null
  timeZones: string[]
}

/** When an approved e-mail goes out: at once with a moment to take it back, by the recipient's hours, or at a time. */
export function SendWhen({ form, ...props }: SendWhenProps & { form: Filled }) {
  const { guess, hours, timeZones } = props
  const chosen = form.values['when'] ?? props.whenever
  const zone = form.values['timeZone'] ?? guess?.timeZone ?? ''
  const isOpen =
    chosen !== 'now' || form.problems['timeZone'] !== undefined || form.problems['at'] !== undefined
  return (
    <>
      <Select
        label="Send it"
        name="when"
        form={form}
        value={chosen}
        options={[
          { value: 'now', text: nowInWords(props.undoSeconds) },
          { value: 'hours', text: `In working hours where the recipient is (${hours.from} to ${hours.to})` },
          { value: 'at', text: 'At the time below' },
        ]}
      />
      <details open={isOpen}>
        <summary>The recipient’s time zone, or a time</summary>
        <div class="stack-tight">
          <Select
            label="Time zone of the recipient"
            name="timeZone"
            form={form}
            value={zone}
            hint={
              guess === null
                ? 'The posting does not say for certain where they are: choose, if you know it.'
                : `Guessed from the posting’s “${guess.from}”; it is ${guess.clock} there. Change it if they sit elsewhere.`
            }
            options={[
              { value: '', text: 'Not known' },
              ...timeZones.map((name) => ({ value: name, text: name.replaceAll('_', ' ') })),
            ]}
          />
          <Field
            label="Date and time"
            name="at"
            type="datetime-local"
            form={form}
            hint="By the clock of that time zone. Counts where “At the time below” is chosen."
          />
        </div>
      </details>
    </>
  )
}

const nowInWords = (seconds: number): string =>
  seconds === 0 ? 'At once' : `Now, after ${seconds} seconds in which I can take it back`
