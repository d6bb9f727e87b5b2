import type { PanelFailure } from '../domain/panel-state';
import { words } from './words';

/** What happened, what it means, and the one thing to do: for a failure of Close or ours, and for having no key at all. */
export function failureWords(reason: PanelFailure['reason'] | 'needs-key'): {
  title: string;
  text: string;
  action: string;
} {
  return reason === 'needs-key' ? words.needsKey : words.failed[reason];
}
