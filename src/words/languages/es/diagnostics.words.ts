import { countIn } from '../../plural';
import type { Words } from '../../words';

const count = countIn<'one'>('es');

export const diagnostics: Words['options']['diagnostics'] = {
  title: 'Diagnóstico',
  text: 'Consulta en Close, solo leyendo, cómo guarda tu cuenta los ID de los eventos. Útil cuando no se encuentran eventos.',
  private: 'Las respuestas no contienen nombres, direcciones, títulos, ID ni claves.',
  run: 'Hacer las comprobaciones',
  again: 'Repetirlas',
  busy: 'Consultando Close…',
  done: (checks) => count(checks, { one: '# comprobación hecha', other: '# comprobaciones hechas' }),
  copy: 'Copiar para un informe de error',
  copied: 'Copiado',
  copyFailed: 'El navegador no permitió copiar. Selecciona el texto.',
  question: {
    policy: '¿Qué ha configurado un administrador?',
    sample: '¿Qué reuniones se examinaron?',
    'google-recurring': '¿Tienen un ID propio las reuniones periódicas de Google?',
    'microsoft-ids': '¿Tienen las reuniones de Outlook un ID que figure en un enlace?',
    'repeated-ids': '¿Un mismo ID corresponde a varias reuniones?',
    'sync-ids': '¿Es el mismo ID que el de la sincronización de Close?',
    calendars: '¿De cuántos calendarios vienen?',
  },
  answer: {
    policy: ({ readOnly, keepAgenda, misread }) =>
      [
        readOnly ? 'solo lectura' : '',
        keepAgenda ? '' : 'no se conservan reuniones',
        misread === null ? 'no se entiende: todo' : '',
        misread && misread.length > 0 ? `no se entiende: ${misread.join(', ')}` : '',
      ]
        .filter((part) => part !== '')
        .join('; ') || 'nada',
    sample: ({ meetings, google, microsoft, other, canceled }) =>
      count(meetings, {
        one: `# reunión: Google ${google}, Microsoft ${microsoft}, otros ${other}; canceladas: ${canceled}`,
        other: `# reuniones: Google ${google}, Microsoft ${microsoft}, otros ${other}; canceladas: ${canceled}`,
      }),
    'google-recurring': ({ meetings, instanceIds, seriesIds }) =>
      `de ${meetings}, con ID propio: ${instanceIds}, con el de la serie: ${seriesIds}`,
    'microsoft-ids': ({ graph, occurrence, iCal, other }) =>
      `Graph: ${graph} (de una serie: ${occurrence}), iCalUId: ${iCal}, otros: ${other}`,
    'microsoft-all': (before, since, undated) =>
      `antes del 30 de julio de 2025: ${before}; desde entonces: ${since}; sin fecha: ${undated}`,
    'repeated-ids': ({ ids, severalStarts, severalLeads }) =>
      `de ${ids} ID, con varios inicios: ${severalStarts}, con varios leads: ${severalLeads}`,
    'sync-ids': ({ same, different, none }) => `iguales: ${same}, distintos: ${different}, sin ID: ${none}`,
    calendars: ({ calendars, onSeveral, onNone }) =>
      count(calendars, {
        one: `# calendario; en varios: ${onSeveral}, en ninguno: ${onNone}`,
        other: `# calendarios; en varios: ${onSeveral}, en ninguno: ${onNone}`,
      }),
  },
};
