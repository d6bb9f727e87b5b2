/**
 * Proof that a user who sees the panel has pressed something. Only `useGuarded` makes one (test/build/guarded.test.ts), so what
 * asks for it loses no words and changes nothing by a click that a page has lured onto the panel.
 */
export class Meant {
  protected readonly seen = true;
}
