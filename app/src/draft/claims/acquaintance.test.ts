import { describe, expect, test } from 'vitest'
import { kindsIn, markedIn } from '../../../../test/files/marks.ts'
import { postingWith } from '../../../../test/files/postings.ts'
import { baker as resume } from '../../../../test/files/resumes.ts'

const contact = {
  name: 'Halla Brekkstad',
  role: null,
  kind: 'other' as const,
  email: null,
  emailStatus: 'unknown' as const,
  confidence: 0.5,
  evidence: [{ kind: 'posting-text', quote: 'Halla Brekkstad', where: 'description:0-15' }],
}
const relations = (text: string, language: string): string[] => {
  const posting = postingWith({
    title: 'Baker',
    company: 'Wheatfield Row',
    language,
    description: 'Halla Brekkstad',
  })
  return markedIn(text, { resume, posting, contact, language }, 'relation')
}

describe('an acquaintance', () => {
  test.each([
    ['en', 'Halla Brekkstad trained me for a summer.'],
    ['en', 'As I told you at the fair, I bake at night.'],
    ['en', 'I was pleased to hear from your head baker that you bake with rye.'],
    ['en', 'Halla Brekkstad, with whom I shared an oven, thinks of you highly.'],
    [
      'de',
      'Von Ihrer Kollegin Mara Teichgräber, mit der ich die Lehre gemacht habe, weiß ich, dass Sie mit Roggen backen.',
    ],
    ['fr', 'Halla Brekkstad, chez qui j’ai appris le levain, vous salue.'],
    ['no', 'Halla Brekkstad, som jeg tok utdanningen med, hilser.'],
    ['de', 'Wie ich Ihnen auf der Messe gesagt habe, backe ich nachts.'],
    ['fr', 'Comme je vous l’ai dit au salon, je travaille la nuit.'],
    ['es', 'Como le comenté por teléfono, trabajo de noche.'],
    ['no', 'Som jeg fortalte deg på messen, baker jeg om natten.'],
    ['en', 'One of your bakers has put in a word for me.'],
    ['de', 'Halla Brekkstad kenne ich noch von der Meisterschule.'],
    ['fr', "Halla Brekkstad m'a proposé de vous écrire."],
    ['es', 'Halla Brekkstad y yo compartimos obrador en Bilbao.'],
    ['no', 'Halla Brekkstad var sjefen min i Moss.'],
    ['en', 'As Halla Brekkstad asked me to, I add two lines about rye.'],
    ['en', 'At the bread fair you told us that a second oven is coming.'],
    ['en', 'Halla Brekkstad explained the shifts to me on the phone.'],
    ['de', 'Wie gestern am Telefon mit Ihnen besprochen, reiche ich das Zeugnis nach.'],
    ['de', 'Auf Anregung von Halla Brekkstad schreibe ich Ihnen.'],
    ['fr', "Comme nous en parlions au salon de la boulangerie, j'ai aussi fait du seigle."],
    ['fr', "Comme nous l'évoquions au salon, pourriez-vous me dire quand le four arrive ?"],
    ['es', 'Como me explicó Halla Brekkstad, el horno nuevo llega en mayo.'],
    ['no', 'Som vi snakket om på messen, kan jeg begynne i mai.'],
    ['en', 'One addition to our talk at the bread fair: I bake at night.'],
    ['en', 'This is about what we said over the phone on Friday.'],
    ['en', 'I told your master baker about my rye starter.'],
    ['en', 'You told me at the Moss bread evening that a second oven is coming.'],
    ['de', 'Dass ein Ofen kommt, sagten Sie mir auf der Brotmesse.'],
    ['de', 'Wie mir Halla Brekkstad am Telefon sagte, kommt im Mai ein Ofen.'],
    ['fr', 'Merci encore pour votre accueil lors de ma visite du fournil.'],
    ['es', 'Halla Brekkstad ya conoce mi trabajo.'],
    ['de', 'Vielen Dank für Ihren Rückruf am Freitag.'],
    ['fr', "Le four sera bientôt remplacé, m'a raconté votre chef."],
    ['es', 'Esto completa lo que hablamos en la feria del pan.'],
    ['en', 'Thank you for making a little time for me last Tuesday.'],
    ['de', 'Auf der Brotmesse erzählten Sie mir von dem Ofen.'],
    ['fr', "Halla Brekkstad m'en avait parlé."],
    ['en', 'Your posting caught my eye when Halla Brekkstad mentioned it to me, as it asks for rye.'],
    ['en', 'What I did not say when I spoke to Halla Brekkstad: I bake rye.'],
    ['en', 'Thank you for the tour on Monday.'],
    ['de', 'Über den Ofen redeten wir ja auf der Brotmesse in Moss.'],
    ['de', 'Ich bewerbe mich auf Anraten Ihres Kollegen.'],
    ['fr', "Signalée par votre collègue, l'annonce me plaît."],
    ['es', 'Informada por Halla Brekkstad, le escribo.'],
    ['no', 'Et tillegg til telefonpraten vår i går: jeg baker om natten.'],
    ['no', 'En ting jeg ikke fikk sagt da vi snakket på telefonen: jeg baker rugbrød.'],
    ['no', 'Takk for omvisningen i går.'],
    ['es', 'Como comenté con Halla Brekkstad, trabajo de noche.'],
    ['no', 'Takk for praten på tirsdag.'],
    ['en', 'The second oven, as you explained to me at the millers’ day, comes in May.'],
    ['en', 'When we spoke on Friday, I forgot to mention rye.'],
    ['de', 'Seit Henrik Oldenburg mir von dem Ofen erzählt hat, reizt mich die Stelle.'],
    ['de', 'Als wir uns auf der Brotmesse unterhielten, vergaß ich den Roggen.'],
    ['fr', 'Un mot encore après notre entretien de mardi : je pétris la nuit.'],
    ['fr', 'Le four que vous m’avez décrit me plaît.'],
    ['es', 'Cuando hablamos por teléfono, olvidé el centeno.'],
    ['no', 'Da vi snakket sammen på brødmessen, glemte jeg rugen.'],
    ['en', 'Since my visit to your bakehouse I have wanted to write.'],
    ['en', 'After meeting you in Leeds, I looked at the post again.'],
    ['en', 'Ruth from your night shift tells me you bake rye.'],
    ['de', 'Nach meinem Besuch in Ihrer Backstube schreibe ich Ihnen.'],
    ['fr', 'Après ma visite de votre fournil, je vous écris.'],
    ['es', 'Tras conocernos en Burgos, le escribo.'],
    ['es', 'El horno del que hablamos por teléfono me gusta.'],
    ['no', 'Etter tips fra nattsjefen hos dere søker jeg stillingen.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).not.toEqual([]))
})

describe('a person named, and no acquaintance', () => {
  test.each([
    ['de', 'Ihre Anzeige für eine Stelle als Bäckerin hat mir gefallen.'],
    ['en', 'As yet we have not met.'],
    ['no', 'Vi har ikke snakket sammen ennå.'],
    ['fr', 'Votre annonce, quand je l’ai lue, m’a plu.'],
    ['fr', 'J’ai retenu une phrase de votre annonce.'],
    ['es', 'He guardado una frase de su anuncio.'],
    ['en', 'Thank you for the tour of the ovens on your website.'],
    ['en', 'I would be glad to talk to Halla Brekkstad about the ovens.'],
    ['en', 'I learned to bake in Bergen, and I know how early a shift begins.'],
    ['en', 'As you write, the bakery opens at six.'],
    ['en', 'As I told you in my letter, I bake at night.'],
    ['es', 'Como le comenté en mi carta, trabajo de noche.'],
    ['de', 'Ihre Anzeige hat mich gleich angesprochen.'],
    ['de', 'Wie in Ihrer Anzeige beschrieben, geht es um Roggenbrot.'],
    ['fr', 'Comme vous le demandez, je travaille aussi le dimanche.'],
    ['en', 'At the evening bake we met every order.'],
    ['fr', 'Merci pour votre lecture attentive.'],
    ['en', 'Thank you for taking the time to read this.'],
    ['fr', 'Merci du temps que vous prendrez à me lire.'],
    ['es', 'Gracias por dedicarme su tiempo.'],
    ['de', 'Als wir mit der Mühle telefonierten, ging es um Roggen.'],
    ['no', 'Jeg kjenner faget fra to sider.'],
    ['en', 'Would you be open to a baker who knows rye and would learn wheat?'],
    ['de', 'Mit Halla Brekkstad würde ich gern über die Schichten sprechen.'],
    ['fr', 'Je serais heureux de rencontrer Halla Brekkstad.'],
    ['es', 'Me encantaría hablar con Halla Brekkstad.'],
    ['no', 'Svinnet gikk ned på to år, og jeg var med på den reisen.'],
    ['en', 'I know people who cannot eat wheat.'],
    ['en', 'One line in your posting tells me that rye matters.'],
  ])('%s: %s', (language, text) => expect(relations(text, language)).toEqual([]))
})

const kinds = (description: string, text: string): string[] =>
  kindsIn(text, {
    resume,
    posting: postingWith({ title: 'Baker', company: 'Wheatfield Row', language: 'en', description }),
    contact: null,
    language: 'en',
  })

test('a posting presents people: they may be acquaintances, its departments may not', () => {
  const description = 'You report to Tove Almquist, head of the night shift. She leads Rye Pastry.'
  expect(kinds(description, 'Tove Almquist rang me about the job.')).toEqual(['relation'])
  expect(kinds(description, 'I would gladly work for Tove Almquist.')).toEqual([])
  expect(kinds(description, 'Rye Pastry made me curious.')).toEqual([])
})

test('talks that were had, whoever had them', () => {
  const told: [string, string][] = [
    ['en', 'One thing was missing from our conversation at the Ripon food fair: I can lift 25 kg.'],
    ['en', 'Mornings matter, as Ms Brekkstad said when she and I spoke last week.'],
    ['de', 'Den frühen Beginn haben Sie mir ja auf der Backmesse geschildert.'],
    ['de', 'Ich schreibe Ihnen, weil mir Halla Brekkstad die Stelle empfohlen hat.'],
    ['fr', "Le début matinal, m'en avez-vous dit, ne change pas."],
    ['no', 'Den tidlige starten har dere fortalt meg om.'],
  ]
  for (const [language, text] of told) expect(relations(text, language), text).not.toEqual([])
  expect(relations('Weil mir Brot und Kuchen Freude machen, schreibe ich Ihnen.', 'de')).toEqual([])
})

test('what somebody of the firm told or passed on, named or not, whatever the order of the words', () => {
  const told: [string, string][] = [
    ['en', 'One of the bakers at your shop told me about the night shift.'],
    ['de', 'So hat es mir Ihre Kollegin Frau Brekkstad beschrieben.'],
    ['de', 'Von einer der Verkäuferinnen bei Ihnen habe ich die Anzeige bekommen.'],
    ['es', 'Recibí el anuncio a través de Halla Brekkstad.'],
    ['no', 'Stillingen hørte jeg om fra en av de ansatte hos dere.'],
  ]
  for (const [language, text] of told) expect(relations(text, language), text).not.toEqual([])
  expect(relations('So ist es in Ihrer Anzeige beschrieben.', 'de')).toEqual([])
})
