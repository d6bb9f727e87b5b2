import { useRef, useState } from 'preact/hooks';
import type { NoteVersion } from '../../../domain/draft';
import type { LeadCard } from '../../../domain/panel-state';
import type { WriteResult } from '../../../domain/write-result';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import type { Meant } from '../../drafts/context/meant';
import type { Writing } from '../../drafts/context/write-context';

/** What differs between a note and an outcome. */
export type SameForOthers = {
  /** What is to be there: another one is another offer. */
  value: string;
  /** The lead has this very thing already. */
  hasSame(card: LeadCard): boolean;
  /** What a person has written or chosen there before, in words; null for nothing. Only the user's choice replaces it. */
  own(card: LeadCard): string | null;
  /** Repeated it writes nothing twice. `overwrite`: the note that the user has seen and decided to replace. */
  send(card: LeadCard, meant: Meant, overwrite: NoteVersion | null): Promise<WriteResult<unknown>>;
  /** The user leaves what is there. */
  leave?(card: LeadCard, meant: Meant): Promise<void>;
};

export type RowResult = 'sending' | 'left' | WriteResult<unknown>;

export type OtherLeadRow = {
  card: LeadCard;
  own: string | null;
  chosen: boolean;
  result: RowResult | null;
};

/** One write for each chosen lead, and what became of each; one that is refused holds up no other. */
export function useOtherLeads(cards: readonly LeadCard[], same: SameForOthers, writing: Writing) {
  const announce = useAnnounce();
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [all, setAll] = useState<{ value: string; results: ReadonlyMap<string, RowResult> }>(none(same.value));
  // A second click may come before the first has been drawn.
  const running = useRef(new Set<string>());
  const results = all.value === same.value ? all.results : none(same.value).results;

  const rows: OtherLeadRow[] = cards
    .filter((card) => results.has(card.meeting.id) || !same.hasSame(card))
    .map((card) => {
      const own = same.own(card);
      const result = results.get(card.meeting.id) ?? null;
      return { card, own, chosen: turned.get(card.meeting.id) ?? own === null, result };
    });
  const open = rows.filter(({ result }) => isOpen(result));
  const wanted = open.filter(({ chosen }) => chosen);

  function tell(id: string, result: RowResult) {
    setAll((before) => ({
      value: same.value,
      results: new Map(before.value === same.value ? before.results : []).set(id, result),
    }));
  }

  async function sendOne(card: LeadCard, meant: Meant, overwrite: NoteVersion | null): Promise<boolean> {
    const { id } = card.meeting;
    tell(id, 'sending');
    const result = await same.send(card, meant, overwrite).catch(() => unanswered);
    tell(id, result);
    return result.ok;
  }

  /** Once however often it is pressed. */
  async function once(event: Event, ids: readonly string[], act: (meant: Meant) => Promise<void>) {
    if (ids.length === 0 || ids.some((id) => running.current.has(id))) return;
    for (const id of ids) running.current.add(id);
    await writing.guarded(event, act);
    for (const id of ids) running.current.delete(id);
  }

  return {
    rows,
    /** How many leads are still to have it, and how many of those are chosen. */
    open: open.length,
    wanted: wanted.length,
    turn: (id: string, chosen: boolean) => setTurned((before) => new Map(before).set(id, chosen)),
    /** To be called in the event's own handler. */
    send: (event: Event) =>
      once(
        event,
        wanted.map(({ card }) => card.meeting.id),
        async (meant) => {
          const saved = await Promise.all(wanted.map(({ card }) => sendOne(card, meant, null)));
          announce(words.otherLeads.done(saved.filter(Boolean).length, saved.length));
        },
      ),
    replace: (event: Event, card: LeadCard, theirs: NoteVersion) =>
      once(event, [card.meeting.id], async (meant) => void (await sendOne(card, meant, theirs))),
    leave: (event: Event, card: LeadCard) =>
      once(event, [card.meeting.id], async (meant) => {
        await same.leave?.(card, meant);
        tell(card.meeting.id, 'left');
      }),
  };
}

/** Not asked for yet, or refused in a way that another attempt may mend. What is in conflict has buttons of its own. */
function isOpen(result: RowResult | null): boolean {
  if (result === null) return true;
  return typeof result === 'object' && !result.ok && result.failure.reason !== 'conflict';
}

function none(value: string) {
  return { value, results: new Map<string, RowResult>() };
}

const unanswered = { ok: false, failure: { reason: 'unexpected' } } as const;
