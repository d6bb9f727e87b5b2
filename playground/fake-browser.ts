import manifest from '../manifest.json' with { type: 'json' };
import { version } from '../package.json' with { type: 'json' };

/** The extension's address here; no such host exists. */
export const EXTENSION = 'https://sidecar.example';

/** The one tab there is, and its window. */
export const TAB = 1;

type Listener = (...details: never[]) => unknown;

/** An event of the browser that tells all of its listeners. */
export function browserEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...details: unknown[]) => [...listeners].map((listener) => Reflect.apply(listener, undefined, details)),
  };
}

export type Changes = Record<string, { newValue?: unknown }>;

/** One of the browser's `storage` areas, in memory. Values are copied, as the browser does. */
export function storageArea(onChange: (changes: Changes) => void = () => {}) {
  const items = new Map<string, unknown>();
  const onChanged = browserEvent();
  const tell = (changes: Changes) => {
    if (Object.keys(changes).length === 0) return;
    onChanged.emit(changes);
    onChange(changes);
  };
  /** What another context has changed. */
  const take = (changes: Changes) => {
    for (const [key, change] of Object.entries(changes)) {
      if ('newValue' in change) items.set(key, change.newValue);
      else items.delete(key);
    }
    onChanged.emit(changes);
  };
  return {
    take,
    /** All that is kept, as changes that another context can take. */
    all: (): Changes => Object.fromEntries([...items].map(([key, newValue]) => [key, { newValue }])),
    area: {
      onChanged,
      async get(keys: string | string[] | null = null): Promise<Record<string, unknown>> {
        const wanted = keys === null ? [...items.keys()] : [keys].flat().filter((key) => items.has(key));
        return structuredClone(Object.fromEntries(wanted.map((key) => [key, items.get(key)])));
      },
      async set(values: Record<string, unknown>): Promise<void> {
        const copies = Object.entries(structuredClone(values));
        for (const [key, value] of copies) items.set(key, value);
        tell(Object.fromEntries(copies.map(([key, newValue]) => [key, { newValue }])));
      },
      async remove(keys: string | string[]): Promise<void> {
        const gone = [keys].flat().filter((key) => items.delete(key));
        tell(Object.fromEntries(gone.map((key) => [key, {}])));
      },
      clear(): Promise<void> {
        return this.remove([...items.keys()]);
      },
    },
  };
}

/** What both the worker and our pages have of the browser. `session` is handed in: they share it. */
export function commonBrowser({ session, local }: Record<'session' | 'local', ReturnType<typeof storageArea>['area']>) {
  const nothing = async () => {};
  return {
    runtime: {
      id: 'sidecar',
      getURL: (path = '') => `${EXTENSION}/${path.replace(/^\//, '')}`,
      getManifest: () => ({ ...manifest, version }),
      onMessage: browserEvent(),
    },
    storage: { session, local },
    extension: { inIncognitoContext: false },
    windows: { getCurrent: async () => ({ id: 1, type: 'normal' }), onRemoved: browserEvent() },
    alarms: { create: () => {}, clear: async () => true, onAlarm: browserEvent() },
    commands: { onCommand: browserEvent(), getAll: async () => [] },
    action: { setBadgeText: nothing, setTitle: nothing, setBadgeBackgroundColor: nothing },
    contextMenus: { removeAll: nothing, create: () => {}, onClicked: browserEvent() },
  };
}
