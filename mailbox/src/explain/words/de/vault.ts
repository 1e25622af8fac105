import type { Area } from '../words.ts'

export const vault: Area<'vault'> = {
  'vault.unknown-key': {
    title: 'Der Schlüssel zu den gespeicherten Passwörtern fehlt',
    explanation:
      'Die gespeicherten Passwörter sind mit einem Schlüssel versiegelt, der nicht unter den angegebenen ist. Nichts wurde verändert; sie lassen sich wieder öffnen, sobald der Schlüssel zurück ist.',
    fix: [
      'Legen Sie den Schlüssel zurück, wie er war: VAULT_KEYS oder die Schlüsseldatei bei den Daten.',
      'Ist er endgültig verloren, verbinden Sie jedes Postfach neu.',
    ],
  },
  'vault.wrong-key': {
    title: 'Der Schlüssel zu den gespeicherten Passwörtern ist nicht der richtige',
    explanation:
      'Ein Schlüssel dieses Namens wurde angegeben, aber nicht der, der die Passwörter versiegelt hat. Nichts wurde verändert; mit dem richtigen lassen sie sich wieder öffnen.',
    fix: [
      'Legen Sie den vorherigen Schlüssel zurück.',
      'Ist er endgültig verloren, verbinden Sie jedes Postfach neu.',
    ],
  },
  'vault.tampered': {
    title: 'Das gespeicherte Passwort wurde verändert',
    explanation:
      'Es gehört zu einem anderen Postfach oder wurde in der Datenbank geändert, daher wird es nicht benutzt.',
    fix: ['Verbinden Sie das Postfach neu.', 'Finden Sie heraus, wer in die Datenbank schreiben kann.'],
  },
  'vault.malformed': {
    title: 'Das gespeicherte Passwort ist nicht lesbar',
    explanation: 'Was gespeichert ist, hat nicht dieses Programm versiegelt, oder es wurde abgeschnitten.',
    fix: ['Stellen Sie die Datenbank aus einer Sicherung wieder her, oder verbinden Sie das Postfach neu.'],
  },
  'vault.fernet-key': {
    title: 'Der Fernet-Schlüssel lässt sich nicht lesen',
    explanation:
      'Ein Fernet-Schlüssel hat 32 Bytes in base64url, so wie Fernet.generate_key() ihn ausgibt. Es wurde nichts geändert.',
    fix: [
      'Geben Sie den Schlüssel des Programms an, das die Token gemacht hat, so wie er dort eingestellt war.',
    ],
  },
  'vault.fernet-token': {
    title: 'Das Fernet-Token lässt sich nicht öffnen',
    explanation:
      'Keiner der angegebenen Schlüssel hat es gemacht, oder es wurde seither geändert oder gekürzt. Das Token steht da wie zuvor.',
    fix: [
      'Geben Sie jeden Schlüssel an, den das andere Programm benutzt hat, auch die alten.',
      'Wurde das Token beschädigt, verbinden Sie das Postfach neu.',
    ],
  },
  'vault.fernet-expired': {
    title: 'Das Fernet-Token ist zu alt',
    explanation: 'Es ist älter als die verlangte Gültigkeit, oder seine Zeit liegt in der Zukunft.',
    fix: ['Lassen Sie die Gültigkeit weg: Token in einer Datenbank veralten nicht.'],
  },
  'vault.bad-keys': {
    title: 'Die Schlüssel sind nicht lesbar',
    explanation:
      'Schlüssel werden als id:base64 geschrieben, je 32 Byte, durch Kommas getrennt. Nichts wurde verändert.',
    fix: ['Berichtigen Sie VAULT_KEYS oder die Schlüsseldatei; was vorher dort stand, öffnet noch alles.'],
  },
  'vault.key-file-unreadable': {
    title: 'Die Schlüsseldatei lässt sich nicht lesen',
    explanation: 'Die Datei mit den Schlüsseln ist da, aber dieses Programm darf sie nicht lesen.',
    fix: ['Machen Sie den Benutzer, unter dem dieses Programm läuft, zum Eigentümer der Datei.'],
  },
  'vault.key-file-unwritable': {
    title: 'Die Schlüsseldatei lässt sich nicht schreiben',
    explanation: 'Ihr Ordner fehlt, ist voll oder für dieses Programm gesperrt.',
    fix: [
      'Geben Sie dem Benutzer, unter dem dieses Programm läuft, Schreibrecht auf den Ordner, oder geben Sie die Schlüssel in VAULT_KEYS an.',
    ],
  },
  'vault.key-file-exposed': {
    title: 'Andere können die Schlüsseldatei lesen',
    explanation:
      'Die Schlüssel öffnen jedes gespeicherte Passwort; daher startet dieses Programm nur, wenn allein sein Benutzer die Datei lesen darf.',
    fix: [
      'Führen Sie chmod 600 für die Schlüsseldatei aus.',
      'Benutzen andere den Rechner, fügen Sie einen neuen Schlüssel hinzu und rotieren Sie.',
    ],
  },
}
