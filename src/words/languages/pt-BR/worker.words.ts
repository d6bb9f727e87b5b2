import { countIn } from '../../plural';
import type { Words } from '../../words';
import { failed } from './failures.words';

const count = countIn<'one'>('pt-BR');

export const menu: Words['menu'] = { findInClose: 'Buscar no Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: escolha qual reunião da série você abriu',
  found: (leads) =>
    count(leads, {
      one: 'Sidecar: este evento está no Close com # lead',
      other: 'Sidecar: este evento está no Close com # leads',
    }),
  notFound: 'Sidecar: nenhuma reunião do Close para este evento',
  loading: 'Sidecar: buscando este evento no Close',
  needsKey: 'Sidecar: conecte o Close para começar',
  needsAccess: 'Sidecar: o navegador não dá acesso a um site necessário',
  reloadTab: 'Sidecar: recarregue esta aba uma vez',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    count(meetings, { one: 'Sidecar: # reunião a finalizar', other: 'Sidecar: # reuniões a finalizar' }),
  failed: (reason) => `Sidecar: ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Reunião no Close',
  open: 'Clique para ver com quem é.',
  leads: (first, others) => count(others, { one: `${first} e mais #`, other: `${first} e mais #` }),
  untitled: 'Reunião sem título',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
