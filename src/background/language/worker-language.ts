import { LANGUAGE } from '../../protocol/language-key';
import { type WorkerWords, workerWords } from '../../words/worker-words';
import type { Platform } from '../platform/ports';

/** In which language the worker speaks: the user's choice, else the browser's. */
export function createWorkerLanguage({ local, languages }: Pick<Platform, 'local' | 'languages'>) {
  const read = async (): Promise<WorkerWords> => {
    const { [LANGUAGE]: chosen } = await local.get(LANGUAGE).catch(() => ({ [LANGUAGE]: null }));
    return workerWords([...(typeof chosen === 'string' ? [chosen] : []), ...languages()]);
  };
  let words: Promise<WorkerWords> | null = null;

  return {
    /** Read once for each start of the worker. */
    words(): Promise<WorkerWords> {
      words ??= read();
      return words;
    },
    /** Null: the browser's again. */
    async choose(tag: string | null): Promise<void> {
      await (tag === null ? local.remove(LANGUAGE) : local.set({ [LANGUAGE]: tag }));
      words = null;
    },
    /** What was chosen is wiped. */
    forget(): void {
      words = null;
    },
  };
}
