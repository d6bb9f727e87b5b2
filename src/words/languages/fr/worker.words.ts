import { countIn } from '../../plural';
import type { Words } from '../../words';
import { failed } from './failures.words';

const count = countIn<'one'>('fr');

export const menu: Words['menu'] = { findInClose: 'Rechercher dans Close' };

export const badge: Words['badge'] = {
  choose: 'Sidecar : choisissez le rendez-vous de la série que vous avez ouvert',
  found: (leads) =>
    count(leads, {
      one: 'Sidecar : cet événement est dans Close, avec # lead',
      other: 'Sidecar : cet événement est dans Close, avec # leads',
    }),
  notFound: 'Sidecar : aucun rendez-vous Close pour cet événement',
  loading: 'Sidecar : recherche de cet événement dans Close',
  needsKey: 'Sidecar : connectez Close pour commencer',
  needsAccess: 'Sidecar : le navigateur bloque l’accès à un site nécessaire',
  reloadTab: 'Sidecar : rechargez cet onglet une fois',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    count(meetings, { one: 'Sidecar : # rendez-vous à compléter', other: 'Sidecar : # rendez-vous à compléter' }),
  failed: (reason) => `Sidecar : ${failed[reason].title}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Rendez-vous dans Close',
  open: 'Cliquez pour voir avec qui.',
  leads: (first, others) => count(others, { one: `${first} et # autre`, other: `${first} et # autres` }),
  untitled: 'Rendez-vous sans titre',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
