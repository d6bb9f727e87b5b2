import type { Words } from '../../words';
import { count } from './plural.words';

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Ustawienia',
  name: {
    connection: 'Połączenie',
    drafts: 'Wersje robocze',
    meetings: 'Spotkania',
    notes: 'Brief i notatki',
    appearance: 'Język i wygląd',
    keyboard: 'Klawiatura',
    privacy: 'Prywatność i dane',
  },
  search: 'Szukaj w ustawieniach',
  found: (results) => count(results, { one: '# wynik', few: '# wyniki', many: '# wyników' }),
  none: (query) => `Brak wyników dla „${query}”`,
  clear: 'Wyczyść wyszukiwanie',
};
