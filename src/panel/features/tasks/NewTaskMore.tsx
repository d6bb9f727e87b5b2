import type { RefObject } from 'preact';
import type { TaskContent } from '../../../domain/draft';
import type { Assignees } from '../../../domain/write-result';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import chipStyles from '../../../ui/controls/Chip.module.css';
import { words } from '../../../words/words';
import { DayField } from '../../parts/day-field/DayField';
import styles from './NewTask.module.css';
import { NewTaskAssignee } from './NewTaskAssignee';
import { NextStepDays } from './NextStepDays';
import { NextStepKind } from './NextStepKind';
import type { Callee } from './next-step-text';
import { dayOfDate } from './step-days';
import type { useStepText } from './use-step-text';

type Props = {
  step: ReturnType<typeof useStepText>;
  content: TaskContent;
  change: (changes: Partial<TaskContent>) => void;
  callees: readonly Callee[];
  /** Null while they are not known. */
  assignees: Assignees | null;
  dayField: RefObject<HTMLInputElement | null>;
  dayOpen: boolean;
  onDayOpen: (open: boolean) => void;
  locked: boolean;
  sending: boolean;
  viewer: Viewer;
};

/** Below the line where a next step is typed: what was understood of it, its day, what it is, whose, and how urgent. */
export function NewTaskMore(props: Props) {
  const { step, content, change, callees, assignees, dayField, dayOpen, onDayOpen, locked, sending, viewer } = props;
  const { nextSteps } = words;
  return (
    <>
      <p class={styles.understood} role="status">
        {step.understood !== '' && !locked && (
          <>
            <bdi>{step.understood}</bdi>{' '}
            <Button kind="text" onClick={step.takeBack}>
              {nextSteps.task.asTyped}
            </Button>
          </>
        )}
      </p>
      <NextStepDays
        date={step.asAdded.date}
        locked={locked}
        onChoose={(date) => change({ date })}
        open={dayOpen}
        onOpen={onDayOpen}
        viewer={viewer}
      />
      {dayOpen && (
        <div class={styles.more}>
          <DayField
            label={nextSteps.task.date}
            ref={dayField}
            readOnly={locked}
            value={dayOfDate(step.asAdded.date, viewer)}
            onChange={(date) => change({ date })}
            viewer={viewer}
          />
        </div>
      )}
      <div class={styles.more}>
        {callees.length > 0 && (
          <NextStepKind
            callees={callees}
            chosen={step.asAdded.contactId ?? null}
            locked={locked}
            onChoose={(contactId) => {
              if (contactId === null) step.takeBackCallee();
              change({ contactId: contactId ?? undefined });
            }}
          />
        )}
        <NewTaskAssignee
          chosen={content.assigneeId}
          assignees={assignees}
          locked={locked}
          onChoose={(assigneeId) => change({ assigneeId })}
        />
        <button
          type="button"
          class={chipStyles.chip}
          aria-pressed={content.priority === 'high'}
          aria-label={nextSteps.task.high}
          aria-disabled={locked}
          onClick={() => locked || change({ priority: content.priority === 'high' ? undefined : 'high' })}
        >
          {nextSteps.task.highShort}
        </button>
        <Button type="submit" kind="primary" class={styles.add} aria-disabled={locked}>
          {sending ? nextSteps.sending : nextSteps.task.add}
        </Button>
      </div>
    </>
  );
}
