import { useRef } from 'preact/hooks';
import type { Draft } from '../../../domain/draft';
import type { LeadCard } from '../../../domain/panel-state';
import { isEmptyNote, sameNote } from '../../../rich-text/compare';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import { OtherLeads } from './OtherLeads';
import { useOtherCards } from './other-leads-context';
import type { SameForOthers } from './use-other-leads';

type Props = {
  /** The note as Close has it now. */
  html: string;
  writing: Writing;
  viewer: Viewer;
};

/** The note that was saved for one lead, for the event's others too: each a draft first, and sent as one. */
export function OtherLeadsNote({ html, writing, viewer }: Props) {
  const cards = useOtherCards();
  const drafts = useRef(new Map<string, Draft>());
  const { writer } = writing;

  async function keep({ meeting, leadId, ...card }: LeadCard): Promise<Draft> {
    const before = drafts.current.get(meeting.id);
    const kept = before?.content.kind === 'meeting-note' ? before.content : null;
    if (before && kept?.html === html) return before;
    const draft = await writer.keepDraft({
      id: before?.id ?? crypto.randomUUID(),
      revision: before?.revision ?? 0,
      // What the user sees here is what it begins with: another note in Close is a colleague's.
      content: {
        kind: 'meeting-note',
        meetingId: meeting.id,
        leadId,
        html,
        base: { html: meeting.noteHtml, updatedAt: meeting.noteUpdatedAt },
      },
      about: { title: meeting.title, leadName: leadName({ ...card, meeting, leadId }), startsAt: meeting.startsAt },
    });
    drafts.current.set(meeting.id, draft);
    return draft;
  }

  const same: SameForOthers = {
    value: html,
    hasSame: ({ meeting }) => sameNote(meeting.noteHtml, html),
    own: ({ meeting }) => (isEmptyNote(meeting.noteHtml) ? null : words.otherLeads.ownNote),
    async send(card, _meant, overwrite) {
      const { id, revision } = await keep(card);
      const result = await writer.sendDraft({ id, revision, overwrite, again: false });
      if (result.ok) drafts.current.delete(card.meeting.id);
      return result;
    },
    async leave({ meeting }) {
      const draft = drafts.current.get(meeting.id);
      if (draft) await writer.discardDraft({ id: draft.id, revision: draft.revision });
      drafts.current.delete(meeting.id);
    },
  };
  return <OtherLeads title={words.otherLeads.note} cards={cards} same={same} writing={writing} viewer={viewer} />;
}
