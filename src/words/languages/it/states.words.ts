import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const loading: Words['loading'] = { title: 'Ricerca in Close' };

export const unchecked: Words['unchecked'] = {
  title: (title) => `${title}.`,
  asOf: (time) => `Questi dati vengono dall’ultima consultazione di Close (${time}).`,
  writing: 'Quello che scrivi è conservato e attende il tuo clic.',
};

export const candidates: Words['candidates'] = {
  title: (meetings) =>
    count(meetings, {
      one: 'Una riunione di questa serie potrebbe essere quella che hai aperto',
      other: '# riunioni di questa serie potrebbero essere quella che hai aperto',
    }),
  text: (meetings) =>
    count(meetings, {
      one: 'Il link del calendario indica un giorno, ma non in quale fuso orario. Aprila se è quella che vedi nel calendario.',
      other:
        'Il link del calendario indica un giorno, ma non in quale fuso orario. Scegli quella che vedi nel calendario.',
    }),
};

export const notFound: Words['notFound'] = {
  title: 'Nessuna riunione di Close per questo evento',
  asked: {
    google: {
      single: 'Abbiamo cercato in Close con l’ID Google dell’evento.',
      recurring: 'Abbiamo cercato in Close con l’ID Google dell’evento e con la sua serie.',
    },
    microsoft: {
      single: 'Abbiamo cercato in Close con l’ID Outlook dell’evento.',
      recurring: 'Abbiamo cercato in Close con l’ID Outlook dell’evento e con la sua serie.',
    },
  },
  whyTitle: 'Possibili motivi',
  why: {
    'just-booked': 'È stato appena fissato e Close non l’ha ancora sincronizzato.',
    'never-synced': 'Close non sincronizza mai i calendari di festività, compleanni e altri a cui sei iscritto.',
    'calendar-not-connected': 'Nessuno nella tua organizzazione sincronizza questo calendario con Close.',
    'all-day': 'Dura tutto il giorno, e Close non ne fa una riunione.',
    private: 'È privato o risulta solo come occupato, quindi Close non ne vede gli invitati.',
    'no-contact': 'Nessuno degli invitati è ancora un contatto in Close.',
    'newer-outlook-id': 'Forse Close conosce questo evento di Outlook con un ID che il link non contiene.',
  },
  lookingIn: (time) => `L’hai appena fissato? Nuova ricerca tra ${time}`,
  countdown: (seconds) => `${seconds} s`,
  countdownOver: 'Nuova ricerca…',
  searchIn: (organization) => `Cerca in ${organization}`,
  searchInSidePanel: 'Cerca in un’altra organizzazione nel pannello laterale',
  searchInPopup: 'Per cercare in un’altra organizzazione, apri il popup di Sidecar.',
  look: 'Cerca di nuovo',
};

export const needsKey: Words['needsKey'] = {
  title: 'Collega Close',
  text: 'Incolla una chiave API, una volta sola. Poi Sidecar mostra la riunione di Close di ogni evento che apri.',
  facts: {
    quick: 'Meno di un minuto',
    local: 'La chiave resta in questo browser',
    server: 'Nessun nostro server di mezzo',
  },
  action: 'Collega Close',
};

export const needsAccess: Words['needsAccess'] = {
  title: 'Sidecar ha bisogno del tuo permesso',
  text: 'Il browser non permette a Sidecar di accedere a questi siti. Non chiediamo altro.',
  sites: 'Siti',
  action: 'Consenti l’accesso',
};

export const noEvent: Words['noEvent'] = {
  'not-a-calendar': {
    title: 'Nessun calendario da leggere in questa scheda',
    text: 'Apri un evento in Google Calendar o Outlook, in una scheda a parte. Sidecar non può leggere un calendario dentro un’altra pagina, come in Teams o Gmail.',
  },
  'nothing-open': {
    title: 'Apri un evento',
    text: 'Fai clic su un evento del calendario e qui compare la sua riunione di Close. Se non compare, apri l’evento per intero.',
  },
  'not-saved': {
    title: 'Questo evento non è ancora salvato',
    text: 'Un evento nuovo o una copia non ha un ID finché non lo salvi. Salvalo e Sidecar lo cerca.',
  },
  googleCalendar: 'Apri Google Calendar',
  outlook: 'Apri Outlook',
};

export const reloadTab: Words['reloadTab'] = {
  title: 'Ricarica una volta questa scheda',
  text: 'Era aperta prima che Sidecar fosse installato o aggiornato, quindi Sidecar non ne vede ancora l’indirizzo.',
  action: 'Ricarica la scheda',
};

export const announce: Words['announce'] = {
  found: (lead, meeting, when) => `${lead}: ${meeting}, ${when}`,
  several: (leads) => count(leads, { one: '# lead trovato in Close.', other: '# lead trovati in Close.' }),
};
