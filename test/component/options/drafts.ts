import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { Draft, DraftContent } from '../../../src/domain/draft';
import { words } from '../../../src/words/words';
import type { WireRecord } from '../../fakes/close-server/records';
import { meetingOf } from '../../fakes/close-server/steps';
import { createWorld, type World } from '../world';

const { drafts: text } = words;

/** The options page, and a meeting that the worker has shown somewhere before: its drafts can be listed and sent. */
export type DraftsWorld = World & { meeting: WireRecord; leadId: string };

export async function openDrafts(): Promise<DraftsWorld> {
  const world = createWorld();
  const meeting = meetingOf(world.close, world.close.events.discoveryCall);
  await world.openOptions('drafts');
  await world.host.send('openMeeting', meeting.id);
  world.close.clearRequests();
  return Object.assign(world, { meeting, leadId: String(meeting.lead_id) });
}

/** Keeps a draft as a panel would, and comes back to the options. */
export async function keep({ host, close }: World, content: DraftContent): Promise<Draft> {
  const { startsAt, leads } = close.events.discoveryCall;
  const about = { title: 'Discovery call', leadName: leads[0]?.name ?? '', startsAt };
  const kept = await host.send('keepDraft', { id: crypto.randomUUID(), revision: 0, content, about });
  dispatchEvent(new Event('focus'));
  return kept;
}

export function taskDraft({ leadId }: DraftsWorld, words: string): DraftContent {
  return { kind: 'task', leadId, text: words, date: '2030-01-02', assigneeId: null };
}

export function noteDraft({ meeting, leadId }: DraftsWorld, html: string): DraftContent {
  const { id: meetingId, user_note_html: before } = meeting;
  return {
    kind: 'meeting-note',
    meetingId,
    leadId,
    html,
    base: { html: typeof before === 'string' ? before : null, updatedAt: null },
  };
}

/** Tasks in Close that say this. */
export function tasksNamed({ close }: World, name: string): number {
  return close.data.tasks.filter((one) => one.text === name).length;
}

export function rows(): Locator {
  return page.getByRole('list', { name: text.title }).getByRole('listitem');
}

export async function expectRows(count: number): Promise<void> {
  await expect.poll(() => rows().elements().length).toBe(count);
}

/** A button of a row by what it says; its name goes on with the draft's. */
export function button(label: string): Locator {
  return rows().getByRole('button', { name: new RegExp(`^${label}: `) });
}

/** Below the list it is said that Close has it, and aloud. */
export async function expectSavedFromList(): Promise<void> {
  await expect.element(page.getPart('draft-saved')).toHaveTextContent(/^Saved in Close \d+:\d\d/);
}
