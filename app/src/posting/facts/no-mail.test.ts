import { describe, expect, test } from 'vitest'
import { readPosting } from '../read.ts'
import { findInstructions, forbidsMail } from './instructions.ts'

const closed = [
  'Please do not send applications by e-mail.',
  'Please do not apply by e-mail: use our website.',
  'Applications by e-mail will not be considered.',
  'We are unable to accept applications via email.',
  'CVs sent by email will be ignored.',
  'No emailed applications, please.',
  'Applications must be made online; applications by e-mail cannot be accepted.',
  'Bitte senden Sie keine Bewerbungen per E-Mail.',
  'Bitte bewerben Sie sich nicht per E-Mail, sondern über unser Portal.',
  'Bewerbungen per E-Mail können leider nicht berücksichtigt werden.',
  'Von Bewerbungen per Mail bitten wir abzusehen.',
  'Merci de ne pas envoyer de candidature par e-mail.',
  'Ne postulez pas par courriel : utilisez notre site.',
  'Les candidatures par mail ne seront pas examinées.',
  'Aucune candidature par courriel ne sera acceptée.',
  'Por favor, no envíe solicitudes por correo electrónico.',
  'No se inscriba por e-mail: use nuestra web.',
  'Las candidaturas por correo electrónico no serán consideradas.',
  'Ikke send søknad på e-post.',
  'Vennligst ikke søk per e-post, bruk nettsiden vår.',
  'Søknader på e-post blir ikke vurdert.',
  'Vi tar ikke imot søknader på e-post.',
  'Ansökningar via mejl behandlas inte.',
  'Vi tar inte emot ansökningar via e-post.',
  'Ansøgninger pr. mail vil ikke blive behandlet.',
  'Sollicitaties per e-mail worden niet in behandeling genomen.',
  'Le candidature via e-mail non saranno prese in considerazione.',
  'Zgłoszenia przesłane mailem nie będą rozpatrywane.',
  'Please apply only through our website.',
  'We only accept applications via the online form.',
  'Bewerbungen bitte ausschließlich über unser Online-Portal.',
]
const open = [
  'Apply by e-mail.',
  'Otherwise please apply through our website: https://acme.example/jobs',
  'Apply only through our website or by e-mail.',
  'Please apply by e-mail to jobs@acme.example, no phone calls.',
  'Do not hesitate to apply by e-mail.',
  'Do not apply online but send your CV by e-mail.',
  'If you cannot apply online, send your CV by e-mail.',
  'We do not mind whether you apply by post or by e-mail.',
  'Applications by e-mail are welcome.',
  'Incomplete applications will not be considered.',
  'Bewerbungen bitte per E-Mail an jobs@acme.example.',
  'Bitte bewerben Sie sich per E-Mail, nicht per Post.',
  'Zögern Sie nicht, sich per E-Mail zu bewerben.',
  'Candidatures par e-mail à jobs@acme.example.',
  "N'hésitez pas à envoyer votre candidature par e-mail.",
  'Envíe su CV por correo electrónico.',
  'No dude en enviar su CV por correo electrónico.',
  'Søknad sendes på e-post.',
  'Ikke nøl med å sende søknad på e-post.',
  'Skicka din ansökan via mejl.',
  'Send din ansøgning på mail.',
  'Stuur je sollicitatie per e-mail.',
]

describe('a posting that wants no mail', () => {
  test.each(closed)('%s', async (sentence) => {
    expect(forbidsMail(sentence)).toBe(true)
    expect(findInstructions(sentence)).toHaveLength(1)
    const { posting } = await readPosting(
      { text: `Baker\nCompany: Acme Bread\n\nWe bake. ${sentence} Questions: jobs@acme.example` },
      { fetchPage: () => Promise.reject(new Error('no network in this test')) },
    )
    expect(posting.applyEmail).toBeNull()
  })
})

describe('a posting that takes mail', () => {
  test.each(open)('%s', (sentence) => {
    expect(forbidsMail(sentence)).toBe(false)
  })
})
