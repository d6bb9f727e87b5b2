import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('nl');

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Instellingen',
  name: {
    connection: 'Verbinding',
    drafts: 'Concepten',
    meetings: 'Meetings',
    notes: 'Briefing en notities',
    appearance: 'Taal en weergave',
    keyboard: 'Toetsenbord',
    privacy: 'Privacy en gegevens',
  },
  search: 'Instellingen doorzoeken',
  found: (results) => count(results, { one: '# resultaat', other: '# resultaten' }),
  none: (query) => `Niets gevonden voor “${query}”`,
  clear: 'Zoekopdracht wissen',
};
