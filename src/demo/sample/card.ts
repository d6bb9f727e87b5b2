import type { Opportunity } from '../../domain/opportunity/opportunity';
import type { LeadCard, Person, Task } from '../../domain/panel-state';
import type { StoryItem } from '../../domain/story/story';
import { addDays, dayOf } from '../../time/zone-day';
import { words } from '../../words/words';
import { leadUrl, me, type SampleLead } from './leads';

/** What Close offers there; each is its own id. The names are those of a new organization. */
export const [statuses, stages] = [
  ['Potential', 'Qualified', 'Customer'],
  ['Demo Completed', 'Proposal Sent', 'Won'],
] as const;

/** The kind that all the sample's meetings are of. */
export const PLAYBOOK = 'Sales';

type Parts = { id: string; title: string; startsAt: number; endsAt: number; story: StoryItem[]; tasks?: Task[] };

/** A lead with its meeting, and with an opportunity. */
export function sampleCard(lead: SampleLead, { id, title, startsAt, endsAt, story, tasks = [] }: Parts): LeadCard {
  const { name, contact, email } = lead;
  const guest: Person = {
    name: contact,
    email,
    role: 'contact',
    organizer: false,
    answer: 'yes',
    contact: { id: contactId(lead), title: words.demo.jobs[lead.job], emails: [email], phones: [], custom: [] },
  };
  return {
    leadId: lead.id,
    lead: {
      kind: 'known',
      name,
      url: leadUrl(lead),
      status: statuses[1],
      statusId: statuses[1],
      website: { url: `https://${email.split('@')[1]}`, host: `${email.split('@')[1]}` },
      clock: null,
    },
    meeting: {
      id: id + lead.id,
      title,
      startsAt,
      endsAt,
      status: 'unknown',
      join: { url: 'https://call.example/', host: 'call.example', service: null },
      people: [guest, { ...guest, ...me, email: null, role: 'user', organizer: true, contact: null }],
      noteHtml: null,
      noteUpdatedAt: null,
      description: null,
      summaryHtml: null,
      outcome: null,
      playbookId: PLAYBOOK,
      pausedWorkflows: [],
    },
    match: { by: 'event-id', occurrence: 'exact' },
    brief: {
      opportunities: { shown: [sampleOpportunity(lead.id, 2_400_000)], count: 1 },
      tasks: { shown: tasks, count: tasks.length },
      fields: [],
      fieldsOf: { contact: [], opportunity: [] },
      workflows: [],
      story: { kind: 'known', items: story, more: false, drafts: [] },
    },
  };
}

export function sampleOpportunity(id: string, cents: number | null): Opportunity {
  return {
    id,
    ...moneyOf(cents, 'annual'),
    currency: 'USD',
    stage: stages[1],
    stageId: stages[1],
    status: 'active',
    pipeline: { id: PLAYBOOK, name: PLAYBOOK },
    confidence: 60,
    closeDate: addDays(dayOf(Date.now()), 21),
    lostDate: null,
    owner: me.name,
    ownerId: me.id,
    note: null,
    custom: [],
    suggestion: null,
    updatedAt: null,
  };
}

/** A value, as Close formats it in English: `$12,000 annually`. */
export function moneyOf(
  cents: number | null,
  period: Opportunity['period'],
): Pick<Opportunity, 'value' | 'cents' | 'period'> {
  const often = period === 'annual' ? ' annually' : period === 'monthly' ? ' monthly' : '';
  return { value: cents === null ? null : `$${(cents / 100).toLocaleString('en-US')}${often}`, cents, period };
}

/** What all that happens has, whoever did it. */
export function happening(id: string, at: number, lead: SampleLead, mine: boolean) {
  const who = mine ? { userId: me.id, userName: me.name } : { userId: null, userName: null };
  return { id, at, ...who, contactId: contactId(lead), mine, outcome: null };
}

function contactId({ id }: SampleLead): string {
  return `cont_${id}`;
}
