import { render } from 'preact';
import { mountPanel } from '../src/panel/mount';
import '../src/ui/style/tokens.css';
import '../src/ui/style/reset.css';
import '../src/rich-text/rich-text.css';
import { createFakeHost, type FakeHost } from './fake-host';
import { createFakeNetwork } from './fake-network';
import { scenesOf } from './scenes';

/** What the switches say. `slow`: milliseconds for each answer. */
type Switches = { offline: boolean; busy: boolean; held: boolean; slow: number; dark: boolean; width: number };

const switches: Switches = {
  offline: false,
  busy: false,
  held: false,
  slow: 0,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  width: 360,
};
const root = part('root');
let current: { host: FakeHost; unmount(): void } | null = null;
let release = () => {};

addEventListener('hashchange', () => void show());
await show();

/** Draws the scene that the address names. */
async function show(): Promise<void> {
  current?.unmount();
  current?.host.stop();
  current = null;
  const network = createFakeNetwork();
  const scenes = scenesOf(network.close);
  const wanted = decodeURIComponent(location.hash.slice(1));
  const scene = scenes.find(({ name }) => name === wanted) ?? scenes.find(({ name }) => name.includes('discoveryCall'));
  if (!scene) return;
  drawScenes(
    scenes.map(({ name }) => name),
    scene.name,
  );
  scene.arrange?.(network.close);
  const open = scene.open(network.close);
  const host = await createFakeHost({ open, network, ...(scene.apiKey === null && { apiKey: null }) });
  apply(host);
  scene.prepare?.(host);
  current = { host, unmount: mountPanel(root, { ...host.panelHost, resize: () => {} }) };
  drawSwitches();
}

function drawScenes(names: readonly string[], shown: string): void {
  const links = names.map((name) => (
    <a key={name} href={`#${encodeURIComponent(name)}`} {...(name === shown && { 'aria-current': 'page' })}>
      {name}
    </a>
  ));
  render(links, part('scenes'));
}

function drawSwitches(): void {
  const check = (name: 'offline' | 'busy' | 'held' | 'dark', label: string) => (
    <label>
      <input
        type="checkbox"
        checked={name === 'offline' && current ? !current.host.settings.online : switches[name]}
        onChange={({ currentTarget }) => turn({ [name]: currentTarget.checked })}
      />{' '}
      {label}
    </label>
  );
  const number = (name: 'slow' | 'width', label: string, step: number) => (
    <label>
      {label}{' '}
      <input
        type="number"
        min={0}
        step={step}
        value={switches[name]}
        style="width: 5em"
        onChange={({ currentTarget }) => turn({ [name]: currentTarget.valueAsNumber || 0 })}
      />
    </label>
  );
  render(
    <>
      {check('offline', 'offline')}
      {check('busy', 'Close answers 429')}
      {check('held', 'answers wait')}
      {number('slow', 'answers take ms', 250)}
      {number('width', 'width', 20)}
      {check('dark', 'dark')}
    </>,
    part('switches'),
  );
}

function turn(change: Partial<Switches>): void {
  Object.assign(switches, change);
  if (current) apply(current.host);
}

function apply({ network, setOnline, settings }: FakeHost): void {
  network.slowness = switches.slow;
  if (settings.online === switches.offline) setOnline(!switches.offline);
  network.busy = switches.busy;
  release();
  release = switches.held ? network.hold(['https://']).release : () => {};
  root.style.width = `${switches.width}px`;
  wearScheme(switches.dark ? 'dark' : 'light');
}

/** What the style sheets say of dark counts or not, whatever the machine prefers. */
function wearScheme(scheme: 'dark' | 'light'): void {
  root.style.colorScheme = scheme;
  root.ownerDocument.documentElement.style.colorScheme = scheme;
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      if (/prefers-color-scheme/.test(rule.conditionText))
        rule.media.mediaText = `${scheme === 'dark' ? 'all' : 'not all'}, (prefers-color-scheme: no)`;
    }
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element;
}
