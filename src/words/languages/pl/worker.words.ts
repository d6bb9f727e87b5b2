import type { Words } from '../../words';
import { failed } from './failures.words';
import { count } from './plural.words';

export const menu: Words['menu'] = { findInClose: 'Znajdź w Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: wybierz, które spotkanie z serii jest otwarte',
  found: (leads) =>
    `Sidecar: to wydarzenie jest w Close przy ${count(leads, { one: '# leadzie', few: '# leadach', many: '# leadach' })}`,
  notFound: 'Sidecar: brak spotkania w Close dla tego wydarzenia',
  loading: 'Sidecar: szukanie wydarzenia w Close',
  needsKey: 'Sidecar: połącz Close, aby zacząć',
  needsAccess: 'Sidecar: przeglądarka blokuje potrzebną stronę',
  reloadTab: 'Sidecar: odśwież tę kartę jeden raz',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    `Sidecar: ${count(meetings, { one: '# spotkanie', few: '# spotkania', many: '# spotkań' })} do uzupełnienia`,
  failed: (reason) => `Sidecar: ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Spotkanie w Close',
  open: 'Kliknij, aby zobaczyć, z kim.',
  leads: (first, others) => `${first} i jeszcze ${others}`,
  untitled: 'Spotkanie bez tytułu',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
