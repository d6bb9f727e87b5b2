import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('pt-BR');

/** How the options page is divided, and how something in it is found. */
export const sections: Words['options']['sections'] = {
  list: 'Configurações',
  name: {
    connection: 'Conexão',
    drafts: 'Rascunhos',
    meetings: 'Reuniões',
    notes: 'Briefing e anotações',
    appearance: 'Idioma e aparência',
    keyboard: 'Teclado',
    privacy: 'Privacidade e dados',
  },
  search: 'Buscar nas configurações',
  found: (results) => count(results, { one: '# resultado', other: '# resultados' }),
  none: (query) => `Nenhum resultado para “${query}”`,
  clear: 'Limpar a busca',
};
