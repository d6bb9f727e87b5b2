import { countIn } from '../../plural';
import type { Words } from '../../words';
import { failed } from './failures.words';

const count = countIn<'one'>('it');

export const menu: Words['menu'] = { findInClose: 'Cerca in Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: scegli quale riunione della serie hai aperto',
  found: (leads) =>
    count(leads, {
      one: 'Sidecar: questo evento è in Close con # lead',
      other: 'Sidecar: questo evento è in Close con # lead',
    }),
  notFound: 'Sidecar: nessuna riunione di Close per questo evento',
  loading: 'Sidecar: ricerca di questo evento in Close',
  needsKey: 'Sidecar: collega Close per iniziare',
  needsAccess: 'Sidecar: il browser non dà accesso a un sito necessario',
  reloadTab: 'Sidecar: ricarica una volta questa scheda',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    count(meetings, { one: 'Sidecar: # riunione da completare', other: 'Sidecar: # riunioni da completare' }),
  failed: (reason) => `Sidecar: ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Riunione in Close',
  open: 'Fai clic per vedere con chi.',
  leads: (first, others) => count(others, { one: `${first} e # altro`, other: `${first} e altri #` }),
  untitled: 'Riunione senza titolo',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
