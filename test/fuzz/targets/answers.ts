import { type CloseClient, createCloseClient } from '../../../src/close/client';
import { CloseError } from '../../../src/close/http/close-error';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { createCloseInMemory } from '../../worker/close-in-memory';
import { must, type Target } from '../target';

const { close, fetch: askFake } = createCloseInMemory();
const { eventId, calendarId } = close.events.discoveryCall;
const meeting = close.data.meetings.find((record) => record.provider_calendar_event_id === eventId);
const meetingId = `${meeting?.id}`;
const leadId = `${meeting?.lead_id}`;
const userId = `${meeting?.user_id}`;
const statuses = [201, 400, 401, 403, 404, 422, 429, 500, 503];
const NOW = Date.UTC(2026, 10, 28);

/** All that the client asks and writes, with words that the fake Close takes. */
const questions: Record<string, (client: CloseClient) => Promise<unknown>> = {
  getMe: (client) => client.getMe(),
  getMeeting: (client) => client.getMeeting(meetingId),
  listMeetings: (client) => client.listMeetings({ leadIds: [leadId], from: 0, before: NOW * 2 }),
  getLeads: (client) => client.getLeads([leadId]),
  getOutcomes: (client) => client.getOutcomes(),
  getPlaybooks: (client) => client.getPlaybooks(),
  getUsers: (client) => client.getUsers(),
  getCustomFields: (client) => client.getCustomFields('lead'),
  listActivities: (client) => client.listActivities(leadId),
  getConnectedAccounts: (client) => client.getConnectedAccounts(),
  findContactsByEmail: (client) => client.findContactsByEmail(['dana.doe@acme-robotics.example']),
  findLeads: (client) => client.findLeads('Acme'),
  getLeadStatuses: (client) => client.getLeadStatuses(),
  listNotes: (client) => client.listNotes(leadId),
  listTasks: (client) => client.listTasks(leadId),
  listEmails: (client) => client.listEmails(leadId),
  getEmailTemplates: (client) => client.getEmailTemplates(),
  getSchedulingLinks: (client) => client.getSchedulingLinks(),
  listOpportunities: (client) => client.listOpportunities(leadId, 0),
  readActivity: (client) => client.readActivity({ kind: 'meeting', id: meetingId }),
  searchMeetings: (client) => client.searchMeetings({ eventId, calendarId, calendarType: 'google' } as never),
  setOutcome: (client) => client.setOutcome(meetingId, null),
  createNote: (client) => client.createNote({ leadId, html: '<body><p>x</p></body>' } as never),
  createTask: (client) => client.createTask({ leadId, text: 'x', date: null, assigneeId: userId } as never),
};

/** What the fake Close answers to each, in order. */
async function recorded(): Promise<unknown[]> {
  const seeds: unknown[] = [];
  for (const [ask, run] of Object.entries(questions)) {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await askFake(input, init);
      const text = await answer.clone().text();
      seeds.push({ ask, status: answer.status, body: text === '' ? null : JSON.parse(text) });
      return answer;
    };
    await run(createCloseClient({ apiKey: sandboxKeys.robin, fetch, now: () => NOW })).catch(() => {});
  }
  return seeds;
}

/** What answers in Close's place: something of our own types comes of it, or a `CloseError`, and nothing else. */
export const answers: Target = {
  name: 'answers',
  seeds: await recorded(),
  pieces: ['acti_', 'lead_', 'user_', '2026-11-28T10:00:00+00:00', '<p>', 'https://', '@', 'null', '-', '.', 'T', 'Z'],
  async check(input) {
    const { ask, status, body }: { ask?: unknown; status?: unknown; body?: unknown } = Object(input);
    const run = typeof ask === 'string' && Object.hasOwn(questions, ask) ? questions[ask] : questions.getMe;
    const client = createCloseClient({
      apiKey: sandboxKeys.robin,
      now: () => NOW,
      fetch: async () => Response.json(body ?? null, { status: statuses.find((known) => known === status) ?? 200 }),
    });
    try {
      const answer = await run?.(client);
      must(JSON.stringify({ answer }).length < 10_000_000, 'an answer without end');
      return true;
    } catch (error) {
      if (!(error instanceof CloseError)) throw error;
      must(!error.message.includes(sandboxKeys.robin), 'the key in an error');
      return false;
    }
  },
};
