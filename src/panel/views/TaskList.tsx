import type { LeadBrief, Task } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { TaskIcon } from '../parts/icons';
import { Pill } from '../parts/Pill';
import { SectionHead } from '../parts/SectionHead';
import type { Reader } from '../reader';
import { taskDue } from '../task-due';

type Props = { tasks: LeadBrief['tasks']; leadUrl: string | null; reader: Reader };

/** What was promised, the late ones first. */
export function TaskList({ tasks: { shown, count }, leadUrl, reader }: Props) {
  return (
    <section class="section">
      <SectionHead title={words.brief.tasks} shown={shown.length} count={count} leadUrl={leadUrl} />
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
