import { eventKey } from '../../calendar/event-key';
import type { EventReference } from '../../calendar/event-reference';
import { isForbidding } from '../../domain/agenda/forbidding';
import type { FoundState, PanelState } from '../../domain/panel-state';
import { withoutSkeletons } from '../../domain/settled-card';
import type { Account, AccountStore } from '../accounts/account-store';
import type { CloseAccess } from '../close-access/account-client';
import { createPace } from '../close-access/pace';
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

/** Lookups with what is asked before Close is, and what is cached of their answers. */
export function createLookupRunner(context: RunContext) {
  const { platform, accounts, cache, close, recall } = context;
  const pace = createPace({ now: platform.now });
  /** How often something was written since the worker started. */
  let writes = 0;

  return {
    async *run(reference: EventReference, { again, insist, before, signal }: LookupRun): AsyncGenerator<PanelState> {
      // Each is a way to the browser and back, and Close is asked behind them.
      const [origins, account] = await Promise.all([missingOrigins(platform.access), accounts.readChosen()]);
      if (!account) return yield { kind: 'needs-key' };
      if (origins.length > 0) return yield { kind: 'needs-access', origins };
      const seen = cacheKeys.seen(account, eventKey(reference));
      if (again) await close.invalidateLeads(account);
      const cached = again ? null : await cache.get<PanelState>(seen);
      if (cached) return yield cached;
      const recalled = await recall(reference, account).catch(() => null);
      if (recalled && !before) yield recalled;
      if (insist) close.gateOf(account).insist();
      if (!again) await pace(signal);
      if (signal.aborted) return;
      const writesBefore = writes;
      let last: PanelState | null = null;
      for await (const state of lookUp(reference, account, close.clientOf(account), context, signal)) {
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

/** What is known instead of a failure, with the failure beside it. Nothing of it is on its way any more. */
function unchecked(known: FoundState, failed: Extract<PanelState, { kind: 'failed' }>): PanelState {
  const { failure, askedAt: at } = failed;
  if (isForbidding(failure)) return failed;
  return { ...known, leads: known.leads.map(withoutSkeletons), unchecked: { at, failure } };
}
