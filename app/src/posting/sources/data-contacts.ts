import { isObject, list } from '../json.ts'
import { addPerson, words, type Reading } from '../reading.ts'
import { xmlText } from '../xml.ts'
import { fieldNames, plainKey } from './data-names.ts'

const flat =
  /^(contact(?:person)?|recruiter|hiringmanager|kontakt(?:person)?|ansprechpartner|jobcontact|recruitingcontact)(name|email|emailaddress|phone|telephone|title|role)$/

/** People in fields that say they are contacts for this job; a company's own contacts are not this job's. */
export function addContacts(reading: Reading, job: Record<string, unknown>, where: string): void {
  for (const [name, value] of Object.entries(job)) {
    if (!fieldNames.contact.test(plainKey(name))) continue
    const role = /recruit/i.test(name)
      ? 'recruiter'
      : /hiringmanager/i.test(plainKey(name))
        ? 'hiring manager'
        : null
    for (const [index, contact] of list(value).entries())
      addContact(reading, contact, role, `${where}.${name}[${String(index)}]`)
  }
  const people = new Map<string, Record<string, unknown>>()
  for (const [name, value] of Object.entries(job)) {
    const [, who = '', what = ''] = flat.exec(plainKey(name)) ?? []
    if (who === '') continue
    const person = people.get(who) ?? {}
    person[what.startsWith('email') ? 'email' : what === 'telephone' ? 'phone' : what] = value
    people.set(who, person)
  }
  for (const [who, { name, email, phone, title, role }] of people)
    addPerson(
      reading,
      {
        name,
        email,
        phone,
        role:
          role ??
          title ??
          (who === 'hiringmanager' ? 'hiring manager' : who === 'recruiter' ? 'recruiter' : null),
      },
      `${where}.${who}`,
    )
}

function addContact(reading: Reading, contact: unknown, role: string | null, where: string): void {
  if (!isObject(contact)) {
    addPerson(reading, { name: contact, role }, where)
    return
  }
  const get = (pattern: RegExp): unknown =>
    Object.entries(contact).find(
      ([name, inner]) => pattern.test(plainKey(name)) && xmlText(inner) !== null,
    )?.[1]
  const full = get(/^(?:full|display|contact)?(?:name|navn|namn|nom|nombre|nome)$/)
  const given = [
    words(get(/^(?:first|given|for)(?:name|navn|namn)$|^vorname$|^prenom$|^nome$|^nombre$/)),
    words(get(/^(?:last|family|sur|efter|etter)(?:name|navn|namn)$|^nachname$|^cognome$|^apellidos?$/)),
  ].filter((part) => part !== null)
  addPerson(
    reading,
    {
      // France's and Germany's forms keep the family name in "nom" or "name" beside the given one.
      name: given.length > 1 || xmlText(full) === null ? given.join(' ') : xmlText(full),
      email: xmlText(get(/e?mail|epost|courriel|correo/)),
      phone: xmlText(get(/phone|telefon|mobile?|tel$/)),
      role:
        xmlText(
          get(/^(?:job)?(?:title|role|position|titel|tittel|function|funktion|description|headline)$/),
        ) ?? role,
    },
    where,
  )
}
