import type { FakeClose } from '../test/fakes/close-server/close';
import { faults } from '../test/fakes/close-server/fault';
import type { FakeHost, FakeHostOptions } from './fake-host';

/** One thing to see: what is open, and what is arranged before the panel is drawn. */
export type Scene = {
  name: string;
  open(close: FakeClose): FakeHostOptions['open'];
  apiKey?: null;
  /** Before anything is asked. */
  arrange?(close: FakeClose): void;
  /** When the worker is there, before the panel is drawn. */
  prepare?(host: FakeHost): void;
};

const GRID = 'https://calendar.google.com/calendar/u/0/r';
const SEARCH = '/activity/meeting/';
const discoveryCall: Scene['open'] = ({ events }) => events.discoveryCall;

/** Every state of the panel that is not simply one of the sample's events, each made as the world would make it. */
const states: Scene[] = [
  { name: 'No key yet', open: discoveryCall, apiKey: null },
  { name: 'A tab without a calendar', open: () => 'https://example.com/' },
  { name: 'No event is open', open: () => GRID },
  {
    name: 'A tab to be reloaded',
    open: () => GRID,
    prepare(host) {
      host.settings.tab.guests = null;
      host.applySettings();
    },
  },
  {
    name: 'Close withheld by the user',
    open: discoveryCall,
    prepare(host) {
      host.settings.withheld = ['https://api.close.com/*'];
      host.applySettings();
    },
  },
  { name: 'Read only', open: discoveryCall, prepare: readOnly },
  { name: 'Loading, and it stays so', open: discoveryCall, prepare: (host) => void host.network.hold([SEARCH]) },
  { name: 'Offline', open: discoveryCall, prepare: (host) => host.setOnline(false) },
  { name: 'Close is down', open: discoveryCall, arrange: failing({ kind: 'status', status: 500 }) },
  { name: 'Too many requests', open: discoveryCall, arrange: failing(faults.rateLimited) },
  { name: 'A key without the right', open: discoveryCall, arrange: failing(faults.notAllowed) },
  { name: 'A network’s sign-in page', open: discoveryCall, arrange: failing({ kind: 'html' }) },
  {
    name: 'A lead that cannot be asked for',
    open: discoveryCall,
    arrange: (close) => close.setFault('/lead/', { kind: 'status', status: 500 }),
  },
];

/** All scenes: the states, then every event of the sample by its name. */
export function scenesOf({ events }: FakeClose): Scene[] {
  const named = Object.entries(events).map(([name, event]) => ({
    name: `${event.title} (${name})`,
    open: () => event,
  }));
  return [...states, ...named];
}

function failing(fault: Parameters<FakeClose['setFault']>[1]) {
  return (close: FakeClose) => close.setFault(SEARCH, fault);
}

function readOnly(host: FakeHost): void {
  host.settings.policy = { readOnly: true };
  host.applySettings();
}
