import type { Area } from '../words.ts'

export const network: Area<'net'> = {
  'net.unreachable': {
    title: 'Von diesem Rechner führt kein Weg zum Mailserver',
    explanation:
      'Keine Adresse des Servers ist erreichbar: Der Rechner, auf dem dies läuft, hat kein Netz, oder es blieben nur IPv6-Adressen und er hat kein IPv6. Der nächste Versuch kommt von selbst.',
    fix: [
      'Prüfen Sie, ob der Rechner oder der Container ins Internet kommt.',
      'Der Befehl doctor zeigt, welcher Schritt scheitert.',
    ],
  },
  'net.refused': {
    title: 'Die Verbindung wurde abgelehnt',
    explanation:
      'Der Host wurde erreicht, aber auf diesem Port lauscht nichts, oder eine Firewall weist ab. Der nächste Versuch kommt von selbst.',
    fix: [
      'Prüfen Sie Host und Port des Postfachs: 465 oder 587 zum Senden, 993 zum Lesen.',
      'Der Befehl doctor zeigt, welche Ports von hier aus gehen.',
    ],
  },
  'net.timeout': {
    title: 'Der Mailserver antwortet nicht',
    explanation:
      'Es kam nicht rechtzeitig etwas zurück. Meist verwirft das Netz, in dem dies läuft, die Mailports, wie es viele Anbieter in kostenlosen Tarifen tun. Der nächste Versuch kommt von selbst.',
    fix: [
      'Der Befehl doctor zeigt, welche Ports von hier aus gehen.',
      'Sind sie gesperrt, wechseln Sie in einen Tarif, der sie öffnet, setzen Sie MAIL_PROXY, oder verbinden Sie Gmail über seine API.',
      'Ging es vorher, warten Sie: Vielleicht ist der Server ausgefallen.',
    ],
  },
  'net.reset': {
    title: 'Die Verbindung wurde abgeschnitten',
    explanation:
      'Der Server oder etwas auf dem Weg hat die Verbindung abgebrochen. Der nächste Versuch kommt von selbst.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Geschieht es immer, suchen Sie nach einer Firewall oder einem Virenscanner, der Mail prüft.',
    ],
  },
  'net.closed': {
    title: 'Der Server hat aufgelegt',
    explanation: 'Die Verbindung endete mitten im Gespräch. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'net.blocked': {
    title: 'Dieser Rechner verbietet die Verbindung',
    explanation: 'Eine Firewall oder Sandbox auf dem Rechner, auf dem dies läuft, lässt sie nicht zu.',
    fix: ['Bitten Sie die Betreiber des Rechners, Verbindungen zum Mailserver zu erlauben.'],
  },
  'net.out-of-resources': {
    title: 'Diesem Rechner sind die Verbindungen ausgegangen',
    explanation:
      'Der Rechner, auf dem dies läuft, hat keine offenen Dateien, Ports oder keinen Speicher mehr übrig. Der nächste Versuch kommt von selbst.',
    fix: ['Erhöhen Sie die Grenze für offene Dateien.', 'Senden Sie über weniger Postfächer zugleich.'],
  },
  'net.no-local-address': {
    title: 'Dieser Rechner kann die gewählte Adresse nicht benutzen',
    explanation:
      'Die lokale Adresse oder die Art der Adresse (IPv4 oder IPv6) gibt es auf dem Rechner nicht, auf dem dies läuft.',
    fix: [
      'Nehmen Sie die lokale Adresse oder die Adressfamilie aus den Einstellungen, oder berichtigen Sie sie.',
    ],
  },
  'net.private-address': {
    title: 'Der Host führt in ein privates Netz',
    explanation:
      'Der Name steht für eine Adresse in einem privaten Netz. Verbindungen dorthin werden abgelehnt, damit niemand in das Netz dieses Rechners gelangt.',
    fix: [
      'Prüfen Sie den Hostnamen.',
      'Steht der Server wirklich dort, tragen Sie ihn als host:port in ALLOW_PRIVATE_HOSTS ein.',
    ],
  },
  'net.proxy-failed': {
    title: 'Der Proxy geht nicht',
    explanation: 'Der für Mail eingestellte Proxy war nicht erreichbar oder antwortet nicht wie einer.',
    fix: ['Prüfen Sie MAIL_PROXY: Art, Host und Port.', 'Prüfen Sie, ob der Proxy läuft.'],
  },
  'net.proxy-refused': {
    title: 'Der Proxy verbindet nicht',
    explanation: 'Der Proxy wurde erreicht, verbindet aber nicht zum Mailserver.',
    fix: ['Erlauben Sie den Mailserver und seinen Port in den Regeln des Proxys.'],
  },
  'net.proxy-login': {
    title: 'Der Proxy verlangt einen anderen Benutzernamen oder ein anderes Passwort',
    explanation: 'Der für Mail eingestellte Proxy hat die Anmeldung abgewiesen.',
    fix: ['Berichtigen Sie Benutzername und Passwort in MAIL_PROXY.'],
  },
  'net.bad-proxy': {
    title: 'Die Proxy-Einstellung ist nicht lesbar',
    explanation: 'Ein Proxy wird als socks5://host:port oder http://host:port geschrieben.',
    fix: ['Berichtigen Sie MAIL_PROXY und starten Sie neu.'],
  },
  'net.bad-host': {
    title: 'Das ist kein Hostname',
    explanation: 'Der Host des Postfachs ist nicht wie smtp.example.com geschrieben.',
    fix: ['Berichtigen Sie den Host des Postfachs.'],
  },
  'net.bad-port': {
    title: 'Das ist kein Port',
    explanation: 'Ein Port ist eine Zahl von 1 bis 65535.',
    fix: ['Berichtigen Sie den Port des Postfachs: 465 oder 587 zum Senden, 993 zum Lesen.'],
  },
  'net.aborted': {
    title: 'Vorher angehalten',
    explanation: 'Dieses Programm wurde angehalten, während es verband. Beim nächsten Start geht es weiter.',
    fix: ['Es ist nichts zu tun.'],
  },
  'net.connect-failed': {
    title: 'Die Verbindung kam nicht zustande',
    explanation: 'Der Rechner konnte nicht zum Mailserver verbinden. Der nächste Versuch kommt von selbst.',
    fix: ['Der Befehl doctor zeigt, welcher Schritt scheitert.'],
  },
  'net.name-not-found': {
    title: 'Einen Host dieses Namens gibt es nicht',
    explanation: 'Den Namen des Mailservers gibt es nicht. Meist ist es ein Tippfehler.',
    fix: [
      'Prüfen Sie den Host des Postfachs.',
      'Stimmt er, prüfen Sie die DNS-Einstellungen des Rechners, auf dem dies läuft.',
    ],
  },
  'net.no-address': {
    title: 'Der Host hat keine brauchbare Adresse',
    explanation: 'Den Namen gibt es, aber keine Adresse der erlaubten Art (IPv4 oder IPv6).',
    fix: [
      'Prüfen Sie den Host des Postfachs.',
      'Erlauben Sie beide Arten von Adressen, falls eine ausgeschaltet ist.',
    ],
  },
  'net.dns-unavailable': {
    title: 'Namen lassen sich gerade nicht nachschlagen',
    explanation:
      'Der Nameserver des Rechners, auf dem dies läuft, antwortet nicht. Der nächste Versuch kommt von selbst.',
    fix: ['Prüfen Sie, ob der Rechner ins Internet kommt und einen Nameserver hat, der antwortet.'],
  },
}
