import { addUp, type Figures, faultCount, figureLines } from './figures';
import { live } from './life';

export type SoakOptions = {
  extensionPath: string;
  seed: number;
  /** At least so many in all. */
  faults: number;
  /** So many browsers at a time, each with a Close of its own. */
  abreast: number;
  /** When closing and stopping come after a key; `when kept` by default. */
  closing?: 'at once' | 'when kept';
  /** Faults of one life: notes stay short, and a failure has few steps before it. */
  faultsOfLife?: number;
  /** Hears each step. */
  log?: (line: string) => void;
};

export type SoakResult = {
  /** Nothing is lost, doubled or overwritten. */
  passed: boolean;
  lines: string[];
  faults: number;
};

/** Lives one life after the other, several at a time, until there were enough faults. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { extensionPath, seed, faults, abreast, faultsOfLife = 60, closing = 'when kept', log = () => {} } = options;
  const start = Date.now();
  const lives = Math.max(abreast, Math.ceil(faults / faultsOfLife));
  const done: Figures[] = [];
  const failures: string[] = [];
  let next = 0;

  async function work() {
    while (next < lives) {
      const number = next;
      next += 1;
      const last: string[] = [];
      const hear = (line: string) => {
        const timed = `${line}  [${((Date.now() - start) / 1000).toFixed(1)} s]`;
        last.push(timed);
        log(timed);
      };
      const figures = await live({
        extensionPath,
        seed,
        number,
        faults: Math.ceil(faults / lives),
        closing,
        log: hear,
      });
      done.push(figures);
      const { lost, doubled, overwritten } = figures.verdict;
      if (lost.length + doubled.length + overwritten.length === 0) continue;
      const what = `lost ${JSON.stringify(lost)}, doubled ${JSON.stringify(doubled)}, overwritten ${JSON.stringify(overwritten)}`;
      log(`life ${number}: ${what}`);
      failures.push(`seed ${seed}, life ${number}: ${what}`, ...lastSteps(last, 20));
    }
  }

  await Promise.all(Array.from({ length: abreast }, work));
  const total = addUp(done);
  return {
    passed: failures.length === 0,
    lines: [...failures, `seed ${seed}, ${lives} lives`, ...figureLines(total, Date.now() - start)],
    faults: faultCount(total),
  };
}

/** A step begins without an indent. */
function lastSteps(lines: readonly string[], steps: number): string[] {
  const starts = lines.flatMap((line, index) => (line.startsWith(' ') ? [] : [index]));
  return lines.slice(starts.at(-steps) ?? 0);
}
