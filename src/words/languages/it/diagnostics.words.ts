import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnostica',
  text: 'Chiede a Close, solo leggendo, come il tuo account conserva gli ID degli eventi. Utile quando gli eventi non vengono trovati.',
  private: 'Le risposte non contengono nomi, indirizzi, titoli, ID o chiavi.',
  run: 'Esegui i controlli',
  again: 'Eseguili di nuovo',
  busy: 'Consultazione di Close…',
  done: (checks) => count(checks, { one: '# controllo eseguito', other: '# controlli eseguiti' }),
  copy: 'Copia per una segnalazione',
  copied: 'Copiato',
  copyFailed: 'Il browser non ha permesso di copiare. Seleziona il testo.',
  question: {
    policy: 'Che cosa ha impostato un amministratore?',
    sample: 'Quali riunioni sono state esaminate?',
    'google-recurring': 'Le riunioni ricorrenti di Google hanno un ID proprio?',
    'microsoft-ids': 'Le riunioni di Outlook hanno un ID contenuto in un link?',
    'repeated-ids': 'Lo stesso ID vale per più riunioni?',
    'sync-ids': 'L’ID è lo stesso della sincronizzazione di Close?',
    calendars: 'Da quanti calendari provengono?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'sola lettura' : '',
        keepAgenda ? '' : 'nessuna riunione conservata',
        misread === null ? 'non compreso: tutto' : '',
        misread && misread.length > 0 ? `non compreso: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'nulla',
    sample: ({ meetings, google, microsoft, other, canceled }) =>
      count(meetings, {
        one: `# riunione: Google ${google}, Microsoft ${microsoft}, altre ${other}; annullate: ${canceled}`,
        other: `# riunioni: Google ${google}, Microsoft ${microsoft}, altre ${other}; annullate: ${canceled}`,
      }),
    'google-recurring': ({ meetings, instanceIds, seriesIds }) =>
      `su ${meetings}, con ID proprio: ${instanceIds}, con quello della serie: ${seriesIds}`,
    'microsoft-ids': ({ graph, occurrence, iCal, other }) =>
      `Graph: ${graph} (di una serie: ${occurrence}), iCalUId: ${iCal}, altri: ${other}`,
    'microsoft-all': (before, since, undated) =>
      `prima del 30 luglio 2025: ${before}; da allora: ${since}; senza data: ${undated}`,
    'repeated-ids': ({ ids, severalStarts, severalLeads }) =>
      `su ${ids} ID, con più inizi: ${severalStarts}, con più lead: ${severalLeads}`,
    'sync-ids': ({ same, different, none }) => `uguali: ${same}, diversi: ${different}, senza ID: ${none}`,
    calendars: ({ calendars, onSeveral, onNone }) =>
      count(calendars, {
        one: `# calendario; su più di uno: ${onSeveral}, su nessuno: ${onNone}`,
        other: `# calendari; su più di uno: ${onSeveral}, su nessuno: ${onNone}`,
      }),
  },
};
