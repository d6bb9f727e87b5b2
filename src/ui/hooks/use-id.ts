import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id that no other element of the document has. Preact's `useId` (11.2) starts counting from zero again once its root was rendered a
 * third time, so a control that comes later would be named by whatever came first (`test/component/note/conflict.test.ts`).
 */
export function useOwnId(): string {
  const [id] = useState(() => {
    last += 1;
    return `own-${last}`;
  });
  return id;
}
