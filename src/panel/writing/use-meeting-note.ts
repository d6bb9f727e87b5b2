import { useEffect, useRef, useState } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { Draft, NoteVersion } from '../../writing/draft';
import type { WriteRefusal, WriteResult, Written } from '../../writing/write-result';
import { leadName } from '../lead-name';
import { useSay } from '../say';
import { isSame, newestNote } from './newest-note';
import { refusalText } from './refusal-text';
import { useDraft } from './use-draft';
import { useNoteBox } from './use-note-box';
import { useSaveOnLead } from './use-save-on-lead';
import type { Writing } from './writing-context';

/** How it stands with what was last asked of Close. */
export type NotePhase =
  | { kind: 'idle' }
  | { kind: 'saving' }
  /** `onLead`: not as the meeting's note but as one of the lead's. */
  | { kind: 'saved'; at: number; onLead: boolean }
  | { kind: 'refused'; refusal: WriteRefusal }
  | { kind: 'conflict'; theirs: NoteVersion };

/** The note of one meeting: what Close has, what is typed, what is kept of it, and what became of saving it. */
export function useMeetingNote(card: LeadCard, writing: Writing) {
  const { meeting, leadId } = card;
  const readOnly = writing.where !== 'here';
  const say = useSay();
  const [phase, setPhase] = useState<NotePhase>({ kind: 'idle' });
  /** Something is in the box that Close does not have, whether it was typed now or before. */
  const [typed, setTyped] = useState(false);
  const [written, setWritten] = useState<Parameters<typeof newestNote>[1]>(null);

  const read: NoteVersion = { html: meeting.noteHtml, updatedAt: meeting.noteUpdatedAt };
  const note = newestNote(read, written);
  const now = useRef({ note, phase });
  now.current = { note, phase };
  /** What the typing began with, and what it has come to; null while nothing is typed. */
  const mine = useRef<{ html: string; base: NoteVersion } | null>(null);
  const typedSince = useRef(false);

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'meeting-note',
      subject: meeting.id,
      about: () => ({ title: meeting.title, leadName: knownName(card), startsAt: meeting.startsAt }),
    },
    meeting.noteUpdatedAt,
  );
  const box = useNoteBox({
    html: note.html,
    label: words.writing.note.title,
    placeholder: readOnly ? words.writing.note.none : words.writing.note.placeholder,
    readOnly,
    onChange: change,
    onSubmit: (event) => void save(event),
  });
  const onLead = useSaveOnLead(writing, leadId);

  // A draft that was there before; words that were typed in the meantime go first, and it is one of the others.
  useEffect(() => {
    if (draft.loaded && draft.draft && mine.current === null) adopt(draft.draft);
  }, [draft.loaded]);

  // Sent or discarded elsewhere: what is in the box is not this panel's to save any more.
  useEffect(() => {
    if (draft.gone === 0) return;
    mine.current = null;
    setTyped(false);
    box.show(now.current.note.html);
    setPhase({ kind: 'idle' });
  }, [draft.gone]);

  // Another panel saved it, or a colleague did. What is being typed stays; that is told apart when it is saved.
  useEffect(() => {
    if (mine.current === null) box.show(note.html);
  }, [note.html, note.updatedAt]);

  function adopt({ content }: Draft) {
    if (content.kind !== 'meeting-note') return;
    mine.current = { html: content.html, base: content.base };
    setTyped(true);
    box.show(content.html, 'draft');
  }

  function change(html: string, untouched: boolean) {
    if (untouched && mine.current && isSame(mine.current.base, now.current.note)) return void forget();
    typedSince.current = true;
    mine.current = { html, base: mine.current?.base ?? now.current.note };
    setTyped(true);
    if (now.current.phase.kind === 'saved') setPhase({ kind: 'idle' });
    keep();
  }

  function keep() {
    if (mine.current) draft.keep({ kind: 'meeting-note', meetingId: meeting.id, leadId, ...mine.current });
  }

  async function forget() {
    mine.current = null;
    setTyped(false);
    return draft.discard();
  }

  function learn(newer: NoteVersion) {
    setWritten({ note: newer, over: read });
    now.current.note = newer;
  }

  async function save(event: Event, overwrite?: NoteVersion) {
    const before = now.current.phase;
    if (mine.current === null || before.kind === 'saving') return;
    typedSince.current = false;
    setPhase({ kind: 'saving' });
    const result = await writing.guarded(event, () => draft.send(overwrite && { overwrite })).catch(() => unanswered);
    if (result === null) setPhase(before);
    else finish(result);
  }

  function finish(result: WriteResult<Written>) {
    if (!result.ok) return refuse(result.refusal);
    if (result.value.kind !== 'meeting-note') return;
    const { note: answer } = result.value;
    learn(answer);
    if (typedSince.current && mine.current) {
      mine.current = { ...mine.current, base: answer };
      keep();
      return setPhase({ kind: 'idle' });
    }
    mine.current = null;
    setTyped(false);
    box.show(answer.html);
    setPhase({ kind: 'saved', at: result.savedAt, onLead: false });
  }

  function refuse(refusal: WriteRefusal) {
    setPhase(
      refusal.reason === 'conflict' ? { kind: 'conflict', theirs: refusal.theirs } : { kind: 'refused', refusal },
    );
    if (refusal.reason !== 'conflict') say(`${refusalText(refusal)} ${words.writing.wordsKept}`);
  }

  async function saveOnLead(event: Event) {
    const html = mine.current?.html;
    const before = now.current.phase;
    if (html === undefined || before.kind === 'saving') return;
    setPhase({ kind: 'saving' });
    const about = { title: meeting.title, leadName: knownName(card), startsAt: meeting.startsAt };
    const result = await writing.guarded(event, () => onLead.send(html, about)).catch(() => unanswered);
    if (result === null) return setPhase(before);
    if (!result.ok) return refuse(result.refusal);
    await forget();
    box.show(now.current.note.html);
    setPhase({ kind: 'saved', at: result.savedAt, onLead: true });
  }

  return {
    draft,
    box,
    phase,
    /** There is something to save. */
    typed,
    /** It was there before this panel; nothing was typed since. */
    stored: typed && !typedSince.current,
    mineHtml: () => mine.current?.html ?? null,
    save,
    saveOnLead: leadId === null ? null : saveOnLead,
    async discard() {
      if (!(await forget())) return false;
      box.show(now.current.note.html);
      setPhase({ kind: 'idle' });
      say(words.writing.note.discarded);
      return true;
    },
    /** Go on with the draft of another panel. */
    async swap(other: Draft) {
      await draft.take(other);
      typedSince.current = false;
      adopt(other);
      setPhase({ kind: 'idle' });
    },
    back() {
      setPhase({ kind: 'idle' });
    },
    /** Both versions, one below the other, as the user's own words: nothing is sent before they say so. */
    async keepBoth(theirs: NoteVersion, joined: string) {
      learn(theirs);
      mine.current = { html: joined, base: theirs };
      box.show(joined, 'draft');
      keep();
      setPhase({ kind: 'idle' });
      say(words.writing.conflict.joined);
    },
    async keepTheirs(theirs: NoteVersion) {
      learn(theirs);
      await forget();
      box.show(theirs.html);
      setPhase({ kind: 'idle' });
    },
  };
}

export type MeetingNote = ReturnType<typeof useMeetingNote>;

const unanswered = { ok: false, refusal: { reason: 'unexpected' } } as const;

function knownName(card: LeadCard): string | null {
  return card.lead.kind === 'known' ? leadName(card) : null;
}
