import { describe, expect, test } from 'vitest';
import type { PanelState } from '../../../src/domain/panel-state';
import { card, found, notFound, now } from './cards';
import { draw, textOf } from './draw';

const collapsed = (state: PanelState) =>
  /<button[^>]*data-part="collapsed"[^>]*>.*?<\/button>/s.exec(draw(state, now, 'sidebar'))?.[0];

describe('the collapsed tab says what is behind it', () => {
  test.each<[PanelState, string, string]>([
    [found(card()), 'Open Sidecar: 1 lead in Close', '1'],
    [found(card(), card({ meeting: { id: 'acti_2' } })), 'Open Sidecar: 2 leads in Close', '2'],
    [notFound(), 'Open Sidecar: no Close meeting for this event', ''],
    [{ kind: 'loading', since: now }, 'Open Sidecar: asking Close', ''],
    [{ kind: 'failed', failure: { reason: 'offline' }, askedAt: now }, 'Open Sidecar: You’re offline', '!'],
    [{ kind: 'needs-key' }, 'Open Sidecar: Connect Close', '!'],
    [{ kind: 'no-event', why: 'nothing-open' }, 'Open Sidecar', ''],
  ])('%o', (state, label, sign) => {
    const button = collapsed(state);
    expect(button).toContain(`aria-label="${label}"`);
    expect(textOf(button ?? '')).toBe(sign);
  });
});

test('only the sidebar collapses', () => {
  expect(draw(found(card()), now, 'sidebar')).toContain('aria-label="Fold to a small tab"');
  expect(draw(found(card()), now, 'popup')).not.toMatch(/data-part="collapsed"|Fold to a small tab/);
});
