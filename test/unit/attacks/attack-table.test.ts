import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attacks } from '../../../scripts/attacks/attack-table';
import { replaceOnce } from '../../../scripts/attacks/copy';

/** That the test fails without the defence is shown by `npm run attacks -- --without all`; here, that every row still says what is there. */

test('every class of attacks has its row', () => {
  expect(attacks.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `A${index + 1}`));
});

test.each(attacks)('$id: $name', ({ without, shownBy: { file, title } }) => {
  expect(without.length).toBeGreaterThan(0);
  const edited = new Map<string, string>();
  for (const edit of without) {
    const text = edited.get(edit.file) ?? readFileSync(edit.file, 'utf8');
    const next = replaceOnce(text, edit.from, edit.to);
    expect(next).not.toBe(text);
    edited.set(edit.file, next);
  }
  expect(file).toMatch(/^test\/.+\.(test|e2e)\.tsx?$/);
  expect(readFileSync(file, 'utf8')).toContain(title ?? '');
});
