import type { Area } from '../words.ts'

export const limits: Area<'quota' | 'rate'> = {
  'quota.daily': {
    title: 'Die Tagesgrenze für das Senden ist erreicht',
    explanation:
      '{Provider} lässt ein Konto in 24 Stunden nur so viele Nachrichten senden, und dieses hat sie verbraucht. An Nachricht und Adresse ist nichts falsch; das Senden geht von selbst weiter, sobald Plätze frei werden.',
    fix: [
      'Warten Sie; spätestens 24 Stunden nach der ersten dieser Nachrichten ist wieder Platz.',
      'Senden Sie weniger Nachrichten am Tag oder verteilen Sie sie auf mehrere Postfächer.',
    ],
  },
  'quota.recipients': {
    title: 'Zu viele Empfänger in einer Nachricht',
    explanation:
      'Der Server nimmt weniger Empfänger je Nachricht an, als diese hat. Es wurde nichts gesendet.',
    fix: ['Senden Sie die Nachricht in Teilen, am besten je eine für jeden Empfänger.'],
  },
  'quota.own-mailbox-full': {
    title: 'Ihr eigenes Postfach ist voll',
    explanation:
      '{Provider} hat für Ihr Postfach keinen Platz mehr. Ihre Nachrichten warten, bis welcher da ist.',
    fix: [
      'Löschen Sie, was Sie nicht brauchen, oder besorgen Sie mehr Platz.',
      'Prüfen Sie das Postfach dann hier erneut.',
    ],
  },
  'quota.bandwidth': {
    title: 'Aus diesem Postfach wurde heute zu viel gelesen',
    explanation:
      '{Provider} begrenzt, wie viel Programme am Tag aus einem Postfach lesen. Das Lesen geht später von selbst weiter.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Schließen Sie andere Programme, die dasselbe Postfach lesen.',
    ],
  },
  'rate.sending': {
    title: 'Zu viele Nachrichten in kurzer Zeit',
    explanation: '{Provider} verlangt eine Pause. Das Senden geht von selbst weiter.',
    fix: [
      'Warten Sie; nichts geht verloren.',
      'Kommt es oft vor, senden Sie weniger Nachrichten je Stunde und schreiben Sie jede anders.',
    ],
  },
  'rate.connections': {
    title: 'Zu viele Verbindungen zugleich',
    explanation:
      'Der Server erlaubt einem Konto nur so viele offene Verbindungen, und andere Programme oder Geräte belegen sie. Der nächste Versuch kommt von selbst.',
    fix: ['Warten Sie; nichts geht verloren.', 'Schließen Sie Mailprogramme, die Sie nicht brauchen.'],
  },
}
