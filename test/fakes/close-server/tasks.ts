import { badField, notFound, required } from './errors';
import { listAnswer } from './filter';
import { writeTime } from './records';
import { nameOf } from './request';
import type { RouteContext } from './routes';
import type { Answer } from './send';
import { changedBy, type Write, type WriteContext } from './writes';

/** `/task/`: only those that people have set, unless other types are named. */
export function listTasks({ store, user, params }: RouteContext): Answer {
  const type = params.get('_type') ?? 'lead';
  const types = params.get('_type__in')?.split(',') ?? (type === 'all' ? null : [type]);
  const is = (name: string, value: unknown) => params.get(name) === null || params.get(name) === String(value);
  const tasks = store
    .indexed('tasks', user)
    .filter((task) => !types || types.includes(String(task._type)))
    .filter((task) => ['lead_id', 'is_complete', 'assigned_to'].every((name) => is(name, task[name])));
  const [, down, field] = /^(-?)(date|date_created)$/.exec(params.get('_order_by') ?? '') ?? [];
  const key = (task: (typeof tasks)[number]) => String(task[field ?? ''] ?? '');
  if (field) tasks.sort((a, b) => (down ? -1 : 1) * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return listAnswer(tasks, params, { mostLimit: 100, mostSkip: 35_000 });
}

export const createTask: Write = (context) => {
  const { data, store, user, body, now } = context;
  const lead = store.current('leads', user).find(({ id }) => id === body.lead_id);
  if (!body.lead_id) return required('lead_id');
  if (isBlank(body.text) && body._type !== 'outgoing_call') return required('text');
  if (!lead) return badField('lead_id', 'Object does not exist.');
  const type = body._type ?? 'lead';
  if (type !== 'lead' && type !== 'outgoing_call') return badField('_type', 'Input should be lead or outgoing_call');
  if (type === 'outgoing_call' && !body.contact_id) return required('contact_id');
  const unknown = Object.keys(body).find((key) => !['_type', 'lead_id', ...writable].includes(key));
  if (unknown !== undefined) return badField(unknown, 'Extra inputs are not permitted');
  const refusal = checkTask(context);
  if (refusal) return refusal;
  const task = {
    _type: 'lead',
    organization_id: lead.organization_id,
    lead_id: lead.id,
    lead_name: lead.display_name,
    contact_id: null,
    object_id: null,
    object_type: null,
    text: '',
    date: null,
    is_complete: false,
    is_dateless: typeof body.date !== 'string',
    priority: 'medium',
    created_by: user.me.id,
    created_by_name: nameOf(user),
    date_created: writeTime(now),
    ...body,
    ...(typeof body.date === 'string' && { date: echo(body.date, context.settings.taskDates) }),
    id: context.newId('task'),
    ...assignee(context, body.assigned_to ?? user.me.id),
    ...changedBy(user, now),
  };
  data.tasks.push(task);
  store.made(task);
  return { status: 200, body: task };
};

/** Keys that Close does not know are refused here, unlike elsewhere. */
export const putTask: Write = (context, id) => {
  const { store, user, body, now } = context;
  const task = store.current('tasks', user).find((record) => record.id === id);
  if (!task) return notFound;
  const unknown = Object.keys(body).find((key) => !writable.includes(key));
  if (unknown !== undefined) return badField(unknown, 'Extra inputs are not permitted');
  if ('text' in body && isBlank(body.text)) return required('text');
  const refusal = checkTask(context);
  if (refusal) return refusal;
  store.remember('tasks', task);
  Object.assign(
    task,
    body,
    'date' in body ? { is_dateless: body.date === null } : {},
    'assigned_to' in body ? assignee(context, body.assigned_to) : {},
    changedBy(user, now),
  );
  return { status: 200, body: task };
};

const writable = ['assigned_to', 'date', 'due_date', 'is_complete', 'is_dateless', 'contact_id', 'priority', 'text'];

/** The fields that making and changing have in common. */
function checkTask({ data, body }: WriteContext): Answer | null {
  const { date, is_complete: isComplete, assigned_to: user } = body;
  const isDate = typeof date === 'string' && /^\d{4}-\d\d-\d\d(T.+)?$/.test(date) && !Number.isNaN(Date.parse(date));
  if (date !== undefined && date !== null && !isDate) return badField('date', 'Input should be a valid date');
  if (isComplete !== undefined && typeof isComplete !== 'boolean') {
    return badField('is_complete', 'Input should be a valid boolean');
  }
  if (body.priority !== undefined && body.priority !== 'high' && body.priority !== 'medium') {
    return badField('priority', 'Input should be high or medium');
  }
  const contact = data.contacts.find(({ id }) => id === body.contact_id);
  if (body.contact_id && (!contact || (body.lead_id && contact.lead_id !== body.lead_id))) {
    return badField('contact_id', 'Object does not exist.');
  }
  const known = user === undefined || user === null || data.users.some(({ me }) => me.id === user);
  return known ? null : badField('assigned_to', 'Object does not exist.');
}

/** A day comes back as a day or as an instant: Close's examples have both. */
function echo(date: string, as: 'as-sent' | 'instant'): string {
  return as === 'instant' && date.length === 10 ? `${date}T00:00:00+00:00` : date;
}

function assignee({ data }: WriteContext, id: unknown) {
  const user = data.users.find(({ me }) => me.id === id);
  return { assigned_to: user?.me.id ?? null, assigned_to_name: user ? nameOf(user) : null };
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}
