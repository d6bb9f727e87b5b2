import { addUpOpenings, type OpeningFigures, openingLines } from './figures';
import { openMany } from './life';

export type OpeningsOptions = {
  extensionPath: string;
  seed: number;
  openings: number;
  /** So many browsers at a time, each with a Close of its own. */
  abreast: number;
  /** Openings of one browser profile. */
  openingsOfLife?: number;
  log?: (line: string) => void;
};

export type OpeningsResult = { passed: boolean; lines: string[]; figures: OpeningFigures };

/** Requests of one opening beyond which it is a storm. */
const STORM = 30;

/** Opens event after event in real browsers while things go wrong, and looks whether each shows its own meeting and nothing else. */
export async function soakOpenings(options: OpeningsOptions): Promise<OpeningsResult> {
  const { extensionPath, seed, openings, abreast, openingsOfLife = 1000, log = () => {} } = options;
  const start = Date.now();
  const lives = Math.ceil(openings / openingsOfLife);
  const done: OpeningFigures[] = [];
  let next = 0;
  async function work() {
    while (next < lives) {
      const number = next;
      next += 1;
      done.push(await openMany({ extensionPath, seed, number, openings: Math.ceil(openings / lives), log }));
    }
  }
  await Promise.all(Array.from({ length: Math.min(abreast, lives) }, work));
  const figures = addUpOpenings(done);
  const { wrong, stuck, uncaught, mostRequests } = figures;
  const failures = [
    ...wrong,
    ...stuck,
    ...uncaught,
    ...(mostRequests > STORM ? [`${mostRequests} requests of one opening`] : []),
  ];
  return {
    passed: failures.length === 0,
    lines: [...failures, `seed ${seed}, ${lives} lives`, ...openingLines(figures, Date.now() - start)],
    figures,
  };
}
