type Transaction = { readonly done: Promise<void>; abort(): void };

/**
 * Runs `work` in the transaction and resolves when that is over. What `work` or the browser throws undoes all of it, and is
 * thrown. `work` may await requests of the transaction only: it ends when none is under way.
 */
export async function transact<T extends Transaction, Result>(
  transaction: T,
  work: (transaction: T) => Promise<Result>,
): Promise<Result> {
  // The `await` below hears of a rejection; one that comes before it must not count as unhandled.
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    tryToAbort(transaction);
    throw error;
  }
}

/** One that is over cannot be aborted, and need not be. */
function tryToAbort(transaction: Transaction): void {
  try {
    transaction.abort();
  } catch {}
}
