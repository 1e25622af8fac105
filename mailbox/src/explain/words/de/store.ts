import type { Area } from '../words.ts'

export const store: Area<'store'> = {
  'store.full': {
    title: 'Der Datenträger der Datenbank ist voll',
    explanation:
      'Es ist kein Platz, dies aufzuschreiben; es wurde daher nicht angenommen. Was vorher angenommen wurde, ist sicher und geht von selbst hinaus, sobald wieder Platz ist.',
    fix: [
      'Geben Sie auf dem Datenträger der Datenbank (DATA_DIR oder der des PostgreSQL-Servers) Platz frei, oder vergrößern Sie ihn.',
      'Senden Sie dann noch einmal; ein Neustart ist nicht nötig.',
    ],
  },
  'store.read-only': {
    title: 'Die Datenbank lässt sich nicht beschreiben',
    explanation:
      'Sie lässt sich lesen, aber nicht ändern; dies wurde daher nicht angenommen. Was vorher angenommen wurde, ist sicher und geht von selbst hinaus, sobald sie wieder beschreibbar ist.',
    fix: [
      'Mit der eingebauten Datenbank: DATA_DIR und die Dateien darin für den Benutzer dieses Programms beschreibbar machen und nachsehen, ob der Datenträger nach einem Fehler nur noch lesbar eingehängt ist.',
      'Mit PostgreSQL: nachsehen, ob DATABASE_URL auf einen Standby zeigt oder default_transaction_read_only gesetzt ist.',
      'Senden Sie dann noch einmal.',
    ],
  },
  'store.broken': {
    title: 'Die Datenbank ließ sich nicht lesen oder schreiben',
    explanation:
      'Ihr Datenträger ist voll oder versagt, oder ihre Datei ist beschädigt. Dies wurde nicht angenommen; das Senden wartet, bis die Datenbank wieder antwortet.',
    fix: [
      'Sehen Sie nach, ob der Datenträger der Datenbank noch Platz hat.',
      'Sehen Sie im Systemprotokoll nach Fehlern des Datenträgers.',
      'Ist die Datei beschädigt, halten Sie das Programm an und spielen Sie eine Sicherung ein.',
    ],
  },
  'store.busy': {
    title: 'Die Datenbank war zu lange beschäftigt',
    explanation:
      'Ein anderer Prozess hat sie länger als zehn Sekunden belegt; dies wurde daher nicht angenommen.',
    fix: [
      'Senden Sie noch einmal.',
      'Bleibt es so, suchen Sie nach einem Programm, das die Datenbank zum Schreiben offen hält.',
    ],
  },
  'store.unreachable': {
    title: 'Die Datenbank antwortet nicht',
    explanation:
      'Sie startet, hält an oder hat keine freie Verbindung; dies wurde daher nicht angenommen. Was vorher angenommen wurde, ist sicher.',
    fix: [
      'Warten Sie einen Augenblick und senden Sie noch einmal.',
      'Bleibt es so, sehen Sie nach, ob der Datenbankserver läuft.',
    ],
  },
}
