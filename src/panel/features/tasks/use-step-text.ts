import { useState } from 'preact/hooks';
import type { TaskContent } from '../../../domain/draft';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import { writtenDate } from './NextStepDays';
import { type Callee, understandStep } from './next-step-text';

const ALL = { date: true, callee: true };

/** What a typed next step says besides its words, until the user chooses something else or takes it back. */
export function useStepText(content: TaskContent, callees: readonly Callee[], viewer: Viewer) {
  const [heard, setHeard] = useState(ALL);
  const read = understandStep(content.text, callees, viewer);
  const date = content.date === null && heard.date ? read.date : null;
  const callee = content.contactId === undefined && heard.callee ? read.callee : null;
  const text = date === null ? content.text : read.text;
  const parts = [
    ...(date === null ? [] : [words.nextSteps.task.quoted(text), writtenDate(date, viewer)]),
    ...(callee === null ? [] : [words.nextSteps.task.call(callee.name)]),
  ];
  /** What is added when it is sent now. */
  const asAdded: TaskContent = {
    ...content,
    text,
    date: content.date ?? date,
    ...(callee !== null && { contactId: callee.id }),
  };
  return {
    asAdded,
    /** To be shown; empty where nothing was understood. */
    understood: parts.length === 0 ? '' : words.nextSteps.task.understood(parts.join(' · ')),
    takeBack: () => setHeard({ date: false, callee: false }),
    takeBackCallee: () => setHeard({ ...heard, callee: false }),
    hearAgain: () => setHeard(ALL),
  };
}
