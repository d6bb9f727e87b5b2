import axe from 'axe-core';
import { expect } from 'vitest';
import { emulateMedia, type Media } from '../screen';

/** Those with `cat.color` that axe runs by itself. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Tried by axe only when it is asked for by name. */
const besidesTheUsual = { 'label-content-name-mismatch': { enabled: true } };

/**
 * Runs all of axe's rules, its best practices too, over what is drawn in light, and those about colours once more in dark; the
 * others look at no colour. Movement is off meanwhile: a colour half-way between two schemes is nobody's.
 */
export async function expectAccessible(besides: Media = {}): Promise<void> {
  const setScheme = async (scheme: 'light' | 'dark') => {
    await emulateMedia({ ...besides, 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    // What had begun to move before goes on to its end.
    await expect.poll(() => document.getAnimations()).toEqual([]);
  };
  await setScheme('light');
  const results = await axe.run({ resultTypes: ['violations'], rules: besidesTheUsual });
  expect(results.passes.length, 'rules that found something to look at').toBeGreaterThanOrEqual(10);
  expect(violations(results), 'light').toEqual([]);
  await setScheme('dark');
  expect(violations(await axe.run({ runOnly: ofColours, resultTypes: ['violations'] })), 'dark').toEqual([]);
}

/** Runs axe's rules but for those about colours, which are the same in each language. */
export async function expectAccessibleWords(language: string): Promise<void> {
  const withoutColours = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }]));
  const results = await axe.run({ resultTypes: ['violations'], rules: { ...besidesTheUsual, ...withoutColours } });
  expect(violations(results), language).toEqual([]);
}

function violations(results: axe.AxeResults): string[] {
  return results.violations.map(({ id, nodes }) => {
    const where = nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`);
    return `${id}: ${where.join('; ')}`;
  });
}
