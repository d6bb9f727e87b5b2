const last = new Map<string, Promise<unknown>>();

/**
 * Runs `job` when every job that was given before it under the same name has ended, well or badly. So of two choices made
 * one after the other the later one stands in Close, also where the first had to be sent a second time.
 */
export async function inTurn<Value>(name: string, job: () => Promise<Value>): Promise<Value> {
  const mine = (last.get(name) ?? Promise.resolve()).then(job, job);
  last.set(name, mine);
  try {
    return await mine;
  } finally {
    if (last.get(name) === mine) last.delete(name);
  }
}
