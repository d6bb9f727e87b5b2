import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Ajustes',
  name: {
    connection: 'Conexión',
    drafts: 'Borradores',
    meetings: 'Reuniones',
    notes: 'Briefing y notas',
    appearance: 'Idioma y apariencia',
    keyboard: 'Teclado',
    privacy: 'Privacidad y datos',
  },
  search: 'Buscar en los ajustes',
  found: (results) => count(results, { one: '# resultado', other: '# resultados' }),
  none: (query) => `Ningún resultado para «${query}»`,
  clear: 'Borrar la búsqueda',
};
