import type { Moment } from '../../domain/moment/moment';

/** Before a meeting: the story. Who it is with, what happened, what it is worth, what was promised. */
const before = [
  'lead',
  'meeting',
  'unchecked',
  'moment',
  'last-time',
  'people',
  'since-then',
  'opportunity',
  'tasks',
  'workflows',
  'fields',
  'invitation',
  'note',
  'summary',
  'outcome',
  'brief-copy',
] as const;

/** A part of the found view. */
export type SectionName = (typeof before)[number] | 'follow-up';

/** What and when the meeting is: above everything else in each moment, and drawn a frame before it. */
export const IN_HEAD: ReadonlySet<string> = new Set<SectionName>(['lead', 'meeting', 'unchecked', 'moment']);

/** From top to bottom, for each moment. All of them have the same sections, but there is nothing to follow up before the end. */
export const SECTION_ORDER: Record<Moment, readonly SectionName[]> = {
  before,
  /** Who is there, and where to write. */
  during: [
    'lead',
    'meeting',
    'unchecked',
    'moment',
    'people',
    'note',
    'opportunity',
    'tasks',
    'last-time',
    'since-then',
    'workflows',
    'fields',
    'invitation',
    'outcome',
    'summary',
    'brief-copy',
  ],
  /** The recap: what Close is owed. */
  after: [
    'lead',
    'meeting',
    'unchecked',
    'moment',
    'outcome',
    'note',
    'opportunity',
    'tasks',
    'follow-up',
    'workflows',
    'summary',
    'people',
    'last-time',
    'since-then',
    'fields',
    'invitation',
    'brief-copy',
  ],
};
