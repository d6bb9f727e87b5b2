import type { PolicyReport } from '../../domain/diagnostics/policy-report';
import type { Platform } from './ports';

type Settings = Omit<PolicyReport, 'misread'>;

/** Without a policy. */
const OPEN: Settings = { readOnly: false, keepAgenda: true };
/** What forbids the most. */
const STRICTEST: Settings = { readOnly: true, keepAgenda: false };

/** Of names that are listed as not understood. */
const MAX_NAMES = 5;
const MAX_NAME_LENGTH = 40;

/**
 * What the administrator of this browser has set, as `public/managed-schema.json` describes it. Read each time: a policy may come
 * while the browser runs. Where there is none Chrome answers with nothing, and Firefox rejects, for it looks for a file of ours
 * that is not there (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed).
 */
export async function readManaged(platform: Pick<Platform, 'readManaged'>): Promise<PolicyReport> {
  return parsePolicy(await platform.readManaged().catch(() => ({})));
}

/**
 * A setting that is there and not understood forbids: whoever wrote it wanted something of us, and most often that. A value
 * that is not one of ours closes its own setting. A name that is not ours could be any of them misspelled, so it closes all.
 */
export function parsePolicy(stored: unknown): PolicyReport {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { ...STRICTEST, misread: null };
  const settings = { ...OPEN };
  const misread: string[] = [];
  for (const [name, value] of Object.entries(stored)) {
    if (!isOurs(name)) Object.assign(settings, STRICTEST);
    else if (typeof value !== 'boolean') settings[name] = STRICTEST[name];
    // An unknown name may have closed it already.
    else if (value === STRICTEST[name]) settings[name] = value;
    if (!isOurs(name) || typeof value !== 'boolean') misread.push(name.slice(0, MAX_NAME_LENGTH));
  }
  return { ...settings, misread: misread.slice(0, MAX_NAMES) };
}

function isOurs(name: string): name is keyof Settings {
  return Object.hasOwn(OPEN, name);
}
