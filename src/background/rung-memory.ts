import { get, set } from 'idb-keyval';
import * as v from 'valibot';
import type { EventReference } from '../calendar/event-reference';
import type { FirstRung, Rung } from '../lookup/ladder';

/** Close keeps recurring events of Google and of Microsoft in its own way each, and perhaps of each organization. */
type Scope = { organizationId: string; provider: EventReference['provider'] };

const firstRungSchema = v.picklist(['event', 'series-window']);

/** The rung of the ladder that found an occurrence the last time; null when none has yet. */
export async function readFirstRung(scope: Scope): Promise<FirstRung | null> {
  const stored = v.safeParse(firstRungSchema, await get(keyOf(scope)));
  return stored.success ? stored.output : null;
}

export async function rememberRung(scope: Scope, rung: Rung): Promise<void> {
  if (rung !== 'series') await set(keyOf(scope), rung);
}

function keyOf({ organizationId, provider }: Scope): string {
  return `rung:${organizationId}:${provider}`;
}
