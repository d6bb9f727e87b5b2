import { countIn } from '../../plural';
import type { Words } from '../../words';
import { failed } from './failures.words';

const count = countIn<'one'>('nl');

export const menu: Words['menu'] = { findInClose: 'Zoeken in Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: kies welke meeting van de reeks je hebt geopend',
  found: (leads) => `Sidecar: deze afspraak staat in Close met ${count(leads, { one: '# lead', other: '# leads' })}`,
  notFound: 'Sidecar: geen meeting in Close voor deze afspraak',
  loading: 'Sidecar: deze afspraak wordt in Close opgezocht',
  needsKey: 'Sidecar: verbind Close om te beginnen',
  needsAccess: 'Sidecar: de browser blokkeert een site die nodig is',
  reloadTab: 'Sidecar: laad dit tabblad één keer opnieuw',
  noEvent: 'Sidecar for Close',
  owed: (meetings) => `Sidecar: nog ${count(meetings, { one: '# meeting', other: '# meetings' })} af te ronden`,
  failed: (reason) => `Sidecar: ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Meeting in Close',
  open: 'Klik om te zien met wie.',
  leads: (first, others) => `${first} en nog ${others}`,
  untitled: 'Meeting zonder titel',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
