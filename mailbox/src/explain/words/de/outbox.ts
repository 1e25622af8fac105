import type { Area } from '../words.ts'

export const outbox: Area<'outbox'> = {
  'outbox.not-found': {
    title: 'Diese Nachricht oder dieses Postfach gibt es nicht',
    explanation: 'Es wurde gelöscht, oder es gehörte Ihnen nie. Es wurde nichts geändert.',
    fix: ['Suchen Sie in der Liste Ihrer Nachrichten oder Postfächer, und nehmen Sie die ID von dort.'],
  },
  'outbox.idempotency-conflict': {
    title: 'Dieser Idempotenzschlüssel gehört zu einer anderen Nachricht',
    explanation:
      'Ein Schlüssel steht für eine Nachricht, damit eine wiederholte Anfrage sie nur einmal sendet. Die frühere ist unberührt, und es wurde nichts Neues gesendet.',
    fix: [
      'Nehmen Sie für eine andere Nachricht einen neuen Schlüssel.',
      'Um nach der früheren zu fragen, wiederholen Sie deren Anfrage unverändert.',
    ],
  },
  'outbox.bad-window': {
    title: 'Diese Sendezeiten gibt es nicht',
    explanation:
      'Die Zeitzone, ein Wochentag oder eine Uhrzeit des Fensters existiert nicht. Es wurde nichts eingereiht.',
    fix: [
      'Die Zone wie in Europe/Berlin angeben, Tage als 1 (Montag) bis 7, Uhrzeiten wie 09:00, die erste vor der letzten.',
    ],
  },
  'outbox.too-late': {
    title: 'Die Nachricht lässt sich nicht mehr zurückziehen',
    explanation: 'Sie ist unterwegs, oder über sie ist schon entschieden. Es wurde nichts geändert.',
    fix: [
      'Sehen Sie nach, in welchem Zustand die Nachricht ist.',
      'Wurde sie gesendet, schreiben Sie eine zweite, die sie berichtigt.',
    ],
  },
  'outbox.not-retryable': {
    title: 'Die Nachricht lässt sich jetzt nicht noch einmal senden',
    explanation:
      'Das geht nur mit einer, die geparkt, aufgeschoben oder abgewiesen ist; diese ist nichts davon.',
    fix: [
      'Sehen Sie nach, in welchem Zustand die Nachricht ist: Was wartet, geht von selbst hinaus, und was gesendet wurde, ist fort.',
    ],
  },
  'outbox.not-unknown': {
    title: 'An dieser Nachricht ist nichts zu klären',
    explanation:
      'Von Hand klären lässt sich nur eine Nachricht, deren Schicksal unbekannt ist, und das von dieser ist bekannt. Es wurde nichts geändert.',
    fix: ['Sehen Sie nach, in welchem Zustand die Nachricht ist.'],
  },
  'outbox.not-sandbox': {
    title: 'Nur ein Sandkasten-Postfach kann eine Antwort spielen',
    explanation: 'Diese Nachricht gehört zu einem echten Postfach, in dem nur echte Menschen antworten.',
    fix: [
      'Verbinden Sie ein Sandkasten-Postfach und senden Sie von dort, um Antworten und Unzustellbares auszuprobieren.',
    ],
  },
  'outbox.not-sent': {
    title: 'Die Nachricht ist noch nicht gesendet',
    explanation: 'Niemand kann auf sie antworten, bevor sie hinausgegangen ist.',
    fix: ['Warten Sie, bis sie gesendet ist, und versuchen Sie es dann noch einmal.'],
  },
}
