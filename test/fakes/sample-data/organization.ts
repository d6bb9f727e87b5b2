import type { SandboxData, WireMe } from '../close-server/data';
import { sandboxId, type WireRecord, wireTime } from '../close-server/records';
import { sampleActivities } from './activities';
import { contactFields, customFields, opportunityFields } from './custom-fields';
import { emailTemplates } from './email-templates';
import { sampleContactRecords, sampleLeadRecords, sampleLeads } from './leads';
import { kim, northwind, robin, teamCalendar } from './people';
import { pipelines } from './pipelines';
import { schedulingLinks } from './scheduling-links';

/** API keys that the sandbox takes. */
export const sandboxKeys = {
  /** Robin Rep of Northwind Sales, to whom the sample meetings belong. */
  robin: 'api_sandbox.robin',
  /** Kim Closer, in two organizations; Cobalt Logistics is hidden from her. */
  kim: 'api_sandbox.kim',
  /** Noor Newcomer of Lakeside Partners, who sees no meeting. */
  noor: 'api_sandbox.noor',
} as const;

export const lakeside = sandboxId('orga', 'LakesidePartners');
const noor = { id: sandboxId('user', 'NoorNewcomer'), name: 'Noor Newcomer', email: 'noor@lakeside.example' };

const statuses = ['Potential', 'Qualified', 'Customer', 'Bad Fit'].map((label) => ({
  id: sandboxId('stat', label),
  label,
  organization_id: northwind,
}));

/** Everything but the meetings. */
export function organizationData(now: number): Omit<SandboxData, 'meetings' | 'storedIds' | 'transcripts'> {
  const northwindOrg = organization(northwind, 'Northwind Sales', now);
  const lakesideOrg = organization(lakeside, 'Lakeside Partners', now);
  return {
    users: [
      { apiKey: sandboxKeys.robin, me: me(robin, [northwindOrg], now) },
      { apiKey: sandboxKeys.kim, me: me(kim, [northwindOrg, lakesideOrg], now) },
      { apiKey: sandboxKeys.noor, me: me(noor, [lakesideOrg], now) },
    ],
    leads: sampleLeadRecords(now),
    contacts: sampleContactRecords(),
    outcomes: [
      outcome('Qualified', 'custom', ['meetings']),
      outcome('Completed', 'custom', ['meetings', 'calls']),
      outcome('No show', 'custom', ['meetings', 'calls']),
      ...['Pilot agreed', 'Not a fit', 'Rescheduled', 'Renewed', 'Follow-up'].map((name) =>
        outcome(name, 'custom', ['meetings']),
      ),
      outcome('Callback', 'custom', ['calls']),
      outcome('Voicemail', 'vm-dropped', ['calls']),
    ],
    playbooks: [
      playbook('Discovery', ['Qualified', 'Pilot agreed', 'Not a fit', 'No show', 'Deleted']),
      playbook('Renewal', ['Renewed', 'Completed', 'No show']),
      { ...playbook('Webinar', ['Completed']), archived_at: '2026-05-01T08:00:00+00:00', archived_by_id: robin.id },
    ],
    connectedAccounts: [
      account('emailacct_Sandbox1', 'google', robin, [robin.email]),
      account('emailacct_Sandbox2', 'microsoft', robin, ['sandbox-outlook-calendar']),
      account('emailacct_Sandbox3', 'google', kim, [kim.email, teamCalendar]),
      account('emailacct_Sandbox4', 'zoom', robin, null),
    ],
    notes: [],
    emails: [],
    emailTemplates: [...emailTemplates],
    schedulingLinks: [...schedulingLinks],
    tasks: [],
    opportunities: [],
    activities: sampleActivities(now),
    customFields,
    contactFields,
    opportunityFields,
    hiddenLeads: [{ leadId: sampleLeads.cobalt.id, userId: kim.id }],
  };
}

function organization(id: string, name: string, now: number): WireMe['organizations'][number] {
  return {
    id,
    name,
    created_by: null,
    updated_by: null,
    date_created: wireTime(now - 400 * 86_400_000),
    date_updated: wireTime(now - 86_400_000),
    lead_statuses: statuses.map(({ id: status, label }) => ({ id: status, label })),
    pipelines: id === northwind ? pipelines.map((pipeline) => ({ ...pipeline, organization_id: id })) : [],
  };
}

function me(user: typeof robin, organizations: WireMe['organizations'], now: number): WireMe {
  const [first, last] = user.name.split(' ');
  return {
    id: user.id,
    email: user.email,
    first_name: first,
    last_name: last,
    image: 'https://secure.gravatar.com/avatar/00000000000000000000000000000000',
    last_used_timezone: 'Europe/Berlin',
    date_created: wireTime(now - 300 * 86_400_000),
    date_updated: wireTime(now - 86_400_000),
    email_accounts: [],
    memberships: organizations.map(({ id }) => ({
      id: sandboxId('memb', id.slice(5, 15)),
      organization_id: id,
      user_id: user.id,
      role_id: 'role_Sandbox1',
      permissions_granted: [],
    })),
    organizations,
    phone_numbers: [],
  };
}

function playbook(name: string, outcomes: string[]): WireRecord {
  const at = '2026-05-04T08:00:00+00:00';
  return {
    id: sandboxId('convtyp', name),
    name: `${name} call`,
    description: '',
    outcome_ids: outcomes.map((one) => sandboxId('outcome', one)),
    custom_field_ids: [],
    summary_guidance: '',
    position: 0,
    archived_at: null,
    archived_by_id: null,
    created_at: at,
    created_by_id: robin.id,
    updated_at: at,
    updated_by_id: robin.id,
    organization_id: northwind,
  };
}

function outcome(name: string, type: string, appliesTo: string[]): WireRecord {
  return {
    id: sandboxId('outcome', name),
    name,
    description: null,
    type,
    applies_to: appliesTo,
    organization_id: northwind,
    created_by: robin.id,
    updated_by: null,
  };
}

/** `calendars` is null for what has none. */
function account(id: string, type: string, user: typeof robin, calendars: string[] | null): WireRecord {
  const record = { id, _type: type, user_id: user.id, organization_id: northwind, identities: [] };
  if (!calendars) return record;
  return { ...record, synced_calendars: calendars, sync_all_calendars: false, calendar_receive_status: 'running' };
}
