// The catalogue in English: a line for the words of each feature, which lie beside it. Phrases with a hole are functions; names and
// dates arrive ready to print.

export { drafts } from '../options/drafts/drafts.words';
export { options } from '../options/options.words';
export { nextSteps } from '../panel/drafts/next-steps.words';
export { writing } from '../panel/drafts/writing.words';
export { briefCopy } from '../panel/features/brief-copy/brief-copy.words';
export { find } from '../panel/features/find/find.words';
export { guests } from '../panel/features/guests/guests.words';
export { lead } from '../panel/features/lead/lead.words';
export { meeting } from '../panel/features/meeting/meeting.words';
export { people } from '../panel/features/people/people.words';
export { today } from '../panel/features/today/today.words';
export { collapsed, panel } from '../panel/panel.words';
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

/** BCP 47 tag of this catalogue: counts and durations follow it, dates follow the user's own locale. */
export const language: string = 'en';
export const product = 'Sidecar';
export const fullProduct = 'Sidecar for Close';
