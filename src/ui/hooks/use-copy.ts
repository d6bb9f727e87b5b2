import { useLayoutEffect, useState } from 'preact/hooks';
import { useAnnounce } from './announcer';

/** How long it is shown that the text was copied, in milliseconds. */
const SHOWN_MS = 2000;

type Use = {
  copy: (text: string) => Promise<void>;
  /** What is announced then. */
  announced: { done: string; failed: string };
};

/** Copies a text at a click, says so, and for a moment shows what came of it. */
export function useCopy({ copy, announced }: Use) {
  const [came, setCame] = useState<'done' | 'failed' | null>(null);
  const announce = useAnnounce();

  // It begins with what is shown, and not at some time after the paint.
  useLayoutEffect(() => {
    if (came !== 'done') return;
    const timer = setTimeout(() => setCame(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [came]);

  async function run(text: string) {
    const next = await copy(text).then(
      () => 'done' as const,
      () => 'failed' as const,
    );
    setCame(next);
    announce(announced[next]);
  }

  return { came, run: (text: string) => void run(text) };
}
