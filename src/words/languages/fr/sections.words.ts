import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('fr');

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Réglages',
  name: {
    connection: 'Connexion',
    drafts: 'Brouillons',
    meetings: 'Rendez-vous',
    notes: 'Brief et notes',
    appearance: 'Langue et apparence',
    keyboard: 'Clavier',
    privacy: 'Confidentialité et données',
  },
  search: 'Rechercher dans les réglages',
  found: (results) => count(results, { one: '# résultat', other: '# résultats' }),
  none: (query) => `Aucun résultat pour « ${query} »`,
  clear: 'Effacer la recherche',
};
