import { expect, test } from 'vitest'
import { markedAtBakery } from '../../../../test/files/marks.ts'

const posted: Record<string, string> = {
  en: 'Wheatfield Row opens a second kitchen in 2027. Orders are kept in the ERP.',
  de: 'Wir beliefern sechs Hotels. Sie arbeiten zu 70 Prozent nachts.',
  fr: 'Le fournil compte un four à bois. Vous dirigez une équipe de nuit.',
  es: 'Wheatfield Row tiene 11 hornos en Almería. En 2027 abrimos una segunda cocina.',
  no: 'Wheatfield Row har seks ovner.',
}
const marked = markedAtBakery(posted)

test.each([
  ['de', 'Zu 70 Prozent nachts zu arbeiten, passt mir sehr gut.'],
  ['de', 'Freundlich zu sein, ist bei Bewohnerinnen wie bei Gästen wichtig.'],
  ['fr', 'Votre annonce de responsable de fournil parle de travail de nuit.'],
  ['es', 'Once hornos repartidos por Almería: imagino que el reparto es media vida.'],
  ['es', '¿Compartirán las dos cocinas los pedidos?'],
  ['en', "A new ERP shouldn't hold me up."],
  ['en', 'Shall I send you two references?'],
])('what suits, what the advert says and what a mail holds claim nothing, in %s: %s', (language, text) =>
  expect(marked(language, text)).toEqual([]),
)
