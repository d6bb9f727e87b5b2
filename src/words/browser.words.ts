import type { PanelFailure } from '../domain/panel-state';
import { failures } from '../panel/states/no-meeting/failures.words';
import { count } from './plural';

/** The browser's context menu, on links. */
export const menu = { findInClose: 'Find in Close' };

/** Title of the toolbar button: its badge in words. */
export const badge = {
  choose: 'Sidecar: choose which meeting of the series you opened',
  found: (leads: number) => `Sidecar: this event is in Close with ${count(leads, 'lead', 'leads')}`,
  notFound: 'Sidecar: no Close meeting for this event',
  loading: 'Sidecar: asking Close about this event',
  needsKey: 'Sidecar: connect Close to begin',
  needsAccess: 'Sidecar: the browser withholds a site that is needed',
  reloadTab: 'Sidecar: reload this tab once',
  noEvent: 'Sidecar for Close',
  owed: (meetings: number) => `Sidecar: ${count(meetings, 'meeting', 'meetings')} to wrap up`,
  failed: (reason: PanelFailure['reason']) => `Sidecar: ${failures[reason].title}`,
};
