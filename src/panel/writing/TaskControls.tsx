import { useEffect, useRef, useState } from 'preact/hooks';
import type { Task } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { WriteResult } from '../../writing/write-result';
import { calendarDay } from '../calendar-day';
import { formatTime } from '../format';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { NewTask } from './NewTask';
import { dayInstant } from './postpone-days';
import { refusalText } from './refusal-text';
import { sendPatiently } from './send-patiently';
import { TaskRow, type TaskRowResult } from './TaskRow';
import { type OwnChange, openChanges, type TaskRowData, taskRows } from './task-rows';
import type { Writing } from './writing-context';

const DAY = 86_400_000;

type Props = { shown: Task[]; leadId: string; leadName: string; writing: Writing; reader: Reader };

/** The lead's tasks to be done, undone and postponed, and a field for a new one. A row shows at once what was chosen, and goes back when Close refuses. */
export function TaskControls({ shown, leadId, leadName, writing, reader }: Props) {
  const [own, setOwn] = useState<ReadonlyMap<string, OwnChange>>(new Map());
  const [sending, setSending] = useState<ReadonlyMap<string, TaskRowData>>(new Map());
  const [results, setResults] = useState<ReadonlyMap<string, TaskRowResult>>(new Map());
  const [open, setOpen] = useState<string | null>(null);
  const order = useRef<readonly string[]>([]);
  const latest = useRef(shown);
  /** A second click may come before the first has been drawn. */
  const busy = useRef(new Set<string>());
  const gone = useRef(new AbortController());
  const say = useSay();
  latest.current = shown;

  const inState = (id: string) => latest.current.find((task) => task.id === id) ?? null;
  // What is on its way counts whatever the state says: it may know of the change before the answer is here.
  const onTheWay = [...sending].map(([id, wanted]): [string, OwnChange] => [id, { ...wanted, was: inState(id) }]);
  const rows = taskRows(shown, new Map([...own, ...onTheWay]), order.current);
  order.current = rows.map(({ task }) => task.id);

  useEffect(() => () => gone.current.abort(), []);

  useEffect(() => setOwn((before) => openChanges(before, shown)), [shown]);

  async function change(event: Event, wanted: TaskRowData, send: () => Promise<WriteResult<Task>>) {
    const { id } = wanted.task;
    if (busy.current.has(id)) return;
    busy.current.add(id);
    setSending((before) => new Map(before).set(id, wanted));
    setResults((before) => without(before, id));
    const tell = (result: TaskRowResult) => setResults((before) => new Map(before).set(id, result));
    const result = await writing.guarded(event, () =>
      sendPatiently(
        send,
        (until) => (until === null ? setResults((before) => without(before, id)) : tell({ kind: 'waiting', until })),
        gone.current.signal,
      ),
    );
    if (result?.ok) {
      const { value: task, savedAt: at } = result;
      setOwn((before) => new Map(before).set(id, { task, done: wanted.done, was: inState(id) }));
      tell({ kind: 'saved', at });
      say(words.nextSteps.saved(formatTime(at, reader)));
    } else if (result) {
      tell({ kind: 'refused', refusal: result.refusal, again: (press) => void change(press, wanted, send) });
      say(refusalText(result.refusal));
    }
    busy.current.delete(id);
    setSending((before) => without(before, id));
  }

  return (
    <>
      {rows.length === 0 && <p class="quiet">{words.brief.noTask}</p>}
      {rows.length > 0 && (
        <ul class="tasks">
          {rows.map((row) => {
            const { task, done } = row;
            const { id: taskId } = task;
            return (
              <TaskRow
                key={taskId}
                row={row}
                result={results.get(taskId) ?? null}
                sending={sending.has(taskId)}
                open={open === taskId}
                onOpen={(opened) => setOpen(opened ? taskId : null)}
                onComplete={(event, complete) => {
                  setOpen(null);
                  void change(event, { task, done: complete }, () =>
                    writing.writer.changeTask({ taskId, leadId, complete }),
                  );
                }}
                onPostpone={(event, date) => {
                  const wanted = { task: { ...task, due: date, when: whenOf(date, reader) }, done };
                  void change(event, wanted, () => writing.writer.changeTask({ taskId, leadId, date }));
                }}
                reader={reader}
              />
            );
          })}
        </ul>
      )}
      <NewTask
        leadId={leadId}
        leadName={leadName}
        tasks={shown}
        writing={writing}
        onAdded={(task) =>
          setOwn((before) => new Map(before).set(task.id, { task, done: false, was: inState(task.id) }))
        }
        reader={reader}
      />
    </>
  );
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}

/** Where a day stands for the reader, until Close's answer is there. */
function whenOf(day: string, { now, timeZone }: Reader): Task['when'] {
  const ahead = dayInstant(day) / DAY - calendarDay(now, timeZone);
  return ahead < 0 ? 'overdue' : ahead === 0 ? 'today' : 'later';
}
