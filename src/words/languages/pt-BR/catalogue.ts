// The catalogue in Brazilian Portuguese, as english.ts.

export { demo } from './demo.words';
export { drafts } from './drafts.words';
export { failed } from './failures.words';
export { find } from './find.words';
export { brief, customFields, lead, opportunity } from './lead.words';
export { guests, logOnLead, meeting, otherLeads, people, workflows } from './meeting.words';
export { nextSteps, templates } from './next-steps.words';
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
export { followUp, writing } from './writing.words';

export const language: string = 'pt-BR';
export const product = 'Sidecar';
export const fullProduct = 'Sidecar for Close';
