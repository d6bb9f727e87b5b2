// The brief's sections, a line for each. Where each stands is in the table of the moments (panel/parts/section-order.ts).

export { briefCopy } from '../features/brief-copy/BriefCopy';
export { fields } from '../features/custom-fields/FieldList';
export { followUp } from '../features/follow-up/FollowUp';
export { opportunity } from '../features/opportunity/OpportunitySection';
export { sinceThen } from '../features/story/SinceThen';
export { tasks } from '../features/tasks/TaskList';
export { workflows } from '../features/workflows/WorkflowList';
