import { afterEach, describe, expect, test, vi } from 'vitest';
import { formThatFits, sideBeside, styleSheet } from '../../../src/content/sidebar/sidebar-style';

afterEach(() => vi.unstubAllGlobals());

describe('the side of the window', () => {
  test.each([
    ['nothing is open', undefined, 'right'],
    ['what is open ends where the panel begins', { left: 100, right: 888 }, 'right'],
    ['it reaches a pixel further', { left: 392, right: 889 }, 'left'],
    ['there is no room on the left either', { left: 391, right: 889 }, null],
  ] as const)('%s', (_, opened, side) => {
    vi.stubGlobal('innerWidth', 1280);
    expect(sideBeside(opened)).toBe(side);
  });
});

test.each([
  [900, 'right', 'open'],
  [900, 'left', 'open'],
  [899, 'right', 'collapsed'],
  [1280, null, 'collapsed'],
] as const)('a window of %d px with room %s: %s', (width, side, form) => {
  vi.stubGlobal('innerWidth', width);
  expect(formThatFits(side)).toBe(form);
});

test('all that is said of the host is important, and nothing that is said of the frame', () => {
  const [, host = '', frame = ''] =
    /^:host\{(.*?)\}iframe\{(.*?)\}/.exec(styleSheet('open', 'left', 760, 2, false)) ?? [];
  expect(host.split(';').every((rule) => rule === '' || rule.endsWith('!important'))).toBe(true);
  expect(host).toContain('display:block');
  expect(frame).not.toContain('important');
  expect(frame).toContain('zoom:0.5');
});

test('it is as high as its panel where the window has room, and only its lower edge moves', () => {
  const [low, high] = [300, 760].map((height) => styleSheet('open', 'right', height, 1, false));
  expect(low).toContain('height:min(300px,100vh - 96px)');
  expect(low?.replaceAll('300px', '760px')).toBe(high);
});

test.each([
  ['hidden', false],
  ['open', true],
  ['collapsed', true],
] as const)('of what is %s nothing is seen; on paper: %s', (form, isPrinting) => {
  expect(styleSheet(form, 'right', 760, 1, isPrinting)).toContain('display:none!important');
});
