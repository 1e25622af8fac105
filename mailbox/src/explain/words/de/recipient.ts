import type { Area } from '../words.ts'

export const recipient: Area<'recipient'> = {
  'recipient.unknown': {
    title: 'Dieses Postfach gibt es nicht',
    explanation:
      'Der Server des Empfängers kennt diese Adresse nicht. Die Nachricht wurde nicht zugestellt und wird nicht noch einmal versucht.',
    fix: [
      'Prüfen Sie die Adresse auf Tippfehler.',
      'Suchen Sie einen anderen Kontakt; diese Person ist vielleicht nicht mehr dort.',
    ],
  },
  'recipient.bad-address': {
    title: 'Das ist keine E-Mail-Adresse',
    explanation: 'Der Server konnte die Adresse des Empfängers nicht lesen. Es wurde nichts gesendet.',
    fix: ['Berichtigen Sie die Adresse und schreiben Sie die Nachricht neu.'],
  },
  'recipient.bad-domain': {
    title: 'Die Domain der Adresse nimmt keine E-Mail an',
    explanation:
      'Den Teil hinter dem @ gibt es nicht, oder er nimmt keine E-Mail an. Die Nachricht wird nicht noch einmal versucht.',
    fix: [
      'Prüfen Sie den Teil hinter dem @ auf Tippfehler.',
      'Suchen Sie die Adresse der Firma auf deren Website.',
    ],
  },
  'recipient.moved': {
    title: 'Das Postfach ist umgezogen',
    explanation:
      'Der Server des Empfängers sagt, dass dieses Postfach jetzt woanders ist. Die Nachricht wird nicht noch einmal versucht.',
    fix: ['Suchen Sie im Wortlaut unten die neue Adresse und schreiben Sie dorthin.'],
  },
  'recipient.disabled': {
    title: 'Das Postfach ist geschlossen',
    explanation:
      'Das Postfach des Empfängers ist abgeschaltet oder stillgelegt. Die Nachricht wird nicht noch einmal versucht.',
    fix: ['Suchen Sie einen anderen Kontakt in der Firma.'],
  },
  'recipient.mailbox-full': {
    title: 'Das Postfach des Empfängers ist voll',
    explanation:
      'Der Empfänger muss Platz schaffen. Die Nachricht wird eine Zeit lang von selbst wieder versucht.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Bleibt es so, suchen Sie einen anderen Kontakt in der Firma.',
    ],
  },
  'recipient.too-fast': {
    title: 'Der Empfänger bekommt gerade zu viel Post',
    explanation:
      'Der Server des Empfängers nimmt für eine Person in einer Weile nur so viel an. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'recipient.greylisted': {
    title: 'Der Server des Empfängers bittet, später wiederzukommen',
    explanation:
      'Manche Server weisen neue Absender einmal ab, um zu sehen, ob sie wiederkommen. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'recipient.restricted': {
    title: 'Der Empfänger nimmt nur von bestimmten Absendern an',
    explanation:
      'Diese Adresse steht nur bestimmten Absendern offen, etwa Kollegen. Die Nachricht wird nicht noch einmal versucht.',
    fix: ['Suchen Sie einen anderen Kontakt oder einen anderen Weg.'],
  },
  'recipient.policy': {
    title: 'Der Server des Empfängers lehnt diese Nachricht ab',
    explanation:
      'Eine Regel auf der Seite des Empfängers verbietet sie. Die Nachricht wird nicht noch einmal versucht.',
    fix: [
      'Lesen Sie den Wortlaut unten; oft nennt er die Regel.',
      'Versuchen Sie einen anderen Kontakt oder einen schlichteren Text ohne Anhänge und Links.',
    ],
  },
  'recipient.server-down': {
    title: 'Der Mailserver des Empfängers antwortet nicht',
    explanation:
      'Die Störung liegt auf der Seite des Empfängers. Die Nachricht wird von selbst wieder versucht.',
    fix: ['Warten Sie; nichts geht verloren.', 'Bleibt es tagelang so, prüfen Sie den Teil hinter dem @.'],
  },
  'recipient.expired': {
    title: 'Die Nachricht konnte nicht rechtzeitig zugestellt werden',
    explanation:
      'Der Server des Empfängers hat sie tagelang nicht angenommen. Sie wird nicht noch einmal versucht.',
    fix: ['Prüfen Sie die Adresse.', 'Suchen Sie einen anderen Kontakt in der Firma.'],
  },
  'recipient.loop': {
    title: 'Die Nachricht lief im Kreis',
    explanation:
      'Die Server des Empfängers reichen Post für diese Adresse einander weiter. Nur sie können das beheben; die Nachricht wird nicht noch einmal versucht.',
    fix: ['Suchen Sie einen anderen Kontakt in der Firma.'],
  },
}
