import * as v from 'valibot';
import { parseInstant } from '../http/instant';
import { optionalText, requiredId } from '../http/lenient';
import type { Task } from '../leads/lead';

/** The keys are those of a request's `_fields`. */
export const taskEntries = {
  id: requiredId,
  text: v.fallback(v.string(), ''),
  date: optionalText,
  is_complete: v.fallback(v.boolean(), false),
  assigned_to: optionalText,
  assigned_to_name: optionalText,
};

/** A task that was read by `taskEntries`. */
export function toCloseTask(
  wire: {
    [Key in keyof typeof taskEntries]: v.InferOutput<(typeof taskEntries)[Key]>;
  },
): Task {
  return {
    id: wire.id,
    text: wire.text,
    date: wire.date !== null && parseInstant(wire.date) !== null ? wire.date : null,
    isComplete: wire.is_complete,
    assigneeId: wire.assigned_to,
    assigneeName: wire.assigned_to_name,
  };
}

/** Refuses only a task without an id. */
export const taskSchema = v.pipe(v.object(taskEntries), v.transform(toCloseTask));
