import type { Words } from '../../words';
import { count } from './worker.words';

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Einstellungen',
  name: {
    connection: 'Verbindung',
    drafts: 'Entwürfe',
    meetings: 'Meetings',
    notes: 'Briefing und Notizen',
    appearance: 'Sprache und Darstellung',
    keyboard: 'Tastatur',
    privacy: 'Datenschutz und Daten',
  },
  search: 'Einstellungen durchsuchen',
  found: (results) => count(results, { one: '# Treffer', other: '# Treffer' }),
  none: (query) => `Nichts gefunden zu „${query}“`,
  clear: 'Suche leeren',
};
