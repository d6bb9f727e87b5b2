import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, NoteVersion } from '../../../domain/draft';
import type { LeadCard } from '../../../domain/panel-state';
import type { WriteRefusal, WriteResult } from '../../../domain/write-result';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import type { Meant } from '../../drafts/context/meant';
import type { Writing } from '../../drafts/context/write-context';
import { useDraft } from '../../drafts/sync/use-draft';
import { refusalText } from '../../drafts/views/refusal-text';
import { leadName } from '../../parts/lead-name';
import { isSameNote, newestNote } from './newest-note';
import { type NotePhase, notePhase } from './note-phase';
import { useNoteBox } from './use-note-box';
import { useSaveOnLead } from './use-save-on-lead';

/**
 * The note of one meeting: what Close has, what is typed, and what became of saving it. Where the words are and how far sending
 * has come is the draft's own state; here it is joined to the box and to what Close has.
 */
export function useMeetingNote(card: LeadCard, writing: Writing) {
  const { meeting, leadId } = card;
  const readOnly = writing.where !== 'here';
  const announce = useAnnounce();
  /** It is being found out whether a press counts, or the editor is on its way. */
  const [pressed, setPressed] = useState(false);
  /** What became of saving it on the lead instead; null while that is not what was asked last. */
  const [onLead, setOnLead] = useState<NotePhase | null>(null);
  /** Only a picture or a file came in last, and nothing of it is in the note. */
  const [wordless, setWordless] = useState(false);
  const [written, setWritten] = useState<Parameters<typeof newestNote>[1]>(null);

  const read: NoteVersion = { html: meeting.noteHtml, updatedAt: meeting.noteUpdatedAt };
  const note = newestNote(read, written);
  const typedSince = useRef(false);
  // A second click may come before the first has been drawn.
  const running = useRef(false);
  const about = () => ({ title: meeting.title, leadName: knownName(card), startsAt: meeting.startsAt });

  const draft = useDraft(
    { writer: writing.writer, kind: 'meeting-note', subject: meeting.id, about },
    meeting.noteUpdatedAt,
  );
  const phase: NotePhase = pressed ? { kind: 'saving' } : (onLead ?? notePhase(draft.sending));
  const now = useRef({ note, unkept: draft.unkept });
  now.current = { note, unkept: draft.unkept };
  const box = useNoteBox({
    html: note.html,
    label: words.writing.note.title,
    placeholder: readOnly ? words.writing.note.none : words.writing.note.placeholder,
    readOnly,
    onChange: change,
    onSubmit: (event) => void save(event),
    onWordless() {
      setWordless(true);
      announce(words.writing.wordless);
    },
  });
  const leadNote = useSaveOnLead(writing.writer, leadId);

  // A draft that was there before; words that were typed in the meantime go first, and it is one of the others.
  useEffect(() => {
    if (draft.loaded && draft.draft && !typedSince.current) showDraft(draft.draft);
  }, [draft.loaded]);

  // Sent or discarded elsewhere: what is in the box is not this panel's to save any more.
  useEffect(() => {
    if (draft.gone === 0) return;
    box.show(now.current.note.html);
    setOnLead(null);
  }, [draft.gone]);

  // Another panel saved it, or a colleague did. What is being typed stays; that is told apart when it is saved.
  useEffect(() => {
    if (mine() === null) box.show(note.html);
  }, [note.html, note.updatedAt]);

  /** What the typing began with, and what it has come to; null while nothing is typed. */
  function mine() {
    const content = draft.words();
    return content?.kind === 'meeting-note' ? content : null;
  }

  function showDraft({ content }: Draft) {
    if (content.kind === 'meeting-note') box.show(content.html, 'draft');
  }

  function keep(html: string, base: NoteVersion) {
    draft.keep({ kind: 'meeting-note', meetingId: meeting.id, leadId, html, base });
  }

  function change(html: string, untouched: boolean) {
    const base = mine()?.base ?? now.current.note;
    if (untouched && mine() && isSameNote(base, now.current.note)) return void empty(html, base);
    typedSince.current = true;
    setWordless(false);
    if (onLead?.kind === 'saved') setOnLead(null);
    keep(html, base);
  }

  /** The note is again what Close has. Where the worker does not answer it goes on being told so, as of any other change. */
  async function empty(html: string, base: NoteVersion) {
    const gone = await draft.discard('emptied');
    if (!gone) keep(html, base);
    else if (mine() === null) typedSince.current = false;
  }

  function learn(newer: NoteVersion) {
    setWritten({ note: newer, over: read });
    now.current.note = newer;
  }

  /** Once however often it is pressed; null where the click did not count. */
  async function press<Value>(event: Event, act: (meant: Meant) => Promise<WriteResult<Value>>) {
    if (mine() === null || running.current || phase.kind === 'saving') return null;
    running.current = true;
    setPressed(true);
    const result = await writing.guarded(event, act).catch(() => unanswered);
    running.current = false;
    setPressed(false);
    return result;
  }

  async function save(event: Event, overwrite?: NoteVersion) {
    const result = await press(event, async (meant) => {
      // An editor that is on its way knows the form of what was typed before it; as it is told then, it is sent.
      await box.settled();
      typedSince.current = false;
      return draft.send(meant, overwrite && { overwrite });
    });
    if (result === null) return;
    setOnLead(null);
    if (!result.ok) return tellOf(result.failure);
    const { value } = result;
    if (value.kind !== 'meeting-note') return;
    learn(value.note);
    const rest = mine();
    if (rest) keep(rest.html, value.note);
    else box.show(value.note.html);
  }

  function tellOf(refusal: WriteRefusal) {
    if (refusal.reason === 'conflict') return;
    announce(now.current.unkept ? refusalText(refusal) : `${refusalText(refusal)} ${words.writing.wordsKept}`);
  }

  async function saveOnLead(event: Event) {
    const html = mine()?.html ?? '';
    const result = await press(event, () => leadNote.send(html, about()));
    if (result === null) return;
    if (!result.ok) {
      setOnLead({ kind: 'refused', refusal: result.failure });
      return tellOf(result.failure);
    }
    if (await draft.discard('in-close')) box.show(now.current.note.html);
    setOnLead({ kind: 'saved', at: result.value.savedAt, onLead: true });
  }

  return {
    draft,
    box,
    phase,
    /** As Close has it, right after it was saved from here. */
    saved: phase.kind === 'saved' && !phase.onLead ? note.html : null,
    /** There is something to save. */
    typed: draft.typed,
    /** It was there before this panel; nothing was typed since. */
    stored: draft.typed && !typedSince.current,
    wordless,
    mineHtml: () => mine()?.html ?? null,
    save,
    saveOnLead: leadId === null ? null : saveOnLead,
    /** To be called in the event's own handler. Null where the click did not count, false where the draft stays. */
    async discard(event: Event) {
      const gone = await writing.guarded(event, (meant) => draft.discard(meant));
      if (!gone) return gone;
      box.show(now.current.note.html);
      setOnLead(null);
      announce(words.writing.note.discarded);
      return true;
    },
    /** Go on with the draft of another panel. */
    async swap(other: Draft) {
      if (!(await draft.take(other))) return;
      typedSince.current = false;
      showDraft(other);
      setOnLead(null);
    },
    back: draft.dismiss,
    /** Both versions, one below the other, as the user's own words: nothing is sent before they say so. */
    async keepBoth(theirs: NoteVersion, joined: string) {
      learn(theirs);
      box.show(joined, 'draft');
      keep(joined, theirs);
      draft.dismiss();
      announce(words.writing.conflict.joined);
    },
    /** To be called in the event's own handler. Null where the click did not count, false where the draft stays. */
    keepTheirs: (event: Event, theirs: NoteVersion) =>
      writing.guarded(event, async (meant) => {
        const gone = await draft.discard(meant);
        if (!gone) announce(words.writing.note.discardFailed);
        if (!gone) return false;
        learn(theirs);
        box.show(theirs.html);
        return true;
      }),
  };
}

const unanswered = { ok: false, failure: { reason: 'unexpected' } } as const;

function knownName(card: LeadCard): string | null {
  return card.lead.kind === 'known' ? leadName(card) : null;
}
