import * as v from 'valibot';
import { opportunitySchema } from '../../../src/close/opportunities/opportunity-schema';
import { type DraftContent, type DraftKind, subjectOf, type TypedValue } from '../../../src/domain/draft';
import type { Opportunity } from '../../../src/domain/opportunity/opportunity';
import { noteHtml, type OpportunityChange } from '../../../src/domain/opportunity/opportunity-change';
import { baseOf } from '../../../src/domain/opportunity/value-base';
import { toOpportunity } from '../../../src/lookup/cards/opportunity';
import { dayNumber, isoDay } from '../../../src/time/iso-day';
import type { FakeClose } from '../../fakes/close-server/close';
import { isRecord, listOf } from '../../fakes/close-server/json';
import { sandboxId, type WireRecord } from '../../fakes/close-server/records';
import { meetingOf } from '../../fakes/close-server/steps';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { people } from '../../fakes/sample-data/people';

const leadId = sampleLeads.acme.id;
const cells = sandboxId('oppo', 'AcmeCells');
const html = (text: string) => `<body><p>${text}</p></body>`;

/** Something that is typed: what it is as a draft, and where its write goes. */
export type Subject = {
  kind: DraftKind;
  write: { method: 'PUT' | 'POST'; path: RegExp };
  /** Its draft with these words; `words` are unique, by the oracle's measure. */
  content(words: string, close: FakeClose): DraftContent;
  /** The words of a draft of it. */
  wordsOf(content: DraftContent): string;
  /** A field that Close can be given words of, and what it has of them. */
  there?(close: FakeClose): string | null;
  own?: Omit<Own<true>, 'single'>;
  /** An amount has one word: what is typed anew takes the place of what was there. */
  single?: true;
};

export const subjects = {
  /** Of the panel and of the wrap-up's row. */
  note: {
    kind: 'meeting-note',
    write: { method: 'PUT', path: /^\/activity\/meeting\/acti_/ },
    content(words, close) {
      const meeting = meetingOf(close, close.events.followUpYesterday);
      const base = {
        html: typeof meeting.user_note_html === 'string' ? meeting.user_note_html : null,
        updatedAt: Date.parse(String(meeting.user_note_date_updated)) || null,
      };
      return { kind: 'meeting-note', meetingId: meeting.id, leadId, html: html(words), base };
    },
    wordsOf: (content) => ('html' in content ? content.html : ''),
  },
  'next step': {
    kind: 'task',
    write: { method: 'POST', path: /^\/task\// },
    content: (text) => ({
      kind: 'task',
      leadId,
      text,
      date: '2031-03-07T08:00:00Z',
      assigneeId: null,
      priority: 'high',
    }),
    wordsOf: (content) => ('text' in content ? content.text : ''),
  },
  'log on the lead': {
    kind: 'lead-note',
    write: { method: 'POST', path: /^\/activity\/note\// },
    content: (text) => ({ kind: 'lead-note', leadId, html: html(text), at: Date.UTC(2026, 2, 9, 12) }),
    wordsOf: (content) => ('html' in content ? content.html : ''),
  },
  'new opportunity': {
    kind: 'opportunity',
    write: { method: 'POST', path: /^\/opportunity\// },
    content(word) {
      const amount = word.replace(/\D/g, '');
      return { kind: 'opportunity', leadId, amount, cents: Number(amount) * 100, period: 'annual', stageId: null };
    },
    wordsOf: (content) => ('amount' in content ? `w${content.amount}` : ''),
    single: true,
  },
  'field of the lead': fieldOf(leadId, 'Background', /^\/lead\/lead_/),
  'field of a contact': fieldOf(people.dana.id, 'About them', /^\/contact\/cont_/),
  'field of an opportunity': fieldOf(cells, 'Competitor', /^\/opportunity\/oppo_/),
  'value of an opportunity': ownOf('cents', {
    typed: (word) => word.replace(/\D/g, ''),
    read: (text) => ({ cents: Number(text) * 100 }),
    words: (typed) => `w${typed}`,
    of: ({ cents }) => (cents === null ? '' : `w${cents / 100}`),
    single: true,
  }),
  // A day for each word; those of the sample have none.
  'close date of an opportunity': ownOf('closeDate', {
    typed: (word) => isoDay(Number(word.replace(/\D/g, ''))),
    read: (text) => ({ closeDate: text }),
    words: (typed) => `w${dayNumber(typed)}`,
    of: ({ closeDate }) => (closeDate === null ? '' : `w${dayNumber(closeDate)}`),
    single: true,
  }),
  'note of an opportunity': ownOf('note', {
    typed: (text) => text,
    read: (text) => ({ note: { text } }),
    words: (typed) => typed,
    of: ({ note }) => noteHtml(note) ?? '',
  }),
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;

/** One of an opportunity's own values: what of it is a word, for the oracle knows words alone. */
type Own<Single> = {
  /** What a user types for this word. */
  typed(word: string): string;
  /** What it says. */
  read(typed: string): OpportunityChange;
  words(typed: string): string;
  /** The words that an opportunity has in this value. */
  of(opportunity: Opportunity): string;
  single?: Single;
};

/** A value that is typed and sent as a value. */
function ownOf<Single extends true | undefined = undefined>(name: TypedValue, own: Own<Single>) {
  const isIts = (content: DraftContent) => content.kind === 'field' && content.of === cells && content.field === name;
  const { single, ...rest } = own;
  return {
    kind: 'field',
    write: { method: 'PUT', path: /^\/opportunity\/oppo_/ },
    content: (text, close) => ({
      ...{ kind: 'field', leadId, of: cells, field: name, text: own.typed(text) },
      base: baseOf(opportunityIn(close), name),
    }),
    wordsOf: (content) => (isIts(content) && content.kind === 'field' ? own.words(content.text) : ''),
    there: (close) => own.of(opportunityIn(close)),
    own: rest,
    ...(single && { single }),
  } as const satisfies Subject & { there: unknown; own: unknown };
}

/** The opportunity as the panel is told it. */
export function opportunityIn(close: FakeClose): Opportunity {
  const record = recordOf(cells, close);
  if (!record) throw new Error('The sample has changed.');
  return toOpportunity(v.parse(opportunitySchema, record), { timeZone: 'UTC' });
}

/** A field that stands in the panel, and sends itself. */
function fieldOf(of: string, name: string, path: RegExp) {
  const field = sandboxId('cf', name);
  /** What Close has in it. */
  const there = (close: FakeClose): string | null => {
    const value = recordOf(of, close)?.[`custom.${field}`];
    return typeof value === 'string' ? value : null;
  };
  return {
    kind: 'field',
    write: { method: 'PUT', path },
    content: (text, close) => ({ kind: 'field', leadId, of, field, base: there(close), text }),
    wordsOf: (content) => (content.kind === 'field' && content.field === field ? content.text : ''),
    there,
  } as const satisfies Subject & { there: unknown };
}

export function scopeOf(name: SubjectName, close: FakeClose): string {
  return subjectOf(subjects[name].content('w100000', close));
}

/** What Close has of all of it, as the oracle reads it: amounts are words too. */
export function textsInClose(close: FakeClose) {
  const { data } = close;
  const inFields = Object.values(subjects).flatMap((subject) =>
    'there' in subject ? (subject.there(close) ?? []) : [],
  );
  return {
    notes: [...data.meetings.map((one) => String(one.user_note_html ?? '')), ...inFields],
    tasks: [...data.tasks.map((one) => String(one.text ?? '')), ...opportunitiesOf(close).map(amountOf)],
    leadNotes: data.notes.map((one) => String(one.note_html ?? one.note ?? '')),
  };
}

/** The record of this id, of whatever kind. */
function recordOf(id: string, close: FakeClose): WireRecord | undefined {
  const { leads, contacts } = close.data;
  return [...leads, ...contacts, ...opportunitiesOf(close)].find((one) => one.id === id);
}

function opportunitiesOf({ data }: FakeClose): WireRecord[] {
  const lead = data.leads.find(({ id }) => id === leadId);
  const all = [...data.opportunities, ...(listOf(lead?.opportunities).filter(isRecord) as WireRecord[])];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function amountOf({ value }: WireRecord): string {
  return typeof value === 'number' ? `w${value / 100}` : '';
}
