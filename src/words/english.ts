// The catalogue in English: a line for the words of each feature, which lie beside it. Phrases with a hole are functions; names and
// dates arrive ready to print.

export { reminder } from '../background/reminders/reminders.words';
export { demo } from '../demo/demo.words';
export { drafts } from '../options/drafts/drafts.words';
export { options } from '../options/options.words';
export { commands } from '../panel/commands/commands.words';
export { nextSteps } from '../panel/drafts/next-steps.words';
export { writing } from '../panel/drafts/writing.words';
export { briefCopy } from '../panel/features/brief-copy/brief-copy.words';
export { customFields } from '../panel/features/custom-fields/custom-fields.words';
export { find } from '../panel/features/find/find.words';
export { followUp } from '../panel/features/follow-up/follow-up.words';
export { guests } from '../panel/features/guests/guests.words';
export { lead } from '../panel/features/lead/lead.words';
export { logOnLead } from '../panel/features/log-on-lead/log-on-lead.words';
export { meeting } from '../panel/features/meeting/meeting.words';
export { moment } from '../panel/features/moment/moment.words';
export { templates } from '../panel/features/note/templates.words';
export { opportunity } from '../panel/features/opportunity/opportunity.words';
export { otherLeads } from '../panel/features/other-leads/other-leads.words';
export { people } from '../panel/features/people/people.words';
export { schedulingLinks } from '../panel/features/scheduling-links/scheduling-links.words';
export { story } from '../panel/features/story/story.words';
export { today } from '../panel/features/today/today.words';
export { workflows } from '../panel/features/workflows/workflows.words';
export { wrapUp } from '../panel/features/wrap-up/wrap-up.words';
export { collapsed, hiding, panel } from '../panel/panel.words';
export { brief } from '../panel/states/brief.words';
export { failed } from '../panel/states/no-meeting/failures.words';
export {
  announce,
  candidates,
  loading,
  needsAccess,
  needsKey,
  noEvent,
  notFound,
  reloadTab,
  unchecked,
} from '../panel/states/states.words';
export { trouble } from '../panel/trouble.words';
export { time } from '../time/time.words';
export { badge, menu } from './browser.words';
export { joined } from './joined.words';
export { spoken } from './spoken';

/** BCP 47 tag of this catalogue: counts and durations follow it, dates follow the user's own locale. */
export const language: string = 'en';
export const product = 'Sidecar';
export const fullProduct = 'Sidecar for Close';
