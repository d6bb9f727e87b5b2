import type { WireRecord } from './records';

/** What the sandbox Close knows. Tests change it as they like; every request reads it anew. */
export type SandboxData = {
  /** One API key each. */
  users: SandboxUser[];
  meetings: WireRecord[];
  leads: WireRecord[];
  contacts: WireRecord[];
  outcomes: WireRecord[];
  playbooks: WireRecord[];
  connectedAccounts: WireRecord[];
  notes: WireRecord[];
  /** Those made since the start; the others stand among the activities. */
  emails: WireRecord[];
  emailTemplates: WireRecord[];
  schedulingLinks: WireRecord[];
  tasks: WireRecord[];
  /** Those made since the start; the others stand in their leads. */
  opportunities: WireRecord[];
  /** What happened with leads besides meetings and notes: e-mails, calls, changes. */
  activities: WireRecord[];
  /** The custom fields of leads. */
  customFields: WireRecord[];
  contactFields: WireRecord[];
  opportunityFields: WireRecord[];
  /** Transcripts by meeting id; they come only when `_fields` names them. */
  transcripts: Map<string, unknown[]>;
  /** Meetings whose `provider_calendar_event_id` depends on how Close stores such events, by meeting id. */
  storedIds: Map<string, StoredIds>;
  /** Leads that some user may not see. */
  hiddenLeads: { leadId: string; userId: string }[];
};

export type SandboxUser = { apiKey: string; me: WireMe };

/** The answer of `/me/`. */
export type WireMe = WireRecord & { organizations: (WireRecord & { lead_statuses: WireRecord[] })[] };

/** The event id of a meeting in each mode of storing; nobody outside Close knows which one is real. */
export type StoredIds =
  /** Google series: under each instance's id, or all under the series' id. */
  | { kind: 'recurring'; instance: string; series: string }
  /** Microsoft: under Graph's id, or under the iCalUId, which no link yields. */
  | { kind: 'microsoft'; graph: string; ical: string };
