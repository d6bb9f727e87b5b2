import type { ActivityBody } from '../../close/activities/read-activity';
import type { StoryItem } from './story';

/** All that one item of a story says. */
export type StoryBody = ActivityBody;

/** Kinds that say more than their row. */
export const bodyKinds = ['email', 'call', 'sms', 'note', 'meeting', 'custom'] as const;

/** Which item, for asking. */
export type BodyName = { kind: (typeof bodyKinds)[number]; id: string };

/** How to ask for all of an item; null where its row says all, and for what has no address. */
export function bodyName({ kind, id }: Pick<StoryItem, 'kind' | 'id'>): BodyName | null {
  const one = bodyKinds.find((known) => known === kind);
  return id === null || one === undefined ? null : { kind: one, id };
}
