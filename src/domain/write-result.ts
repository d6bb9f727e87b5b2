import type { NoteVersion } from './draft';
import type { PanelFailure, Task } from './panel-state';
import type { Result } from './result';

/** What became of something that the user wrote. Whatever is refused stays a draft. */
export type WriteResult<Value> = Result<Value & Saved, WriteRefusal>;

/** When Close has answered that it has it, epoch ms. */
export type Saved = { savedAt: number };

/** Why Close does not have it; each has its own words and one action. */
export type WriteRefusal =
  | PanelFailure
  | { reason: 'needs-key' }
  /** An administrator of this browser has set Sidecar to read only (`docs/permissions.md`, managed settings). */
  | { reason: 'read-only' }
  /** The words could not be stored first, so nothing was sent. */
  | { reason: 'not-kept' }
  /** Close took the note for another's: only the meeting's notetaker may write it. */
  | { reason: 'not-notetaker' }
  /** Close: `field-errors`, in Close's own words. `field` is Close's name of it. */
  | { reason: 'invalid'; fields: { field: string; message: string }[] }
  /** The note was changed in Close since the typing began. Nothing was written. */
  | { reason: 'conflict'; theirs: NoteVersion }
  /** Close still shows an older note than the one it is known to have; what a colleague did meanwhile cannot be seen. */
  | { reason: 'stale' }
  /** The request went out, its answer was lost: Close may have made it or not. `since`: when it was sent. */
  | { reason: 'uncertain'; since: number }
  /** The draft is not the one that was shown: another panel has changed or sent it. */
  | { reason: 'changed-elsewhere' }
  /** Such a person is in Close already. */
  | { reason: 'exists'; contacts: ExistingContact[] };

export type ExistingContact = {
  contactId: string;
  name: string | null;
  leadId: string;
  leadName: string;
  leadUrl: string | null;
};

/** What Close has now, from its answer to the write and not from a later read. */
export type Written =
  | { kind: 'meeting-note'; note: NoteVersion }
  | { kind: 'lead-note' }
  | { kind: 'task'; task: Task }
  | { kind: 'person'; contactId: string | null; leadId: string; leadName: string; leadUrl: string | null };

/** Outcomes and statuses to choose from. Close: Outcomes; Lead Statuses. */
export type WriteChoices = {
  /** Those that apply to meetings and can still be given. */
  outcomes: Choice[];
  leadStatuses: Choice[];
  /** Writing is switched off by an administrator. */
  readOnly: boolean;
};

export type Choice = { id: string; name: string };

/** Who a task can be given to; `me` is the user of the key. */
export type Assignees = { me: string; users: Choice[] };

/** A lead that a new contact may belong to. `because`: what speaks for it, its website or a contact's address. */
export type LeadChoice = { leadId: string; name: string; url: string | null; because: string | null };
