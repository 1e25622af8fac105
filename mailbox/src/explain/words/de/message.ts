import type { Area } from '../words.ts'

export const message: Area<'message' | 'compose'> = {
  'message.too-large': {
    title: 'Die Nachricht ist zu groß',
    explanation: 'Mit ihren Anhängen ist sie größer, als der Mailserver annimmt. Sie wurde nicht gesendet.',
    fix: [
      'Verkleinern Sie die Anhänge, oder stellen Sie sie ins Netz und senden Sie einen Link.',
      'Schreiben Sie die Nachricht dann neu.',
    ],
  },
  'message.blocked-attachment': {
    title: 'Ein Anhang ist von verbotener Art',
    explanation:
      'Der Mailserver nimmt keine Programme, Skripte und Archive an, die solche enthalten können. Die Nachricht wurde nicht gesendet.',
    fix: [
      'Senden Sie das Dokument als PDF und nicht in einem Archiv.',
      'Schreiben Sie die Nachricht dann neu.',
    ],
  },
  'message.spam': {
    title: 'Die Nachricht wurde für Spam gehalten',
    explanation:
      'Ein Filter hat sie abgewiesen: wegen des Textes, der Links oder weil viele gleiche gesendet wurden. Sie wird nicht noch einmal versucht.',
    fix: [
      'Schreiben Sie sie in eigenen Worten neu: kürzer, mit weniger Links, an eine Person.',
      'Wird sie wieder abgewiesen, suchen Sie einen anderen Weg.',
    ],
  },
  'message.virus': {
    title: 'Die Nachricht wurde für einen Virus gehalten',
    explanation:
      'Ein Scanner hat einen Anhang oder Link abgewiesen. Die Nachricht wird nicht noch einmal versucht.',
    fix: [
      'Prüfen Sie Ihren Computer.',
      'Erstellen Sie die Datei neu, am besten als PDF, und schreiben Sie die Nachricht neu.',
    ],
  },
  'message.malformed': {
    title: 'Der Server konnte die Nachricht nicht lesen',
    explanation:
      'Ihre Form verletzt eine Regel der E-Mail. Das ist ein Fehler dieses Programms, nicht Ihrer.',
    fix: ['Melden Sie ihn mit dem Wortlaut unten.'],
  },
  'message.utf8-not-supported': {
    title: 'Ein Server auf dem Weg kennt solche Adressen nicht',
    explanation:
      'Die Adresse hat vor dem @ andere Buchstaben als a bis z, und ein Server auf dem Weg kann das noch nicht (SMTPUTF8).',
    fix: ['Bitten Sie den Empfänger um eine Adresse in einfachen Buchstaben.'],
  },
  'compose.address': {
    title: 'Das ist keine E-Mail-Adresse',
    explanation: 'Eine der Adressen ist nicht wie name@domain geschrieben. Es wurde nichts gesendet.',
    fix: ['Berichtigen Sie die Adresse: keine Leerzeichen, ein @, eine Domain mit Punkt.'],
  },
  'compose.line-break': {
    title: 'Ein Zeilenumbruch steht, wo keiner stehen darf',
    explanation:
      'Betreff, Namen, Adressen und Dateinamen stehen auf einer Zeile; ein Umbruch könnte etwas einschmuggeln. Es wurde nichts gesendet.',
    fix: ['Nehmen Sie den Zeilenumbruch heraus und senden Sie noch einmal.'],
  },
  'compose.control-character': {
    title: 'Ein unsichtbares Steuerzeichen ist dabei',
    explanation:
      'Eines der Felder enthält ein Zeichen, das E-Mail nicht erlaubt, oft vom Kopieren. Es wurde nichts gesendet.',
    fix: ['Tippen Sie das Feld neu, oder fügen Sie es als reinen Text ein.'],
  },
  'compose.broken-character': {
    title: 'Ein halbes Zeichen ist dabei',
    explanation:
      'Ein Symbol, oft ein Emoji, wurde zerschnitten und lässt sich nicht schreiben. Es wurde nichts gesendet.',
    fix: ['Löschen Sie das kaputte Symbol und senden Sie noch einmal.'],
  },
  'compose.too-long': {
    title: 'Ein Feld ist zu lang',
    explanation:
      'Betreff, ein Name oder ein Dateiname ist länger, als E-Mail erlaubt. Es wurde nichts gesendet.',
    fix: ['Kürzen Sie es und senden Sie noch einmal.'],
  },
  'compose.message-id': {
    title: 'Die Message-ID ist ungültig',
    explanation: 'Eine Message-ID hat die Form <name@domain>. Das ist ein Fehler des aufrufenden Programms.',
    fix: [
      'Lassen Sie die Message-ID weg: Es wird eine erzeugt.',
      'Geben Sie In-Reply-To und References genau so an, wie sie in der Mail stehen.',
    ],
  },
  'compose.content-type': {
    title: 'Die Art des Anhangs ist ungültig',
    explanation:
      'Ein Content-Type sieht aus wie application/pdf; message und multipart werden nicht angenommen. Es wurde nichts gesendet.',
    fix: ['Lassen Sie den Content-Type weg, oder geben Sie application/octet-stream an.'],
  },
  'compose.date': {
    title: 'Das Datum der Nachricht ist ungültig',
    explanation: 'Was angegeben wurde, ist kein Datum. Das ist ein Fehler des aufrufenden Programms.',
    fix: ['Lassen Sie das Datum weg: Es wird die jetzige Zeit genommen.'],
  },
  'compose.no-recipient': {
    title: 'Die Nachricht hat keinen Empfänger',
    explanation: 'Niemand steht in An, Cc oder Bcc. Es wurde nichts gesendet.',
    fix: ['Geben Sie einen Empfänger an.'],
  },
}
