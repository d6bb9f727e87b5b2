import { CloseError } from '../../close/http/close-error';

type Attempt<Record> = {
  /** Sends the change; absolute values only, so that a repeated one changes nothing. */
  put(): Promise<Record>;
  /** What Close has now; null where it cannot be told. */
  read(): Promise<Record | null>;
  /** Whether the change is in what was read. */
  isThere(record: Record): boolean;
};

/**
 * Sends a change, and where its answer is lost asks Close what it has. A change that is not there is sent a second time, and
 * no third. Where Close cannot be asked either, nothing is repeated: it would only wait once more.
 * Throws what the last sending threw.
 */
export async function putVerified<Record>({ put, read, isThere }: Attempt<Record>): Promise<Record> {
  for (let sent = 1; ; sent += 1) {
    try {
      return await put();
    } catch (error) {
      if (!isAnswerLost(error)) throw error;
      const record = await read().catch(() => null);
      if (record !== null && isThere(record)) return record;
      if (record === null || sent === 2) throw error;
    }
  }
}

/** The request may have been carried out although no usable answer came. */
function isAnswerLost(error: unknown): boolean {
  if (!(error instanceof CloseError)) return false;
  const { reason } = error.failure;
  // A good status with an answer nobody can read is as lost as none.
  if (reason === 'unexpected') return error.status === 200;
  return ['timed-out', 'unreachable', 'cut-off', 'close-down'].includes(reason);
}
