import type { LeadCard, PanelState, Task } from '../../domain/panel-state';
import type { StoryItem } from '../../domain/story/story';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/durations';
import { addDays, dayOf, whenIs } from '../../time/zone-day';
import { words } from '../../words/words';
import { happening, sampleCard } from './card';
import { fennrick, larkwell, type SampleLead, tidewater } from './leads';

export type SampleName = keyof typeof words.demo.shows;

/** One event of the drawn calendar, and what the panel shows of it at first. Instants are epoch ms. */
export type SampleEvent = { name: SampleName; title: string; startsAt: number; endsAt: number; state: PanelState };

/** The hours that are drawn, and the events in them, in order. */
export type SampleDay = { from: number; before: number; events: SampleEvent[] };

/** A day around this moment: a call that is just over, one that comes next, and two more. */
export function sampleDay(now: number): SampleDay {
  const { demo } = words;
  const called = (lead: SampleLead): StoryItem => ({
    ...happening(`call${lead.id}`, now - 9 * DAY_MS, lead, true),
    kind: 'call',
    direction: 'out',
    result: 'answered',
    seconds: 540,
    outcomeId: null,
    text: demo.callNote,
  });
  const task = (name: keyof typeof demo.tasks, days: number): Task => {
    const due = addDays(dayOf(now), days);
    return { id: name, text: demo.tasks[name], due, when: whenIs(due, dayOf(now)), assignee: null };
  };
  const lastTime = now - 7 * DAY_MS;
  const story: StoryItem[] = [
    {
      ...happening('mail', now - 20 * HOUR_MS, larkwell, false),
      kind: 'email',
      direction: 'in',
      status: 'inbox',
      subject: demo.mailSubject,
      text: demo.mail,
      workflow: null,
      replied: false,
      address: `${larkwell.contact} <${larkwell.email}>`,
    },
    {
      ...happening('last', lastTime, larkwell, true),
      kind: 'meeting',
      title: demo.titles.after,
      startsAt: lastTime,
      status: 'completed',
      outcomeId: null,
      outcome: demo.outcomes.interested,
      noteHtml: demo.lastNote,
      summaryHtml: null,
      text: demo.lastNote,
    },
    called(larkwell),
  ];
  const quarter = Math.ceil(now / QUARTER_MS) * QUARTER_MS;
  const event = (
    name: SampleName,
    start: number,
    end: number,
    leads: (times: Parameters<typeof sampleCard>[1]) => LeadCard[],
  ): SampleEvent => {
    const title = demo.titles[name];
    const [startsAt, endsAt] = [quarter + start * MINUTE_MS, quarter + end * MINUTE_MS];
    const cards = leads({ id: name, title, startsAt, endsAt, story: [] });
    const known = { event: name, organization: demo.organization, askedAt: now };
    const state: PanelState =
      cards.length > 0
        ? { ...known, kind: 'found', leads: cards }
        : {
            ...known,
            kind: 'not-found',
            provider: 'google',
            recurring: false,
            reasons: ['calendar-not-connected'],
            nextLookAt: null,
            near: startsAt,
          };
    return { name, title, startsAt, endsAt, state };
  };
  const events = [
    event('after', -90, -45, (times) => [sampleCard(fennrick, { ...times, story: [called(fennrick)] })]),
    event('before', 15, 60, (times) => [
      sampleCard(larkwell, { ...times, story, tasks: [task('overdue', -1), task('later', 3)] }),
    ]),
    event('unknown', 75, 120, () => []),
    event('leads', 135, 195, (times) => [
      sampleCard(tidewater, { ...times, story: [called(tidewater)] }),
      sampleCard(larkwell, { ...times, story }),
    ]),
  ];
  const hour = (instant: number, round: (hours: number) => number) => round(instant / HOUR_MS) * HOUR_MS;
  return {
    from: hour(quarter - 90 * MINUTE_MS, Math.floor),
    before: hour(quarter + 195 * MINUTE_MS, Math.ceil),
    events,
  };
}

const QUARTER_MS = 15 * MINUTE_MS;
