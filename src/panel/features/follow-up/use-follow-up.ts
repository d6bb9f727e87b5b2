import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftContent, FollowUpContent } from '../../../domain/draft';
import type { Recipients } from '../../../domain/moment/followed-up';
import type { LeadBrief, LeadCard } from '../../../domain/panel-state';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { refusalText } from '../../drafts/views/refusal-text';
import { leadName } from '../../parts/lead-name';
import { type Beginning, beginningsOf } from './beginnings';

type Use = {
  card: LeadCard;
  leadId: string;
  brief: LeadBrief;
  to: Recipients['to'];
  writing: Writing;
  viewer: Viewer;
};

export type FollowUp = ReturnType<typeof useFollowUp>;

/** A follow-up from its first word until Close has it as a draft. What is typed is kept at once. */
export function useFollowUp({ card, leadId, brief, to, writing, viewer }: Use) {
  const { meeting } = card;
  const empty: FollowUpContent = {
    kind: 'follow-up',
    meetingId: meeting.id,
    leadId,
    contactId: to[0]?.id ?? null,
    to: to.map(({ email }) => email),
    subject: '',
    text: '',
    templateId: null,
  };
  const [content, setContent] = useState(empty);
  /** What came by itself and was not changed: something else may take its place. */
  const [filled, setFilled] = useState<Beginning | null>(null);
  const [opened, setOpened] = useState(false);
  const [missing, setMissing] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const announce = useAnnounce();
  const beginnings = useMemo(() => (opened ? beginningsOf(meeting, brief) : []), [opened, meeting, brief]);

  const draft = useDraft(
    {
      writer: writing.writer,
      kind: 'follow-up',
      subject: meeting.id,
      about: () => ({ title: meeting.title, leadName: leadName(card), startsAt: meeting.startsAt }),
    },
    brief.story,
  );
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved({ savedAt: at }) {
      clear();
      setSavedAt(at);
      announce(words.nextSteps.saved(formatTime(at, viewer)));
    },
  });

  useEffect(() => {
    if (draft.loaded && isUntyped(content)) show(draft.draft?.content);
  }, [draft.loaded]);

  // Sent from elsewhere: pressed here once more, it would be a second one.
  useEffect(() => {
    if (draft.gone > 0) clear();
  }, [draft.gone]);

  /** Chosen from the back, a guest who came meanwhile gets it too. */
  const toNow = (next: FollowUpContent): FollowUpContent => ({ ...next, to: empty.to, contactId: empty.contactId });

  function show(kept: DraftContent | undefined) {
    if (kept?.kind !== 'follow-up') return;
    setContent(kept);
    setFilled(null);
    setOpened(true);
  }

  function clear() {
    setContent(empty);
    setFilled(null);
    setMissing(false);
    setOpened(false);
  }

  function open() {
    const [first] = beginningsOf(meeting, brief);
    if (first && isUntyped(content)) {
      setContent(withBeginning(content, null, first));
      setFilled(first);
    }
    setSavedAt(null);
    setOpened(true);
  }

  function change(changes: Partial<FollowUpContent>) {
    const next = toNow({ ...content, ...changes });
    setContent(next);
    setMissing(false);
    if (isUntyped(next)) void draft.discard('emptied');
    else draft.keep(next);
  }

  return {
    content,
    beginnings,
    /** What it began with, for as long as that is in it. */
    began: filled && content.text.includes(filled.text) ? filled.from : null,
    opened,
    missing,
    savedAt,
    draft,
    creation,
    // While nobody knows whether Close has it, another text would be another e-mail.
    locked: creation.busy !== null || creation.uncertain !== null,
    open,
    /** What was typed stays kept, and is there again when it opens. */
    close() {
      setMissing(false);
      setOpened(false);
    },
    show,
    change,
    /** Takes the place of what came by itself; what the user has typed stays, and this comes below it. */
    beginWith(beginning: Beginning | null) {
      setFilled(beginning);
      change(withBeginning(content, filled, beginning));
    },
    discard: async (event: Event) => {
      if (await discardMeant(event, { writing, creation, announce })) clear();
    },
    /** False where there is nothing to make a draft of. To be called in the event's own handler. */
    send(event: Event): boolean {
      if (content.templateId === null && content.text.trim() === '') {
        setMissing(true);
        return false;
      }
      draft.keep(toNow(content));
      void creation.send(event);
      return true;
    },
  };
}

function isUntyped({ subject, text, templateId }: FollowUpContent): boolean {
  return templateId === null && `${subject}${text}`.trim() === '';
}

function withBeginning(content: FollowUpContent, filled: Beginning | null, next: Beginning | null): FollowUpContent {
  const free = (typed: string, before: string | undefined) => typed.trim() === '' || typed === before;
  const { subject, text } = content;
  const own = free(text, filled?.text) ? '' : text.trimEnd();
  return {
    ...content,
    templateId: null,
    subject: free(subject, filled?.subject) ? (next?.subject ?? '') : subject,
    text: [own, next?.text ?? ''].filter(Boolean).join('\n\n'),
  };
}
