import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const find: Words['find'] = {
  label: 'Cerca in Close',
  placeholder: 'E-mail, nome, azienda o link del calendario',
  submit: 'Cerca',
  more: 'Altri filtri',
  moreHint: 'Restringono la ricerca di una riunione. Un inizio o un periodo, non entrambi.',
  calendarId: 'ID del calendario',
  calendarType: 'Tipo di calendario',
  anyType: 'Qualsiasi',
  google: 'Google',
  outlook: 'Outlook',
  start: 'Inizio',
  from: 'Da',
  to: 'A',
  leadId: 'ID del lead',
  empty: 'Scrivi un’e-mail, un nome o un’azienda, oppure incolla un link del calendario.',
  busy: 'Ricerca in Close…',
  leads: (leads) => count(leads, { one: '# lead trovato', other: '# lead trovati' }),
  meetings: (meetings) => count(meetings, { one: '# riunione trovata', other: '# riunioni trovate' }),
  noLead: 'Nessun lead di Close corrisponde.',
  noLeadHint: 'Prova con meno lettere, o solo con la parte dell’e-mail dopo la @.',
  noMeeting: 'Close non ha nessuna riunione per quel link o ID.',
  noMeetingHint: 'Il meglio è un link all’evento stesso: apri l’evento e copiane l’indirizzo.',
  unreadable: {
    'short-link': {
      title: 'Un link breve non dice a quale evento porta.',
      hint: 'Aprilo una volta, poi incolla l’indirizzo a cui porta.',
    },
    'booking-page': {
      title: 'Questo link porta a una pagina di prenotazione, non a un evento.',
      hint: 'Apri nel calendario l’evento prenotato, poi incollane l’indirizzo.',
    },
    mail: {
      title: 'Questo link porta a un’e-mail, non a un evento.',
      hint: 'Apri l’evento nel calendario, poi incollane l’indirizzo.',
    },
    call: {
      title: 'Questo link apre una chiamata. Non dice di quale evento.',
      hint: 'Incolla l’indirizzo dell’evento dal calendario, o l’e-mail di un invitato.',
    },
    unsaved: {
      title: 'Questo link crea un nuovo evento, che non è ancora in nessun calendario.',
      hint: 'Salva l’evento, riaprilo, poi incollane l’indirizzo.',
    },
    broken: {
      title: 'L’ID dell’evento in questo link è tagliato o modificato.',
      hint: 'Copia di nuovo il link intero, oppure apri l’evento e incollane l’indirizzo.',
    },
    'no-event': {
      title: 'Questo link porta a un calendario, non a un singolo evento.',
      hint: 'Apri per intero l’evento stesso, poi incollane l’indirizzo.',
    },
    gateway: {
      title: 'La protezione della tua posta nasconde dove porta questo link.',
      hint: 'Aprilo una volta, poi incolla l’indirizzo che compare.',
    },
    'other-site': {
      title: 'Questo link non porta a un evento di calendario.',
      hint: 'Incolla il link di un evento, oppure scrivi un nome o un’e-mail senza un link accanto.',
    },
  },
};
