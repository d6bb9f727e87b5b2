import * as v from 'valibot';
import type { EventReference } from '../../calendar/event-reference';
import type { PreferredStrategy, Strategy } from '../../lookup/event/strategies';
import type { Settings } from '../storage/stores';

/** Close keeps recurring events of Google and of Microsoft in its own way each, and perhaps of each organization. */
type Scope = { organizationId: string; provider: EventReference['provider'] };

/** The strategy that found an occurrence the last time; null when none has yet. */
export type PreferredStrategies = {
  read(scope: Scope): Promise<PreferredStrategy | null>;
  keep(scope: Scope, strategy: Strategy): Promise<void>;
};

const strategySchema = v.picklist(['event', 'series-window']);

export function createPreferredStrategies(settings: Settings): PreferredStrategies {
  const nameOf = ({ provider }: Scope) => `preferred-strategy:${provider}` as const;
  return {
    async read(scope) {
      const stored = v.safeParse(strategySchema, await settings.get(scope.organizationId, nameOf(scope)));
      return stored.success ? stored.output : null;
    },
    async keep(scope, strategy) {
      const first = v.safeParse(strategySchema, strategy);
      if (first.success) await settings.set(scope.organizationId, nameOf(scope), first.output);
    },
  };
}
