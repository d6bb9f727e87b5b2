import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import { isForbidding } from '../../domain/agenda/forbidding';
import type { FoundState, PanelState } from '../../domain/panel-state';
import { withoutSkeletons } from '../../domain/settled-card';
import type { Account, AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import { createPace, pause } from '../close-access/pace';
import { missingOrigins } from '../platform/host-permissions';
import type { Platform } from '../platform/ports';
import { cacheKeys, cachePrefixes, SEEN_LIFETIME_MS } from '../storage/cache-keys';
import type { SessionCache } from '../storage/session-cache';
import type { LookupContext } from './lookup-context';
import type { LookupRun } from './lookup-service';
import { lookUp } from './lookup-steps';

type RunContext = LookupContext & {
  platform: Pick<Platform, 'access'>;
  accounts: Pick<AccountStore, 'readChosen'>;
  cache: SessionCache;
  close: CloseAccess;
  /** What is known of the event without asking; null where nothing is for sure. */
  recall(reference: EventReference, account: Account): Promise<FoundState | null>;
};

type Failed = Extract<PanelState, { kind: 'failed' }>;

/** For so long what is known of an event is on the screen before Close is asked whether it is so. */
const CHECK_AFTER_MS = 150;

/** Lookups with what is asked before Close is, and what is cached of their answers. */
export function createLookupRunner(context: RunContext) {
  const { platform, accounts, cache, close, recall, strategies } = context;
  const pace = createPace({ now: platform.now });
  /** How often something was written since the worker started. */
  let writes = 0;

  /** What is known without Close; null where there is no key. */
  async function lookAtHand(reference: EventReference, again: boolean) {
    const account = await accounts.readChosen();
    if (!account) return null;
    const seen = cacheKeys.seen(account, eventKey(reference));
    const { organizationId } = account;
    const [cached, recalled, preferred] = await Promise.all([
      again ? null : cache.get<PanelState>(seen),
      recall(reference, account).catch(() => null),
      // What our own storage cannot tell costs a question more, not the answer.
      strategies.read({ organizationId, provider: reference.provider }).catch(() => null),
      again && close.invalidateLeads(account),
    ]);
    return { account, seen, cached, recalled, preferred };
  }

  return {
    async *run(reference: EventReference, look: LookupRun): AsyncGenerator<PanelState> {
      const { again, insist, before, signal, onWait } = look;
      // Each is a way to the browser and back, and the panel waits for all of them.
      const [origins, here] = await Promise.all([missingOrigins(platform.access), lookAtHand(reference, again)]);
      if (!here) return yield { kind: 'needs-key' };
      if (origins.length > 0) return yield { kind: 'needs-access', origins };
      const { account, seen, cached, recalled, preferred } = here;
      if (cached) return yield cached;
      if (recalled && !platform.isOnline()) return yield unchecked(before ?? recalled, offlineSince(platform.now()));
      if (recalled && !before) {
        yield recalled;
        await untilDrawn(signal);
      }
      onWait();
      if (insist) close.gateOf(account).insist();
      if (!again) await pace(signal);
      if (signal.aborted) return;
      const writesBefore = writes;
      let last: PanelState | null = null;
      const steps = lookUp(reference, account, close.clientOf(account), { ...context, preferred }, signal);
      for await (const state of steps) {
        last = state.kind === 'failed' && recalled ? unchecked(before ?? recalled, state) : state;
        yield last;
      }
      if (last?.kind === 'found' && !last.unchecked && !signal.aborted) await cache.set(seen, SEEN_LIFETIME_MS, last);
      // What was written meanwhile may not be in it.
      if (writes !== writesBefore) await cache.invalidate(seen);
    },

    /** Something was written: what was seen of this account, or is being read, may be from before. */
    async invalidateSeen(account: Account): Promise<void> {
      writes += 1;
      await cache.invalidate(cachePrefixes.seen(account));
    },
  };
}

/** The check behind would take the computer's time from the drawing of what is checked, and is in no hurry. */
function untilDrawn(signal: AbortSignal): Promise<void> {
  return pause(CHECK_AFTER_MS, signal);
}

/** The browser is sure that there is no network: what is known is shown with that at once, and moves nothing a moment later. */
function offlineSince(now: number): Failed {
  return { kind: 'failed', failure: { reason: 'offline' }, askedAt: now };
}

/** What is known instead of a failure, with the failure beside it. Nothing of it is on its way any more. */
function unchecked(known: FoundState, failed: Failed): PanelState {
  const { failure, askedAt: at } = failed;
  if (isForbidding(failure)) return failed;
  return { ...known, leads: known.leads.map(withoutSkeletons), unchecked: { at, failure } };
}
