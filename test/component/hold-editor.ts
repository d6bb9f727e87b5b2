import { onTestFinished } from 'vitest';

declare global {
  /** Asked by what loads the note's editor (`late-editor.ts`): it waits for this. */
  var editorIsHeld: (() => Promise<void>) | undefined;
}

/** The file of the note's editor waits until it is let go, as on a slow disk; or until the test ends. */
export function holdEditor() {
  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  globalThis.editorIsHeld = () => {
    asked += 1;
    return released;
  };
  const end = () => {
    globalThis.editorIsHeld = undefined;
    release();
  };
  onTestFinished(end);
  return {
    /** How often it was asked for. */
    asked: () => asked,
    release: end,
  };
}
