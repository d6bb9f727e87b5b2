import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

export const drafts: Words['drafts'] = {
  title: 'Nog niet in Close',
  text: (drafts) =>
    count(drafts, {
      one: '# concept, bewaard in deze browser tot het in Close staat. Zonder je klik wordt niets verstuurd.',
      other: '# concepten, bewaard in deze browser tot ze in Close staan. Zonder je klik wordt niets verstuurd.',
    }),
  none: 'Er is geen concept meer over.',
  what: {
    meetingNote: (meeting) => `Notitie van “${meeting}”`,
    leadNote: (lead) => `Notitie bij ${lead}`,
    task: (lead) => `Taak voor ${lead}`,
    opportunity: (lead) => `Opportunity voor ${lead}`,
    followUp: (lead) => `Follow-up aan ${lead}`,
    field: (field, lead) => `“${field}” van ${lead}`,
    value: (name, lead) => `Opportunity van ${lead}: ${name}`,
    contact: (lead) => `Nieuw contact bij ${lead}`,
    lead: (lead) => `Nieuwe lead ${lead}`,
  },
  numbered: (what, number, of) => `${what} (${number} van ${of})`,
  meetingOn: (day) => `meeting van ${day}`,
  unknownOrganization: 'organisatie niet verbonden',
  due: (day) => `voor ${day}`,
  titled: (name, title) => `${name}, ${title}`,
  kept: (time) => `bewaard ${time}`,
  empty: 'Er staat niets in.',
  save: 'Opslaan in Close',
  named: (action, what) => `${action}: ${what}`,
  saved: (time, what) => `Opgeslagen in Close ${time} · ${what}`,
  saveInPanel: 'Open een meeting met deze lead om het op te slaan.',
  copy: 'Kopiëren',
  discard: 'Weggooien',
  discardQuestion: 'Dit concept weggooien? De tekst staat nergens anders.',
  discardSentQuestion: 'Dit concept weggooien? Als het Close niet heeft bereikt, staat de tekst nergens anders.',
  unreadable: {
    title: 'Concepten van een andere versie',
    text: 'Een andere versie van Sidecar heeft deze geschreven, en deze versie kan ze niet versturen. Ze blijven zoals ze zijn: kopieer de tekst die je nodig hebt.',
    unnamed: 'Een concept',
    noText: 'Er kon geen tekst worden gelezen.',
  },
  discardConfirm: 'Ja, weggooien',
  cancel: 'Annuleren',
  keptTheirs: (what) => `${what} blijft zoals het in Close staat; jouw versie is weggegooid.`,
  discarded: (what) => `${what} is weggegooid.`,
  check: 'Nakijken in Close',
  checkAgain: 'Nog eens nakijken',
  again: 'Opnieuw versturen',
  copyInstead:
    'Bij deze meeting hoort geen lead waar de tekst heen kan. Kopieer de tekst om hem ergens anders te gebruiken.',
  said: {
    saving: 'Wordt opgeslagen in Close…',
    checking: 'Wordt nagekeken in Close…',
    copied: 'Gekopieerd',
    joined: 'Beide versies staan er nu in. Loop ze na en sla dan op.',
    copyFailed: 'Kopiëren mag niet van de browser. Selecteer de tekst zelf.',
    changed: 'Het is intussen in een paneel gewijzigd, daarom staat het er nog.',
    failed: 'Dat is niet gelukt. Je tekst is nog bewaard. Laad deze pagina opnieuw en probeer het nog eens.',
  },
};
