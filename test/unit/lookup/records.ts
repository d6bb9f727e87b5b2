import type { Contact, Lead, Task } from '../../../src/close/leads/lead';
import type { Attendee, Meeting } from '../../../src/close/meetings/meeting';
import type { Opportunity } from '../../../src/close/opportunities/opportunity';
import { byOwner } from '../../../src/domain/custom-field';
import type { CardOptions } from '../../../src/lookup/cards/lead-card';
import { now } from '../close/loopback-close';

/** Plain records of Close; each test changes what it is about. */

export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: 'acti_1',
    leadId: 'lead_1',
    userId: null,
    title: '',
    startsAt: 0,
    endsAt: null,
    status: 'upcoming',
    location: null,
    isRecurring: false,
    attendees: [],
    conferenceLinks: [],
    note: null,
    userNoteHtml: null,
    summaryHtml: null,
    userNoteUpdatedAt: null,
    notetakerId: null,
    outcomeId: null,
    outcomeSuggested: null,
    outcomeReasoning: null,
    playbookId: null,
    pausedWorkflows: [],
    providerEventId: 'event',
    providerCalendarIds: [],
    providerCalendarType: null,
    calendarEventUids: [],
    createdAt: null,
    updatedAt: null,
    ...changes,
  };
}

export function attendee(changes: Partial<Attendee> = {}): Attendee {
  return { contactId: null, userId: null, email: null, name: null, isOrganizer: false, answer: 'none', ...changes };
}

export function lead(changes: Partial<Lead> = {}): Lead {
  return {
    id: 'lead_1',
    name: 'Acme',
    url: 'https://app.close.com/lead/lead_1/',
    statusLabel: 'Qualified',
    statusId: 'stat_1',
    updatedAt: null,
    website: null,
    localTime: null,
    place: null,
    contacts: [],
    opportunities: [],
    tasks: [],
    custom: [],
    ...changes,
  };
}

export function contact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'cont_1',
    name: 'Dana Doe',
    title: null,
    emails: [],
    phones: [],
    custom: [],
    subscriptions: [],
    ...changes,
  };
}

export function opportunity(changes: Partial<Opportunity> = {}): Opportunity {
  return {
    id: 'oppo_1',
    valueFormatted: null,
    value: null,
    period: null,
    currency: null,
    annualizedValue: null,
    status: 'active',
    statusId: null,
    statusLabel: null,
    pipelineId: null,
    pipelineName: null,
    confidence: 50,
    dateWon: null,
    dateLost: null,
    userId: null,
    userName: null,
    note: null,
    noteHtml: null,
    custom: [],
    suggestion: null,
    createdBy: null,
    createdAt: null,
    updatedAt: null,
    ...changes,
  };
}

export function task(changes: Partial<Task> = {}): Task {
  return {
    id: 'task_1',
    text: 'Send the offer',
    date: null,
    isComplete: false,
    assigneeId: null,
    assigneeName: null,
    ...changes,
  };
}

/** In Berlin, with nothing known of the organization's lists. */
export const options: CardOptions = {
  now,
  timeZone: 'Europe/Berlin',
  outcomes: null,
  customFields: byOwner(() => ({ chosen: [], known: [] })),
};
