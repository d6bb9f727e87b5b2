import type { NoteVersion } from './draft';
import type { Opportunity } from './opportunity/opportunity';
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
  /** Close answered as if all were well, and kept what it had. */
  | { reason: 'ignored' }
  /** The note was changed in Close since the typing began. Nothing was written. */
  | { reason: 'conflict'; theirs: NoteVersion }
  /** The opportunity was changed in Close since the user saw it. Nothing was written. */
  | { reason: 'overtaken'; theirs: Opportunity }
  /** The custom field was changed in Close since the user saw it. Nothing was written. */
  | { reason: 'field-overtaken'; theirs: string[] }
  /** Close still shows an older note than the one it is known to have; what a colleague did meanwhile cannot be seen. */
  | { reason: 'stale' }
  /** The request went out, its answer was lost: Close may have made it or not. `since`: when it was sent. */
  | { reason: 'uncertain'; since: number }
  /** The draft is not the one that was shown: another panel has changed or sent it. */
  | { reason: 'changed-elsewhere' }
  /** Close took the request and left what it was about as it is. */
  | { reason: 'unchanged' }
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
  /** An e-mail that stays a draft. */
  | { kind: 'follow-up' }
  | { kind: 'opportunity'; opportunity: Opportunity }
  | { kind: 'task'; task: Task }
  | { kind: 'person'; contactId: string | null; leadId: string; leadName: string; leadUrl: string | null };

/** Outcomes, statuses and stages to choose from. Close: Outcomes; Lead Statuses; Pipelines. */
export type WriteChoices = {
  /** Those that apply to meetings and can still be given. */
  outcomes: Choice[];
  /** Kinds of meetings, with the outcomes each is to have. None where Close has no playbooks for this user. Close: Playbooks. */
  playbooks: (Choice & { outcomeIds: string[] })[];
  leadStatuses: Choice[];
  pipelines: PipelineChoice[];
  /** `role_…` of the user, for what only some may change; null where Close does not tell. */
  roleId: string | null;
  /** Writing is switched off by an administrator. */
  readOnly: boolean;
};

export type Choice = { id: string; name: string };

/** An organization's way to a decision, with the stages of it. */
export type PipelineChoice = Choice & { stages: StageChoice[] };

export type StageChoice = Choice & { status: Opportunity['status'] };

/** A frame for e-mails that the organization has in Close, and what Close makes of one for a contact. Close: Email Templates. */
export type MailTemplate = Choice;
export type RenderedMail = { subject: string | null /** Untrusted HTML. */; html: string | null };

/** Who a task can be given to; `me` is the user of the key. */
export type Assignees = { me: string; users: Choice[] };

/** A lead that a new contact may belong to. `because`: what speaks for it, its website or a contact's address. */
export type LeadChoice = { leadId: string; name: string; url: string | null; because: string | null };
