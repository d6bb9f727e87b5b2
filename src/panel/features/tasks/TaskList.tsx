import type { LeadCard, Task } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { TaskIcon } from '../../../ui/icons/icons';
import { Pill } from '../../../ui/layout/Pill';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import { leadUrl } from '../../parts/lead-url';
import { SectionHead } from '../../parts/SectionHead';
import type { BriefProps, BriefSection } from '../../parts/section';
import { taskDue } from '../../parts/task-due';
import type { Callee } from './next-step-text';
import { TaskControls } from './TaskControls';
import tasksStyles from './tasks.module.css';

/** What was promised, the late ones first; with the controls to change it where the panel may write. */
export const tasks: BriefSection = { name: 'tasks', Draw: TaskList };

function TaskList({ card, brief, viewer }: BriefProps) {
  const { shown, count } = brief.tasks;
  const { leadId } = card;
  const writing = useWriting();
  const head = <SectionHead title={words.brief.tasks} shown={shown.length} count={count} leadUrl={leadUrl(card)} />;
  if (writing?.where === 'here' && leadId !== null) {
    return (
      <section class={sectionStyles.section}>
        {head}
        <TaskControls
          shown={shown}
          leadId={leadId}
          leadName={leadName(card)}
          callees={calleesOf(card)}
          writing={writing}
          viewer={viewer}
        />
      </section>
    );
  }
  return (
    <section class={sectionStyles.section}>
      {head}
      {shown.length === 0 && <p class={textStyles.muted}>{words.brief.noTask}</p>}
      {shown.length > 0 && (
        <ul class={tasksStyles.list}>
          {shown.map((task) => (
            <TaskRow key={task.id} task={task} viewer={viewer} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The contacts of the lead who come to the meeting. */
function calleesOf({ meeting }: LeadCard): Callee[] {
  return meeting.people.flatMap(({ name, email, contact }) =>
    contact?.id === undefined ? [] : [{ id: contact.id, name: name?.trim() || email || words.people.unnamed }],
  );
}

function TaskRow({ task, viewer }: { task: Task; viewer: Viewer }) {
  const due = taskDue(task, viewer);
  return (
    <li class={tasksStyles.task} data-when={task.when}>
      <TaskIcon when={task.when} />
      <span class={tasksStyles.text}>
        <bdi>{task.text.trim() || words.brief.noTaskText}</bdi>
        {task.assignee?.trim() && <bdi class={tasksStyles.owner}>{task.assignee}</bdi>}
      </span>
      {task.when === 'overdue' && <Pill tone="red">{due}</Pill>}
      {task.when === 'today' && <Pill tone="amber">{due}</Pill>}
      {(task.when === 'later' || task.when === 'undated') && <span class={tasksStyles.due}>{due}</span>}
    </li>
  );
}
