// The catalogue in German.

export { demo } from './demo.words';
export { drafts } from './drafts.words';
export { brief, customFields, lead, opportunity, story } from './lead.words';
export { briefCopy, meeting, moment, otherLeads, people, schedulingLinks, workflows } from './meeting.words';
export { followUp, logOnLead, nextSteps } from './next-steps.words';
export { options } from './options.words';
export { collapsed, commands, find, hiding, joined, panel, time, today, trouble, wrapUp } from './panel.words';
export { spoken } from './spoken.words';
export {
  announce,
  candidates,
  failed,
  guests,
  loading,
  needsAccess,
  needsKey,
  noEvent,
  notFound,
  reloadTab,
  unchecked,
} from './states.words';
export { badge, menu, reminder } from './worker.words';
export { templates, writing } from './writing.words';

export const language = 'de';
export const product = 'Sidecar';
export const fullProduct = 'Sidecar for Close';
