import type { Agenda } from '../../lookup/agenda/agenda';

/** The agenda within so many bytes of JSON: the meetings that are longest over go first, with their leads. */
export function fitAgenda(agenda: Agenda, maxBytes: number): Agenda {
  let fitting = agenda;
  while (sizeOf(fitting) > maxBytes && fitting.meetings.length > 0) fitting = withoutOldest(fitting);
  return fitting;
}

function sizeOf(agenda: Agenda): number {
  return new TextEncoder().encode(JSON.stringify(agenda)).byteLength;
}

/** A tenth at a time: measuring costs more than a few meetings. The span begins after what went. */
function withoutOldest(agenda: Agenda): Agenda {
  const inOrder = [...agenda.meetings].sort((a, b) => a.startsAt - b.startsAt);
  const gone = inOrder.splice(0, Math.ceil(inOrder.length / 10));
  const lastGone = gone.at(-1)?.startsAt ?? agenda.span.from;
  const meetings = inOrder.filter(({ startsAt }) => startsAt > lastGone);
  const leadIds = new Set(meetings.map(({ leadId }) => leadId));
  return {
    ...agenda,
    span: { ...agenda.span, from: lastGone + 1 },
    meetings,
    leads: agenda.leads.filter(({ id }) => leadIds.has(id)),
  };
}
