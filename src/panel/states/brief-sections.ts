// The brief's sections, a line for each. Where it stands is its `place` (panel/parts/brief-section.ts).

export { briefCopy } from '../features/brief-copy/BriefCopy';
export { fields } from '../features/lead/FieldList';
export { lastTouch } from '../features/lead/LastTouch';
export { opportunities } from '../features/lead/OpportunityList';
export { tasks } from '../features/tasks/TaskList';
