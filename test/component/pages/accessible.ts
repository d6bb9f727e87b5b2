import axe from 'axe-core';
import { expect } from 'vitest';
import { emulateMedia, type Media } from '../screen';

/**
 * Runs all of axe's rules, its best practices too, over what is drawn in light and in dark. Movement is off meanwhile: a colour
 * half-way between two schemes is nobody's.
 */
export async function expectAccessible(besides: Media = {}): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await emulateMedia({ ...besides, 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    expect(await violations(), scheme).toEqual([]);
  }
}

async function violations(): Promise<string[]> {
  const results = await axe.run();
  if (results.passes.length < 10) return ['axe found next to nothing to look at'];
  return results.violations.map(({ id, nodes }) => {
    const where = nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary}`);
    return `${id}: ${where.join('; ')}`;
  });
}
