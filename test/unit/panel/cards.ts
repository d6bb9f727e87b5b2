import type { Opportunity } from '../../../src/domain/opportunity/opportunity';
import type {
  LeadBrief,
  LeadCard,
  LeadHead,
  MeetingCard,
  NotFound,
  PanelState,
  Person,
} from '../../../src/domain/panel-state';
import { email, known, now } from './story';

export { now };

const minute = 60_000;

export function person(changes: Partial<Person> = {}): Person {
  return {
    name: 'Dana Doe',
    email: 'dana@acme.example',
    role: 'contact',
    organizer: false,
    answer: 'yes',
    contact: null,
    ...changes,
  };
}

/** Acme Robotics GmbH in Munich. */
export function knownLead(changes: Partial<Extract<LeadHead, { kind: 'known' }>> = {}): LeadHead {
  return {
    kind: 'known',
    name: 'Acme Robotics GmbH',
    url: 'https://app.close.com/lead/lead_1/',
    status: 'Qualified',
    statusId: 'stat_1',
    website: { url: 'http://www.acme.example/', host: 'acme.example' },
    clock: { offset: 60, place: 'Munich' },
    ...changes,
  };
}

/** Open, with everything but a note and a suggestion. */
export function opportunity(changes: Partial<Opportunity> = {}): Opportunity {
  return {
    id: 'oppo_1',
    value: '$12,345 annually',
    cents: 1_234_500,
    period: 'annual',
    currency: 'USD',
    stage: 'Proposal',
    stageId: 'stat_1',
    status: 'active',
    pipeline: { id: 'pipe_1', name: 'Sales' },
    confidence: 60,
    closeDate: '2026-12-15',
    lostDate: null,
    owner: 'Robin Rep',
    ownerId: 'user_1',
    note: null,
    custom: [],
    suggestion: null,
    updatedAt: now - 24 * 60 * minute,
    ...changes,
  };
}

/** One of four opportunities, one of two tasks, one field, an e-mail twelve days ago. */
export function brief(changes: Partial<LeadBrief> = {}): LeadBrief {
  return {
    opportunities: {
      count: 4,
      shown: [opportunity()],
    },
    tasks: {
      count: 2,
      shown: [{ id: 'task_1', text: 'Send the proposal', due: '2026-11-21', when: 'overdue', assignee: 'Robin Rep' }],
    },
    workflows: [],
    fields: [{ id: 'cf_plants', name: 'Plants', values: ['Munich', 'Gdańsk'], edit: null, roles: [] }],
    fieldsOf: { contact: [], opportunity: [] },
    story: known(email()),
    ...changes,
  };
}

/** Nothing found for a single Google event, a moment ago. */
export function notFound(changes: Partial<NotFound> = {}): NotFound {
  return {
    kind: 'not-found',
    organization: 'Northwind Sales',
    provider: 'google',
    recurring: false,
    reasons: ['no-contact'],
    nextLookAt: null,
    near: null,
    askedAt: now,
    ...changes,
  };
}

type CardChanges = Partial<Omit<LeadCard, 'meeting'>> & { meeting?: Partial<MeetingCard> };

/** A discovery call in 18 minutes, with one contact. */
export function card({ meeting, ...changes }: CardChanges = {}): LeadCard {
  return {
    leadId: 'lead_1',
    lead: knownLead(),
    match: { by: 'event-id', occurrence: 'exact' },
    brief: brief(),
    ...changes,
    meeting: {
      id: 'acti_1',
      title: 'Discovery call',
      startsAt: now + 18 * minute,
      endsAt: now + 48 * minute,
      status: 'upcoming',
      join: { url: 'https://acme.zoom.us/j/1', host: 'acme.zoom.us', service: 'Zoom' },
      people: [person()],
      noteHtml: null,
      noteUpdatedAt: null,
      description: null,
      summaryHtml: null,
      outcome: null,
      playbookId: null,
      pausedWorkflows: [],
      ...meeting,
    },
  };
}

export function found(...leads: LeadCard[]): PanelState {
  return { kind: 'found', organization: 'Northwind Sales', leads, askedAt: now };
}
