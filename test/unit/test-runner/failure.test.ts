import { expect, test } from 'vitest';
import { tellFailures } from '../../../scripts/test/failure';
import { readPlaywright } from '../../../scripts/test/read-playwright';
import { playwrightReport } from './playwright-report';

test('each failure of Playwright is told, with the step it was in and what it wrote', () => {
  const { passed, failed, failures } = readPlaywright(playwrightReport);
  expect({ passed, failed }).toEqual({ passed: 1, failed: 3 });
  expect(tellFailures('e2e', failures)).toMatchInlineSnapshot(`
    "✗ e2e › zz.e2e.ts › group › hangs
      Test timeout of 2000ms exceeded.
      in the step: outer › inner
      it wrote:
      On the screen: nothing

    ✗ e2e › zz.e2e.ts › group › fails
      Error: one is two
      expect(received).toBe(expected)
      Expected: 2
      Received: 1
          at /tmp/zz.e2e.ts:4:142
      in the step: sub

    ✗ e2e › zz.e2e.ts › group › skipped
      skipped, or never begun

    ✗ e2e › outside of any test
      Error: does not load

    ✗ e2e › zz.e2e.ts › group › hangs
    ✗ e2e › zz.e2e.ts › group › fails
    ✗ e2e › zz.e2e.ts › group › skipped
    ✗ e2e › outside of any test"
  `);
});

test('of an error the beginning is told, of what was written the end', () => {
  const long = (start: string, end: string) => `${start}${' x'.repeat(5000)}${end}`;
  const told = tellFailures('component', [
    { file: 'a.test.tsx', title: 'a', errors: [long('expected', 'stack')], printed: long('before', 'on the screen') },
  ]);
  expect(told).toMatch(/expected.+on the screen/s);
  expect(told).not.toMatch(/stack|before/);
  expect(told.length).toBeLessThan(3700);
});
