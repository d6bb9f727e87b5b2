import { MINUTE, type RepDay, type SoldMeeting } from './company';

/** What Close says to each request, in as few words as the worker needs: it is asked some million times. */
export function createCloseAnswers(days: readonly RepDay[]) {
  const byEvent = new Map<string, SoldMeeting>();
  for (const { agenda } of days) for (const one of agenda) byEvent.set(one.eventId, one);

  function meetings({ searchParams }: URL): unknown {
    const eventId = searchParams.get('provider_calendar_event_id');
    const userId = searchParams.get('user_id') ?? '';
    const rep = /^user_r(\d+)/.exec(userId)?.[1];
    const ofEvent = byEvent.get(eventId ?? '');
    if (eventId !== null) return page(ofEvent ? [meetingRecord(ofEvent)] : []);
    const own = days[Number(rep)]?.agenda ?? [];
    return page(own.map((meeting) => ({ ...meetingRecord(meeting), user_id: userId })));
  }

  function one(id: string): unknown {
    const [, rep, number] = /^acti_r(\d+)m(\d+)$/.exec(id) ?? [];
    const found = days[Number(rep)]?.agenda.find((meeting) => meeting.number === Number(number));
    return found && { ...meetingRecord(found), outcome_id: 'outcome_1', date_updated: instant(Date.now()) };
  }

  return (method: string, url: URL): unknown => {
    const path = url.pathname.replace('/api/v1', '');
    const id = /\/((?:acti|lead)_\w+)\/$/.exec(path)?.[1];
    if (path === '/activity/meeting/') return meetings(url);
    if (path.startsWith('/activity/meeting/')) return one(id ?? '');
    if (path === '/activity/') return page([activity(url.searchParams.get('lead_id') ?? '')]);
    if (path === '/lead/') return page((url.searchParams.get('id__in') ?? '').split(',').map(leadRecord));
    if (path.startsWith('/lead/')) return leadRecord(id ?? '');
    if (path === '/outcome/') return page([{ id: 'outcome_1', name: 'Went well' }]);
    if (path === '/custom_field_schema/lead/') return { fields: [] };
    if (method === 'POST') return { data: [], cursor: null };
    return page([]);
  };
}

function page(data: unknown[]) {
  return { data, has_more: false };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

function meetingRecord({ rep, number, eventId, startsAt, leadId }: SoldMeeting) {
  return {
    id: `acti_r${rep}m${number}`,
    lead_id: leadId,
    user_id: `user_r${rep}`,
    title: `Meeting ${number}`,
    starts_at: instant(startsAt),
    ends_at: instant(startsAt + 30 * MINUTE),
    status: startsAt < Date.now() ? 'completed' : 'upcoming',
    is_recurring: eventId.includes('_'),
    provider_calendar_event_id: eventId,
    provider_calendar_type: 'google',
    provider_calendar_ids: [`r${rep}@example.test`],
    attendees: [],
  };
}

function leadRecord(id: string) {
  return { id, display_name: id, name: id, contacts: [], tasks: [], opportunities: [] };
}

function activity(leadId: string) {
  return { _type: 'Note', id: `acti_n${leadId}`, activity_at: '2026-11-27T10:00:00Z', note: 'Budget is there' };
}
