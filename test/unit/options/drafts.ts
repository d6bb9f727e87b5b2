import type { Draft, DraftContent } from '../../../src/domain/draft';

/** A Tuesday: 2026-11-24, 11:34 in Berlin. */
export const now = Date.parse('2026-11-24T10:34:00Z');

/** Someone in Berlin who writes dates as in Britain. */
export const viewer = { now, locale: 'en-GB', timeZone: 'Europe/Berlin' };

const html = '<body><p>Pilot agreed.</p></body>';

export const contents = {
  meetingNote: {
    kind: 'meeting-note',
    meetingId: 'acti_1',
    leadId: 'lead_1',
    html,
    base: { html: null, updatedAt: null },
  },
  leadNote: { kind: 'lead-note', leadId: 'lead_1', html },
  task: { kind: 'task', leadId: 'lead_1', text: 'Send the proposal', date: '2026-11-27', assigneeId: null },
  contact: {
    kind: 'person',
    email: 'lee@else.example',
    name: 'Lee Else',
    title: 'CTO',
    leadId: 'lead_1',
    leadName: '',
  },
  lead: { kind: 'person', email: 'lee@else.example', name: '', title: '', leadId: null, leadName: 'Else Ltd' },
} satisfies Record<string, DraftContent>;

export function draftOf(content: DraftContent, changes: Partial<Draft> = {}): Draft {
  return {
    id: 'draft_1',
    revision: 1,
    organizationId: 'orga_1',
    content,
    about: { title: 'Discovery call', leadName: 'Acme Robotics GmbH', startsAt: Date.parse('2026-11-24T10:00:00Z') },
    keptAt: now,
    sentAt: null,
    ...changes,
  };
}
