import { countIn } from '../../plural';
import type { Words } from '../../words';
import { failed } from './failures.words';

const count = countIn<'one'>('es');

export const menu: Words['menu'] = { findInClose: 'Buscar en Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: elige qué reunión de la serie abriste',
  found: (leads) =>
    count(leads, {
      one: 'Sidecar: este evento está en Close con # lead',
      other: 'Sidecar: este evento está en Close con # leads',
    }),
  notFound: 'Sidecar: no hay reunión de Close para este evento',
  loading: 'Sidecar: buscando este evento en Close',
  needsKey: 'Sidecar: conecta Close para empezar',
  needsAccess: 'Sidecar: el navegador no da acceso a un sitio necesario',
  reloadTab: 'Sidecar: vuelve a cargar esta pestaña una vez',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    count(meetings, { one: 'Sidecar: # reunión por completar', other: 'Sidecar: # reuniones por completar' }),
  failed: (reason) => `Sidecar: ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Reunión en Close',
  open: 'Haz clic para ver con quién.',
  leads: (first, others) => count(others, { one: `${first} y # más`, other: `${first} y # más` }),
  untitled: 'Reunión sin título',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
