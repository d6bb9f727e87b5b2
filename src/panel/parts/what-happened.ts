import type { LastActivity } from '../../domain/panel-state';
import { words } from '../../words/words';

/** "call by Robin", or "call" where Close does not say by whom. */
export function whatHappened({ what, by }: Extract<LastActivity, { kind: 'known' }>): string {
  const name = by?.trim();
  return name ? words.brief.activityBy[what](name) : words.brief.activity[what];
}
