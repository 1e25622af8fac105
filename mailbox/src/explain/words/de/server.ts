import type { Area, Words } from '../words.ts'

export const server: Area<'server'> & { unknown: Words } = {
  'server.busy': {
    title: 'Der Mailserver ist überlastet',
    explanation:
      'Der Server hat selbst Schwierigkeiten und bittet, wiederzukommen. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'server.closing': {
    title: 'Der Mailserver hat das Gespräch beendet',
    explanation: 'Der Server startet neu oder hat vorerst genug. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'server.timeout': {
    title: 'Der Mailserver hat das Warten aufgegeben',
    explanation: 'Die Verbindung war zu langsam oder stand still. Der nächste Versuch kommt von selbst.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Kommt es wieder vor, prüfen Sie das Netz des Rechners, auf dem dies läuft.',
    ],
  },
  'server.silent': {
    title: 'Der Mailserver antwortet nicht mehr',
    explanation:
      'Die Verbindung kam zustande, und dann kam rechtzeitig nichts mehr: Der Server ist überlastet, oder etwas auf dem Weg verschluckt den Verkehr. Der nächste Versuch kommt von selbst.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Ging es noch nie, prüfen Sie, ob Port und Sicherheit zusammenpassen: TLS mit 465 oder 993, STARTTLS mit 587.',
      'Kommt es wieder vor, sehen Sie mit dem Befehl doctor nach, wie weit eine Verbindung kommt.',
    ],
  },
  'server.storage': {
    title: 'Dem Mailserver fehlt der Platz',
    explanation: 'Der Server hat im Augenblick keinen Platz für Post. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'server.not-accepting': {
    title: 'Der Mailserver nimmt gerade keine Post an',
    explanation: 'Der Server sagt, dass er keine Post annimmt. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie.', 'Bleibt es so, prüfen Sie, ob der Host des Postfachs ein Server zum Senden ist.'],
  },
  'server.odd-answer': {
    title: 'Die Antwort war nicht die eines Mailservers',
    explanation: 'Dort lauscht etwas anderes, oder eine Firewall antwortet an seiner Stelle.',
    fix: [
      'Prüfen Sie Host und Port des Postfachs.',
      'Stimmen sie, suchen Sie nach einem Virenscanner oder einer Firewall dazwischen.',
    ],
  },
  'server.protocol': {
    title: 'Der Server und dieses Programm haben sich missverstanden',
    explanation:
      'Ein Befehl wurde als unbekannt oder unpassend abgelehnt. Das liegt an diesem Programm oder am Server, nicht an Ihnen.',
    fix: [
      'Versuchen Sie es noch einmal.',
      'Kommt es wieder vor, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
  'server.temporary': {
    title: 'Jetzt nicht, sagt der Server',
    explanation: 'Der Server hat die Nachricht vorläufig abgewiesen. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'server.rejected': {
    title: 'Der Server hat die Nachricht abgelehnt',
    explanation:
      'Er sagt nicht deutlich, ob das endgültig ist und wen es betrifft; daher wird die Nachricht aufbewahrt und nicht von selbst wieder versucht.',
    fix: [
      'Lesen Sie den Wortlaut unten.',
      'Geht es um Adresse oder Text, berichtigen Sie sie und schreiben Sie die Nachricht neu; sonst versuchen Sie es später wieder.',
    ],
  },
  'server.policy': {
    title: 'Eine Regel des Servers verbietet die Nachricht',
    explanation:
      'Der Server hat sie aus Gründen der Richtlinien oder der Sicherheit abgelehnt und nennt sie nicht. Die Nachricht wird aufbewahrt.',
    fix: [
      'Lesen Sie den Wortlaut unten.',
      'Versuchen Sie es später wieder, mit einem schlichteren Text oder einem anderen Kontakt.',
    ],
  },
  unknown: {
    title: 'Etwas ging schief, das hier nicht bekannt ist',
    explanation: 'Der Wortlaut unten ist alles, was bekannt ist. Es wurde nichts weggeworfen.',
    fix: [
      'Versuchen Sie es noch einmal.',
      'Kommt es wieder vor, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
}
