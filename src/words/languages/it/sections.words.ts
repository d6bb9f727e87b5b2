import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('it');

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Impostazioni',
  name: {
    connection: 'Collegamento',
    drafts: 'Bozze',
    meetings: 'Riunioni',
    notes: 'Briefing e note',
    appearance: 'Lingua e aspetto',
    keyboard: 'Tastiera',
    privacy: 'Privacy e dati',
  },
  search: 'Cerca nelle impostazioni',
  found: (results) => count(results, { one: '# risultato', other: '# risultati' }),
  none: (query) => `Nessun risultato per “${query}”`,
  clear: 'Cancella la ricerca',
};
