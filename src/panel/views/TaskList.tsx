import type { LeadBrief, Task } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { TaskIcon } from '../parts/icons';
import { Pill } from '../parts/Pill';
import { SectionHead } from '../parts/SectionHead';
import type { Reader } from '../reader';
import { taskDue } from '../task-due';
import { TaskControls } from '../writing/TaskControls';
import { useWriting } from '../writing/writing-context';

type Props = {
  tasks: LeadBrief['tasks'];
  leadId: string | null;
  leadName: string;
  leadUrl: string | null;
  reader: Reader;
};

/** What was promised, the late ones first; with the controls to change it where the panel may write. */
export function TaskList({ tasks: { shown, count }, leadId, leadName, leadUrl, reader }: Props) {
  const writing = useWriting();
  const head = <SectionHead title={words.brief.tasks} shown={shown.length} count={count} leadUrl={leadUrl} />;
  if (writing?.where === 'here' && leadId !== null) {
    return (
      <section class="section">
        {head}
        <TaskControls shown={shown} leadId={leadId} leadName={leadName} writing={writing} reader={reader} />
      </section>
    );
  }
  return (
    <section class="section">
      {head}
      {shown.length === 0 && <p class="quiet">{words.brief.noTask}</p>}
      {shown.length > 0 && (
        <ul class="tasks">
          {shown.map((task) => (
            <TaskRow key={task.id} task={task} reader={reader} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TaskRow({ task, reader }: { task: Task; reader: Reader }) {
  const due = taskDue(task, reader);
  return (
    <li class={`task is-${task.when}`}>
      <TaskIcon when={task.when} />
      <span class="task-text">
        <bdi>{task.text.trim() || words.brief.noTaskText}</bdi>
        {task.assignee?.trim() && <bdi class="owner">{task.assignee}</bdi>}
      </span>
      {task.when === 'overdue' && <Pill tone="red">{due}</Pill>}
      {task.when === 'today' && <Pill tone="amber">{due}</Pill>}
      {(task.when === 'later' || task.when === 'undated') && <span class="due">{due}</span>}
    </li>
  );
}
