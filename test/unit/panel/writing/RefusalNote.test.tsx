import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { WriteRefusal } from '../../../../src/domain/write-result';
import { AccessContext } from '../../../../src/panel/drafts/context/access-context';
import { OptionsContext } from '../../../../src/panel/drafts/context/options-context';
import { RefusalNote } from '../../../../src/panel/drafts/views/RefusalNote';
import { refusalText } from '../../../../src/panel/drafts/views/refusal-text';
import { now } from '../cards';
import { namesOf, textOf } from '../draw';

const draw = (refusal: WriteRefusal) =>
  renderToString(
    <OptionsContext.Provider value={() => {}}>
      <AccessContext.Provider value={() => {}}>
        <RefusalNote refusal={refusal} now={now} kept act={() => {}} />
      </AccessContext.Provider>
    </OptionsContext.Provider>,
  );

describe('every refusal has its words, says that nothing is lost, and has at most one action', () => {
  test.each<[WriteRefusal, string, string[]]>([
    [{ reason: 'key-rejected' }, 'no longer accepts your key', ['Enter a new key']],
    [{ reason: 'needs-key' }, 'no key for this organization', ['Connect Close']],
    [{ reason: 'read-only' }, 'Your administrator has set Sidecar to read only', []],
    [{ reason: 'not-allowed' }, 'Your Close role may not change this', ['Save again']],
    [{ reason: 'not-found' }, 'doesn’t have it any more', ['Save again']],
    [{ reason: 'needs-access', origins: ['https://api.close.com/*'] }, 'keeps Sidecar from Close', ['Allow access']],
    [{ reason: 'not-kept' }, 'could not store it', ['Save again']],
    [{ reason: 'close-down' }, 'having trouble', ['Save again']],
    [{ reason: 'offline' }, 'You’re offline', ['Save again']],
    [{ reason: 'unreachable' }, 'can’t be reached', ['Save again']],
    [{ reason: 'timed-out' }, 'took too long', ['Save again']],
    [{ reason: 'not-close' }, 'in Close’s place', ['Save again']],
    [{ reason: 'cut-off' }, 'dropped', ['Save again']],
    [{ reason: 'unexpected' }, 'no answer that it understands', ['Save again']],
    [{ reason: 'not-notetaker' }, 'Only the meeting’s notetaker', ['Save as a note on the lead']],
    [
      { reason: 'invalid', fields: [{ field: 'user_note_html', message: 'Must start with <body>.' }] },
      'Must start with <body>.',
      ['Save again'],
    ],
    [{ reason: 'conflict', theirs: { html: null, updatedAt: null } }, 'A colleague has changed', []],
    [{ reason: 'stale' }, 'older note', ['Save again']],
    [{ reason: 'uncertain', since: 1 }, 'Close may have it, or not', ['Ask Close']],
    [{ reason: 'changed-elsewhere' }, 'another panel', ['Save again']],
    [{ reason: 'exists', contacts: [] }, 'in Close already', []],
  ])('$reason', (refusal, says, buttons) => {
    const html = draw(refusal);
    expect(textOf(html)).toContain(says);
    expect(textOf(html)).toContain('Your words are kept.');
    expect(namesOf(html, 'button')).toEqual(buttons);
  });

  test('a rate limit counts down', () => {
    const html = draw({ reason: 'rate-limited', until: now + 23_500 });
    expect(textOf(/<p role="timer">.*?<\/p>/.exec(html)?.[0] ?? '')).toBe('Sending again in 24 s');
  });

  test('what is said aloud has Close’s own words in it', () => {
    expect(refusalText({ reason: 'invalid', fields: [{ field: 'text', message: 'Too long.' }] })).toBe(
      'Close did not accept this: Too long.',
    );
  });
});
