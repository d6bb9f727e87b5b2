import type { PanelFailure } from '../../../domain/panel-state';
import { countIn } from '../../plural';
import type { Words } from '../../words';

export const count = countIn<'one'>('de');

/** Apart from the rest of their screens, for the toolbar button says them too. */
export const failureTitles: Record<PanelFailure['reason'], string> = {
  'key-rejected': 'Close akzeptiert Ihren Schlüssel nicht mehr',
  'not-allowed': 'Ihre Close-Rolle darf das nicht sehen',
  'not-found': 'Close kann dieses Meeting nicht zeigen',
  'rate-limited': 'Close bittet um eine Pause',
  'needs-access': 'Sidecar braucht Ihre Erlaubnis',
  'close-down': 'Close hat eine Störung',
  offline: 'Sie sind offline',
  unreachable: 'Close ist nicht erreichbar',
  'timed-out': 'Close braucht zu lange',
  'not-close': 'An Stelle von Close hat etwas anderes geantwortet',
  'cut-off': 'Die Antwort brach ab',
  unexpected: 'Die Antwort von Close war nicht zu verstehen',
  'newer-data': 'Dieses Sidecar ist zu alt für Ihre Daten',
  stumbled: 'Sidecar ist gestolpert',
};

export const menu: Words['menu'] = { findInClose: 'In Close suchen' };

export const badge: Words['badge'] = {
  choose: 'Sidecar: Wählen Sie, welches Meeting der Serie Sie geöffnet haben',
  found: (leads) => `Sidecar: Dieser Termin ist in Close mit ${count(leads, { one: '# Lead', other: '# Leads' })}`,
  notFound: 'Sidecar: Zu diesem Termin gibt es kein Close-Meeting',
  loading: 'Sidecar: Close wird nach diesem Termin gefragt',
  needsKey: 'Sidecar: Verbinden Sie Close, um zu beginnen',
  needsAccess: 'Sidecar: Der Browser gibt eine benötigte Website nicht frei',
  reloadTab: 'Sidecar: Laden Sie diesen Tab einmal neu',
  noEvent: 'Sidecar for Close',
  owed: (meetings) =>
    `Sidecar: ${count(meetings, { one: '# Meeting nachzubereiten', other: '# Meetings nachzubereiten' })}`,
  failed: (reason) => `Sidecar: ${failureTitles[reason]}`,
};

export const reminder: Words['reminder'] = {
  nameless: 'Meeting in Close',
  open: 'Klicken Sie, um zu sehen, mit wem.',
  leads: (first, others) => `${first} und ${others} weitere`,
  untitled: 'Meeting ohne Titel',
  when: (from, to) => (to === null ? from : `${from} – ${to}`),
  meeting: (when, title) => `${when} · ${title}`,
  deal: (value, stage) => `${value} · ${stage}`,
};
