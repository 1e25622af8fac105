import type { Area } from '../words.ts'

export const account: Area<'account'> = {
  'account.no-password': {
    title: 'Das Passwort fehlt oder kann keines sein',
    explanation:
      'Es wurde nichts eingegeben, oder das Eingefügte enthält einen Zeilenumbruch. Es wurde nirgendwohin etwas gesendet.',
    fix: [
      'Geben Sie das Passwort in einer Zeile ein.',
      'Verlangt der Anbieter ein App-Passwort, erzeugen Sie zuerst eines: siehe {passwordPage}.',
    ],
  },
  'account.no-server-found': {
    title: 'Zu dieser Adresse wurde kein Mailserver gefunden',
    explanation:
      'Die Domain nennt keinen Mailserver, den dieses Programm finden und verschlüsselt erreichen konnte. Das Passwort wurde nicht gesendet.',
    fix: [
      'Prüfen Sie, ob die Adresse hinter dem @ richtig geschrieben ist.',
      'Geben Sie die Server für SMTP und IMAP an, die Ihr Mailhoster nennt.',
      'Stimmt beides, starten Sie den Befehl doctor: Vielleicht erreicht diese Maschine gar keinen Mailserver.',
    ],
  },
  'account.unknown-provider': {
    title: 'Einen Anbieter dieses Namens gibt es hier nicht',
    explanation:
      'Dieses Programm kennt die großen Mailanbieter beim Namen, und dieser Name gehört nicht dazu.',
    fix: ['Geben Sie eine Adresse bei dem Anbieter an, oder Host und Port.'],
  },
}
