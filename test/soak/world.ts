import type { SandboxEvent } from '../fakes/sample-data/events';
import { kim } from '../fakes/sample-data/people';
import type { Sandbox } from '../fakes/sandbox';
import { createGate, type Gate } from './gate';
import type { Home } from './home';
import type { Ending } from './oracle';
import type { Random } from './random';

/** What the driver notes down of its own doings, for the oracle. */
export type Notes = {
  -readonly [Name in 'typed' | 'colleagues' | 'givenUp' | 'joined' | 'onLead' | 'sentAgain']: string[];
};

/** One life's Close, its browser, and what was done to them so far. */
export type World = {
  sandbox: Sandbox;
  home: Home;
  gate: Gate;
  notes: Notes;
  /** Faults that took effect, by kind. */
  faults: Record<string, number>;
  count(kind: string): void;
  counted(): number;
  /** A word that stands nowhere yet. */
  newWord(author: 'w' | 'c'): string;
  /** When a colleague wrote last, milliseconds since 1970. */
  colleagueWroteAt(): number;
  /** A colleague adds a word to the note of the event, above or below what is there. */
  colleagueWrites(event: SandboxEvent, random: Random): void;
  /** Takes away every fault that is armed, and lets go what waits. */
  heal(): void;
  /** When closing and stopping come after a key: at once, or when the draft is kept. Killing always waits for that. */
  closing: 'at once' | 'when kept';
  log(line: string): void;
};

export function createWorld(
  sandbox: Sandbox,
  home: Home,
  { number, closing, log }: Pick<World, 'closing' | 'log'> & { number: number },
): World {
  const { close } = sandbox;
  const gate = createGate(close);
  const notes: Notes = { typed: [], colleagues: [], givenUp: [], joined: [], onLead: [], sentAgain: [] };
  const faults: Record<string, number> = {};
  let counted = 0;
  let wroteAt = 0;
  // Lives of one run do not share words, which makes their logs easier to read.
  let made = number * 10_000;

  const world: World = {
    sandbox,
    home,
    gate,
    notes,
    faults,
    count(kind) {
      faults[kind] = (faults[kind] ?? 0) + 1;
      counted += 1;
    },
    counted: () => counted,
    newWord: (author) => `${author}${String(++made).padStart(6, '0')}`,
    colleagueWroteAt: () => wroteAt,
    colleagueWrites(event, random) {
      const meeting = meetingOf(sandbox, event);
      const word = world.newWord('c');
      const html = typeof meeting.user_note_html === 'string' ? meeting.user_note_html : '<body></body>';
      const added = `<p>${word}</p>`;
      const [tag, both] = random.chance(0.5) ? ['<body>', `<body>${added}`] : ['</body>', `${added}</body>`];
      close.editNoteAs(kim.id, meeting.id, html.replace(tag, both));
      notes.colleagues.push(word);
      wroteAt = Date.now();
      world.count('colleague’s edit');
      log(`    a colleague writes ${word}`);
    },
    heal() {
      close.clearFaults();
      close.settings.staleReads = 0;
      gate.forget();
      gate.release();
    },
    closing,
    log,
  };
  return world;
}

/** The meeting that the panel shows for the event: that of its first lead. */
export function meetingOf({ close }: Sandbox, { eventId }: SandboxEvent) {
  const meeting = close.data.meetings.find((one) => one.provider_calendar_event_id === eventId);
  if (!meeting) throw new Error(`The sample has no meeting of ${eventId}.`);
  return meeting;
}

/** The rich texts and tasks that Close has now. */
export function textsInClose({ close }: Sandbox): Ending['close'] {
  const { meetings, tasks, notes } = close.data;
  return {
    notes: meetings.map((one) => String(one.user_note_html ?? '')),
    tasks: tasks.map((one) => String(one.text ?? '')),
    leadNotes: notes.map((one) => String(one.note_html ?? one.note ?? '')),
  };
}
