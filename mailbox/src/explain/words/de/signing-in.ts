import type { Area } from '../words.ts'

export const signingIn: Area<'auth' | 'sender'> = {
  'auth.wrong-password': {
    title: 'Die Anmeldung wurde abgelehnt',
    explanation:
      '{Provider} hat Benutzername und Passwort nicht angenommen. App-Passwörter gelten nicht mehr, wenn sie widerrufen werden oder, bei Google, sobald sich das Kontopasswort ändert; das Kontopasswort selbst wird nicht angenommen, wo ein App-Passwort nötig ist. Ihre Nachrichten warten; keine geht verloren.',
    fix: [
      'Öffnen Sie {passwordPage} und erstellen Sie ein neues App-Passwort (die Bestätigung in zwei Schritten muss eingeschaltet sein).',
      'Verbinden Sie das Postfach damit neu; Leerzeichen darin spielen keine Rolle.',
      'Ist die Adresse ein Alias, melden Sie sich mit der Hauptadresse des Kontos an.',
    ],
  },
  'auth.app-password-required': {
    title: 'Ein App-Passwort ist nötig',
    explanation:
      '{Provider} hat das Kontopasswort abgelehnt, weil das Konto die Bestätigung in zwei Schritten nutzt. Programme melden sich mit einem App-Passwort an, das nur Sie erstellen können. Was auf den Versand wartet, geht danach hinaus.',
    fix: [
      'Öffnen Sie {passwordPage} und erstellen Sie ein App-Passwort.',
      'Verbinden Sie das Postfach neu, mit dem App-Passwort anstelle des Kontopassworts.',
    ],
  },
  'auth.web-login-required': {
    title: 'Der Anbieter verlangt zuerst eine Anmeldung im Browser',
    explanation:
      '{Provider} traut einer Anmeldung von dem Ort, an dem dieses Programm läuft, erst, wenn Sie sie bestätigt haben. Was auf den Versand wartet, geht danach hinaus.',
    fix: [
      'Melden Sie sich im Browser beim Postfach an und bestätigen Sie den Sicherheitshinweis.',
      'Prüfen Sie das Postfach dann hier erneut.',
      'Kommt es wieder vor, erstellen Sie ein neues App-Passwort: {passwordPage}.',
    ],
  },
  'auth.password-sign-in-closed': {
    title: 'Dieses Postfach nimmt von Programmen keine Passwörter an',
    explanation:
      '{Provider} hat die Anmeldung mit Passwort (Basic Authentication) für Programme abgeschafft. Hier hilft kein Passwort, auch kein App-Passwort. Ihre Nachrichten warten.',
    fix: [
      'Verbinden Sie das Postfach über die Anmeldung beim Anbieter im Browser, wo diese Installation sie anbietet.',
      'Bei einem Firmenkonto fragen Sie die Verwaltung, ob SMTP AUTH für Sie eingeschaltet werden darf.',
      'Oder verbinden Sie ein anderes Postfach, zum Beispiel Gmail mit einem App-Passwort.',
    ],
  },
  'auth.smtp-disabled': {
    title: 'Das Senden durch Programme ist für dieses Konto ausgeschaltet',
    explanation:
      'Am Passwort liegt es nicht: Das Senden durch Programme (authentifiziertes SMTP) ist für dieses Konto oder die ganze Organisation ausgeschaltet. Ihre Nachrichten warten, bis es eingeschaltet ist.',
    fix: [
      'Bitten Sie die Verwaltung, authentifiziertes SMTP für Ihr Postfach einzuschalten, oder schalten Sie es in den Einstellungen ein.',
      'Prüfen Sie das Postfach dann hier erneut.',
    ],
  },
  'auth.imap-disabled': {
    title: 'Das Lesen über IMAP ist für dieses Konto ausgeschaltet',
    explanation:
      '{Provider} lässt Programme dieses Postfach nicht über IMAP lesen, daher sind Antworten hier nicht zu sehen. Das Senden kann trotzdem gehen.',
    fix: [
      'Schalten Sie IMAP in den Einstellungen des Postfachs ein oder bitten Sie die Verwaltung darum.',
      'Prüfen Sie das Postfach dann hier erneut.',
    ],
  },
  'auth.account-locked': {
    title: 'Das Konto ist gesperrt',
    explanation:
      '{Provider} hat dieses Konto gesperrt oder abgeschaltet. Nur Sie oder Ihre Verwaltung können es entsperren. Ihre Nachrichten warten.',
    fix: [
      'Melden Sie sich im Browser beim Postfach an und tun Sie, was dort verlangt wird.',
      'Bei einem Firmenkonto fragen Sie die Verwaltung.',
      'Prüfen Sie das Postfach dann hier erneut.',
    ],
  },
  'auth.password-expired': {
    title: 'Das Passwort ist abgelaufen',
    explanation:
      '{Provider} verlangt ein neues Passwort, bevor sich jemand anmeldet. Ihre Nachrichten warten.',
    fix: ['Setzen Sie beim Anbieter ein neues Passwort.', 'Verbinden Sie das Postfach damit neu.'],
  },
  'auth.consent-revoked': {
    title: 'Die Erlaubnis für dieses Postfach ist erloschen',
    explanation:
      'Die erteilte Anmeldung gilt nicht mehr: Sie wurde widerrufen, ist abgelaufen, oder das Passwort wurde geändert. Ihre Nachrichten warten.',
    fix: ['Verbinden Sie das Postfach neu und erteilen Sie die Erlaubnis noch einmal.'],
  },
  'auth.throttled': {
    title: 'Zu viele Anmeldungen in kurzer Zeit',
    explanation:
      '{Provider} lässt für dieses Konto eine Weile keine Anmeldungen zu. Das Senden geht von selbst weiter.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Nutzen andere Programme dasselbe Postfach, schließen Sie die, die sich alle paar Sekunden anmelden.',
    ],
  },
  'auth.temporary': {
    title: 'Der Anbieter kann Passwörter gerade nicht prüfen',
    explanation:
      '{Provider} hat selbst Schwierigkeiten mit Anmeldungen. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.'],
  },
  'auth.not-offered': {
    title: 'Der Server bietet keine Anmeldung an, die dieses Programm kennt',
    explanation:
      'Der Server hat die Art der Anmeldung abgelehnt. Das liegt an diesem Programm oder an den Einstellungen, nicht an Ihrem Passwort.',
    fix: [
      'Prüfen Sie Host und Port des Postfachs: 465 und 587 sind zum Senden mit Passwort da.',
      'Stimmen sie, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
  'auth.missing': {
    title: 'Der Server verlangt zuerst eine Anmeldung',
    explanation:
      'Der Server sollte ohne Anmeldung senden. Entweder hat dieses Programm sie ausgelassen, oder der Host ist keiner zum Senden.',
    fix: [
      'Prüfen Sie Host und Port des Postfachs: Port 25 ist nicht zum Senden für Personen da, 465 und 587 sind es.',
      'Stimmen sie, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
  'auth.encryption-required': {
    title: 'Der Server verlangt Verschlüsselung vor der Anmeldung',
    explanation:
      'Der Server lässt niemanden über eine offene Leitung anmelden, und dieses Programm tut es auch nicht.',
    fix: [
      'Stellen Sie die Sicherheit des Postfachs auf TLS (Port 465) oder STARTTLS (Port 587).',
      'Steht sie schon so, melden Sie den Fehler mit dem Wortlaut unten.',
    ],
  },
  'sender.not-allowed': {
    title: 'Diese Absenderadresse ist nicht erlaubt',
    explanation:
      '{Provider} lässt dieses Konto nur von eigenen Adressen senden, und die in „Von“ gehört nicht dazu. Ihre Nachrichten warten.',
    fix: [
      'Verbinden Sie das Postfach mit der Adresse, die das Konto wirklich hat, oder fügen Sie diese Adresse beim Anbieter als Alias hinzu.',
      'Prüfen Sie, ob Benutzername und Adresse zusammengehören.',
    ],
  },
  'sender.suspended': {
    title: 'Der Anbieter hat diesem Konto das Senden untersagt',
    explanation:
      '{Provider} hielt Nachrichten dieses Kontos für Spam oder hat Ungewöhnliches bemerkt. Nur Sie können die Sperre aufheben lassen. Ihre Nachrichten warten.',
    fix: [
      'Melden Sie sich im Browser beim Postfach an und folgen Sie dem Hinweis dort, oder fragen Sie den Anbieter oder Ihre Verwaltung.',
      'Ändern Sie das Passwort, falls die beanstandeten Nachrichten nicht von Ihnen sind.',
      'Senden Sie danach weniger Nachrichten am Tag, jede für ihren Empfänger geschrieben.',
    ],
  },
  'sender.unauthenticated': {
    title: 'Die Domain des Absenders bürgt nicht für diese Nachricht',
    explanation:
      'Der Server prüft SPF, DKIM und DMARC, und die Domain Ihrer Adresse besteht nicht. Wer die Domain betreibt, muss deren DNS-Einträge berichtigen.',
    fix: [
      'Bitten Sie die Betreiber Ihrer Domain, SPF, DKIM und DMARC so zu setzen, wie der Mailanbieter es beschreibt.',
      'Senden Sie bis dahin von einer Adresse auf der eigenen Domain des Anbieters.',
    ],
  },
  'sender.server-distrusted': {
    title: 'Der Empfänger traut dem weiterleitenden Server nicht',
    explanation:
      'Ein Server Ihres Mailanbieters steht auf einer Sperrliste oder wirkt auf den Empfänger verdächtig. Der Anbieter muss das beheben; der nächste Versuch kommt von selbst und kann über einen anderen seiner Server gehen.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Kommt die Nachricht binnen eines Tages nicht durch, melden Sie es dem Anbieter oder senden Sie von einem anderen Postfach.',
    ],
  },
}
