import { useState } from 'preact/hooks';
import type { Task } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { NewTask } from './NewTask';
import type { Callee } from './next-step-text';
import { TaskRow } from './TaskRow';
import tasksStyles from './tasks.module.css';
import { useTaskChanges } from './use-task-changes';

type Props = {
  shown: Task[];
  leadId: string;
  leadName: string;
  callees: readonly Callee[];
  writing: Writing;
  viewer: Viewer;
};

/** The lead's tasks to be done, undone and postponed, and a field for a new one. */
export function TaskControls({ shown, leadId, leadName, callees, writing, viewer }: Props) {
  const { rows, added } = useTaskChanges({ shown, leadId, writing, viewer });
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {rows.length === 0 && <p class={textStyles.muted}>{words.brief.noTask}</p>}
      {rows.length > 0 && (
        <ul class={tasksStyles.list}>
          {rows.map((row) => (
            <TaskRow
              key={row.task.id}
              row={row}
              open={open === row.task.id}
              onOpen={(opened) => setOpen(opened ? row.task.id : null)}
              viewer={viewer}
            />
          ))}
        </ul>
      )}
      <NewTask
        leadId={leadId}
        leadName={leadName}
        tasks={shown}
        callees={callees}
        writing={writing}
        onAdded={added}
        viewer={viewer}
      />
    </>
  );
}
