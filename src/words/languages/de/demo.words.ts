import type { Words } from '../../words';

export const demo: Words['demo'] = {
  open: 'Mit Beispieldaten ansehen',
  notice: 'Beispieldaten: Es wird nichts gesendet',
  text: 'Klicken Sie auf einen Termin und probieren Sie daneben alles aus. Wenn Sie die Seite verlassen, ist alles wieder weg.',
  held: 'Im Beispiel bleiben Links geschlossen.',
  day: 'Beispielkalender',
  organization: 'Beispielorganisation',
  shows: { after: 'Nach dem Gespräch', before: 'Vor dem Gespräch', unknown: 'Nicht in Close', leads: 'Zwei Leads' },
  titles: {
    after: 'Produktvorstellung',
    before: 'Preisgespräch',
    unknown: 'Erstgespräch',
    leads: 'Gemeinsamer Workshop',
  },
  jobs: { operations: 'Betriebsleitung', owner: 'Inhaber' },
  outcomes: { interested: 'Interessiert', offer: 'Möchte ein Angebot', later: 'Jetzt nicht' },
  tasks: { overdue: 'Überarbeitetes Angebot senden', later: 'Fragen, wer unterschreibt' },
  lastNote: 'Der Test gefällt, verglichen wird mit einem anderen Angebot. Offen: der Preis und wer unterschreibt.',
  mailSubject: 'Vor unserem Gespräch',
  mail: 'Könnten wir in zwei Wochen anfangen? Dann bringe ich unsere IT mit.',
  callNote: 'Möchte es mit den eigenen Daten sehen.',
};
