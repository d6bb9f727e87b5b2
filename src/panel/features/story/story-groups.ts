import type { StoryItem } from '../../../domain/story/story';
import type { words } from '../../../words/words';

/** Kinds that are read together. */
export type Group = keyof typeof words.story.groups;

const MAX_SHOWN = 10;

/** The last ten things, without the meeting that is looked at. */
export function storyOf(items: readonly StoryItem[], meetingId: string): StoryItem[] {
  return items.filter(({ id }) => id !== meetingId).slice(0, MAX_SHOWN);
}

/** The kinds that are among them, in the order of their first. */
export function groupsOf(items: readonly StoryItem[]): Group[] {
  return [...new Set(items.map(groupOf))];
}

export function isOf(item: StoryItem, group: Group): boolean {
  return groupOf(item) === group;
}

function groupOf({ kind }: StoryItem): Group {
  if (kind === 'status' || kind === 'stage') return 'change';
  return kind === 'custom' ? 'other' : kind;
}
