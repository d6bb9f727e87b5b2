/**
 * What the user has typed and Close does not have yet. The worker keeps each draft in IndexedDB of the extension's origin
 * from the first word on, so it outlives the panel, the tab, the worker, the browser and an update of the extension.
 * Nothing is sent but what is kept: a draft is kept first and sent then, and it goes when Close has answered that it has it.
 * Instants are milliseconds since 1970.
 */
export type Draft = {
  /** Ours, random; a `person` has `person:<address>` instead, so that two tabs cannot make the same one twice. */
  id: string;
  /** Counts what was kept. A panel that sends or keeps names the one it has seen, so that two panels never overwrite each other. */
  revision: number;
  /** `orga_…`: a draft is sent with a key of this organization and no other. */
  organizationId: string;
  content: DraftContent;
  /** What the draft is about, in words for a list: title of the meeting, name of the lead. */
  about: { title: string; leadName: string | null; startsAt: number | null };
  keptAt: number;
  /**
   * Set before a request that makes something new is sent, and taken away when Close refuses it. With a draft that is still
   * there it means: nobody knows yet whether Close has made it. It is never sent again by itself.
   */
  sentAt: number | null;
};

/** What a panel hands over to be kept; the worker adds the rest. */
export type DraftInput = Pick<Draft, 'id' | 'revision' | 'content' | 'about'> & {
  /** Which page keeps it: random, for as long as the page is there. */
  page?: string | undefined;
  /**
   * The page goes while words of its own are on the way, and names the revision that those will come to. It counts only if
   * the page was the last to keep the draft; else another panel's words have that revision.
   */
  isGuess?: boolean | undefined;
};

export type DraftContent =
  /** The rep's note of a meeting. `base`: the note in Close that the typing began with, to tell a colleague's change. */
  | { kind: 'meeting-note'; meetingId: string; leadId: string | null; html: string; base: NoteVersion }
  /** A note in the lead's own timeline. */
  | { kind: 'lead-note'; leadId: string; html: string }
  /** `date`: `2026-11-24`, or null. `assigneeId`: `user_…`, or null for the user of the key. */
  | { kind: 'task'; leadId: string; text: string; date: string | null; assigneeId: string | null }
  /** A contact on a lead that is there, or, with `leadId` null, on a new lead named `leadName`. */
  | { kind: 'person'; email: string; name: string; title: string; leadId: string | null; leadName: string };

export type DraftKind = DraftContent['kind'];

/** A meeting's note as it was at some time. */
export type NoteVersion = {
  /** Close: Meetings, `user_note_html`; rich text, or null for none. */
  html: string | null;
  /** Close: Meetings, `user_note_date_updated`. */
  updatedAt: number | null;
};

/** What a draft belongs to: the meeting for its note, the lead for notes and tasks, the address for a person. */
export function subjectOf(content: DraftContent): string {
  switch (content.kind) {
    case 'meeting-note':
      return content.meetingId;
    case 'lead-note':
    case 'task':
      return content.leadId;
    case 'person':
      return content.email;
  }
}
