// The catalogue in Dutch, as `english.ts` gathers the one that all others follow.

export { brief, opportunity } from './deal.words';
export { demo } from './demo.words';
export { drafts } from './drafts.words';
export { failed } from './failures.words';
export { find } from './find.words';
export { customFields, guests, lead, logOnLead, otherLeads, people, workflows } from './lead.words';
export { followUp, meeting, templates } from './meeting.words';
export { nextSteps } from './next-steps.words';
export { options } from './options.words';
export {
  briefCopy,
  collapsed,
  commands,
  hiding,
  joined,
  moment,
  panel,
  schedulingLinks,
  time,
  today,
  trouble,
  wrapUp,
} from './panel.words';
export { spoken } from './spoken.words';
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
} from './states.words';
export { story } from './story.words';
export { badge, menu, reminder } from './worker.words';
export { writing } from './writing.words';

export const language: string = 'nl';
export const product = 'Sidecar';
export const fullProduct = 'Sidecar for Close';
