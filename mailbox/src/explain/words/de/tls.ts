import type { Area } from '../words.ts'

export const tls: Area<'tls'> = {
  'tls.wrong-name': {
    title: 'Das Zertifikat gilt für einen anderen Namen',
    explanation:
      'Der Server zeigt ein Zertifikat, das diesen Host nicht nennt; vielleicht ist es nicht der gemeinte Server. Das Passwort wurde nicht gesendet.',
    fix: [
      'Prüfen Sie den Host des Postfachs: Nehmen Sie den Namen, den der Anbieter nennt.',
      'Ist es Ihr eigener Server, geben Sie ihm ein Zertifikat für diesen Namen.',
    ],
  },
  'tls.expired': {
    title: 'Das Zertifikat des Servers ist abgelaufen',
    explanation: 'Wer den Mailserver betreibt, muss es erneuern. Das Passwort wurde nicht gesendet.',
    fix: [
      'Sagen Sie es den Betreibern des Servers.',
      'Prüfen Sie, ob die Uhr des Rechners stimmt, auf dem dies läuft.',
    ],
  },
  'tls.not-yet-valid': {
    title: 'Das Zertifikat des Servers gilt noch nicht',
    explanation:
      'Meist geht die Uhr des Rechners falsch, auf dem dies läuft. Das Passwort wurde nicht gesendet.',
    fix: ['Stellen Sie die Uhr des Rechners.', 'Stimmt sie, sagen Sie es den Betreibern des Servers.'],
  },
  'tls.untrusted': {
    title: 'Dem Aussteller des Zertifikats wird hier nicht vertraut',
    explanation:
      'Der Server kann sich nicht ausweisen: Der Aussteller seines Zertifikats ist unbekannt, oder ein Teil der Kette fehlt. Das Passwort wurde nicht gesendet.',
    fix: [
      'Hat der Server eine private Zertifizierungsstelle, starten Sie dieses Programm mit NODE_EXTRA_CA_CERTS auf deren Zertifikat.',
      'Wenn nicht, liest vielleicht eine Firewall oder ein Virenscanner mit: Schalten Sie deren Mailprüfung aus.',
    ],
  },
  'tls.self-signed': {
    title: 'Der Server hat sein Zertifikat selbst unterschrieben',
    explanation:
      'Ein solches Zertifikat kann jeder machen, daher beweist es nichts. Das Passwort wurde nicht gesendet.',
    fix: [
      'Geben Sie dem Server ein Zertifikat einer öffentlichen Stelle.',
      'Oder, ist es Ihr eigener, starten Sie dieses Programm mit NODE_EXTRA_CA_CERTS auf dieses Zertifikat.',
    ],
  },
  'tls.revoked': {
    title: 'Das Zertifikat des Servers wurde zurückgezogen',
    explanation: 'Sein Aussteller bürgt nicht mehr dafür. Das Passwort wurde nicht gesendet.',
    fix: ['Sagen Sie es den Betreibern des Servers.'],
  },
  'tls.weak': {
    title: 'Der Server kann nur veraltete Verschlüsselung',
    explanation:
      'Der Server und dieses Programm haben keine heute sichere Verschlüsselung gemeinsam (TLS 1.2 oder neuer). Das Passwort wurde nicht gesendet.',
    fix: [
      'Bitten Sie die Betreiber des Servers, TLS 1.2 oder 1.3 einzuschalten.',
      'Oder nehmen Sie ein anderes Postfach.',
    ],
  },
  'tls.failed': {
    title: 'Die verschlüsselte Verbindung kam nicht zustande',
    explanation:
      'Der Server und dieses Programm konnten sich nicht auf eine Verschlüsselung einigen. Das Passwort wurde nicht gesendet; der nächste Versuch kommt von selbst.',
    fix: [
      'Der Befehl doctor zeigt, welcher Schritt scheitert.',
      'Geschieht es immer, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
  'tls.not-tls': {
    title: 'Auf diesem Port spricht der Server kein TLS',
    explanation:
      'Port und Sicherheit des Postfachs passen nicht zusammen. Das Passwort wurde nicht gesendet.',
    fix: ['Nehmen Sie TLS mit Port 465 oder 993 und STARTTLS mit Port 587.'],
  },
  'tls.no-starttls': {
    title: 'Der Server bietet keine Verschlüsselung an',
    explanation:
      'Der Server bietet kein STARTTLS an, oder etwas auf dem Weg nimmt es heraus. Ein Passwort geht nie über eine offene Leitung.',
    fix: [
      'Nehmen Sie TLS mit Port 465 statt STARTTLS.',
      'Geht auch das nicht, suchen Sie nach einer Firewall oder einem Virenscanner, der Mail verändert.',
    ],
  },
}
