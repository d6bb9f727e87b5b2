import { describe, expect, test } from 'vitest';
import type { Draft, DraftContent } from '../../../../src/domain/draft';
import { failed } from '../../../../src/domain/result';
import { Meant } from '../../../../src/panel/drafts/context/meant';
import type { DraftEffect, DraftEvent } from '../../../../src/panel/drafts/machine/draft-events';
import { draftMachine } from '../../../../src/panel/drafts/machine/draft-machine';
import { type DraftMachine, emptyDraft, type SendResult } from '../../../../src/panel/drafts/machine/draft-state';

const words = (html: string): DraftContent => ({ kind: 'lead-note', leadId: 'lead_1', html });
const draft = (html: string, changes: Partial<Draft> = {}): Draft => ({
  id: 'one',
  revision: 1,
  organizationId: 'orga_1',
  content: words(html),
  about: { title: '', leadName: 'Acme', startsAt: null },
  keptAt: 5,
  sentAt: null,
  ...changes,
});
const saved: SendResult = { ok: true, value: { kind: 'lead-note', savedAt: 9 } };
const given = { now: 1000, newId: 'one' };

/** An event, or one that answers the last effect of its kind. */
type Happening = DraftEvent | ((asked: (kind: DraftEffect['kind']) => number) => DraftEvent);

/** What a row of events comes to: the regions by their names, and what the last event asked for. */
function run(...events: Happening[]) {
  let state: DraftMachine = emptyDraft;
  let effects: readonly DraftEffect[] = [];
  const numbers = new Map<DraftEffect['kind'], number>();
  for (const happening of events) {
    const event = typeof happening === 'function' ? happening((kind) => numbers.get(kind) ?? 0) : happening;
    ({ state, effects } = draftMachine(state, event, given));
    for (const effect of effects) {
      if ('request' in effect) numbers.set(effect.kind, effect.request);
      if ('message' in effect) numbers.set(effect.kind, effect.message);
    }
  }
  return { state, effects };
}

const type = (html: string): DraftEvent => ({ kind: 'typed', content: words(html) });
const press = (again = false): DraftEvent => ({ kind: 'pressed', meant: new Meant(), options: { again } });
const take: DraftEvent = { kind: 'take', draft: draft('b', { id: 'two' }) };
const discard: DraftEvent = { kind: 'discard', why: new Meant() };
const kept =
  (html: string, changes: Partial<Draft> = {}): Happening =>
  (asked) => ({ kind: 'kept', message: asked('keep'), draft: draft(html, changes) });
const notKept: Happening = (asked) => ({ kind: 'not-kept', message: asked('keep') });
const sent =
  (result: SendResult): Happening =>
  (asked) => ({ kind: 'sent', request: asked('send'), result });
const sendLost: Happening = (asked) => ({ kind: 'send-lost', request: asked('send') });
const checked =
  (result: SendResult): Happening =>
  (asked) => ({ kind: 'checked', request: asked('check'), result });
const listed =
  (reason: 'settle' | 'look', drafts: Draft[], since: number): Happening =>
  (asked) => ({ kind: 'loaded', reason, request: asked('load'), since, drafts });
const removed =
  (gone: boolean): Happening =>
  (asked) => ({ kind: 'removed', request: asked('remove'), gone });
const time = (timer: 'keep' | 'late' | 'retry'): DraftEvent => ({ kind: 'time', timer });

const typed = [type('a'), kept('a')];
const out = [...typed, press()];
const typedOn = [...out, type('ab'), kept('ab', { revision: 2 })];
const invalid = failed({ reason: 'invalid' as const, fields: [] });
const busy = failed({ reason: 'rate-limited', until: 3000 } as const);
const unsure = failed({ reason: 'uncertain', since: 7 } as const);

/** What happens, where the words are then, how far sending is, and what is asked for. Timers that stop are left out. */
const rows: [string, Happening[], string, string, string[]][] = [
  ['a key', [type('a')], 'keeping', 'idle', ['keep', 'wait']],
  ['the worker has it', typed, 'kept', 'idle', []],
  ['a second answer', [...typed, kept('a')], 'kept', 'idle', []],
  ['a key while one is on its way', [type('a'), type('ab')], 'keeping', 'idle', []],
  ['the answer to the older one', [type('a'), type('ab'), kept('a')], 'keeping', 'idle', ['keep', 'wait']],
  ['no answer', [type('a'), notKept], 'dirty', 'idle', ['wait']],
  ['no answer twice', [type('a'), notKept, time('keep'), notKept], 'unkept', 'idle', ['wait']],
  ['one after all', [type('a'), notKept, time('keep'), notKept, time('keep'), kept('a')], 'kept', 'idle', []],
  [
    'the page is left with one on its way',
    [type('a'), type('ab'), { kind: 'left', ended: false }],
    'keeping',
    'idle',
    ['keep'],
  ],
  ['a press before the words are kept', [type('a'), press()], 'keeping', 'preparing', []],
  ['they are', [type('a'), press(), kept('a')], 'kept', 'sending', ['flushed', 'send']],
  ['they cannot be', [type('a'), press(), notKept, notKept], 'unkept', 'refused', ['flushed', 'done', 'wait']],
  ['a press', out, 'kept', 'sending', ['flushed', 'send']],
  ['another press', [...out, press()], 'kept', 'sending', []],
  ['a press without words', [press()], 'empty', 'refused', ['flushed', 'done']],
  ['Close has it', [...out, sent(saved)], 'kept', 'settling', ['load']],
  ['and the draft is gone', [...out, sent(saved), listed('settle', [], 1)], 'empty', 'saved', ['done']],
  [
    'a key meanwhile',
    [...out, type('ab'), kept('ab', { revision: 2 }), sent(saved), listed('settle', [], 2)],
    'kept',
    'saved',
    ['done'],
  ],
  ['the next key', [...out, sent(saved), listed('settle', [], 1), type('b')], 'keeping', 'idle', ['keep', 'wait']],
  ['Close says not now', [...out, sent(busy), listed('settle', [draft('a')], 1)], 'kept', 'waiting', ['wait']],
  [
    'its time is over',
    [...out, sent(busy), listed('settle', [draft('a')], 1), time('retry')],
    'kept',
    'sending',
    ['flushed', 'send'],
  ],
  [
    'a key before that',
    [...out, sent(busy), listed('settle', [draft('a')], 1), type('ab')],
    'keeping',
    'refused',
    ['done', 'keep', 'wait'],
  ],
  [
    'a key before it says so',
    [...out, type('ab'), sent(busy), kept('ab', { revision: 2 }), listed('settle', [], 2)],
    'kept',
    'refused',
    ['done'],
  ],
  ['no answer to a press', [...out, sendLost], 'kept', 'looking', ['load']],
  ['the draft is there', [...out, sendLost, listed('look', [draft('a')], 1)], 'kept', 'refused', ['done']],
  ['it went out', [...out, sendLost, listed('look', [draft('a', { sentAt: 7 })], 1)], 'kept', 'uncertain', ['done']],
  ['it is gone', [...out, sendLost, listed('look', [], 1)], 'kept', 'looking', ['check']],
  ['for Close has it', [...out, sendLost, listed('look', [], 1), checked(saved)], 'empty', 'saved', ['done']],
  [
    'what may have arrived is asked after',
    [...out, sent(unsure), listed('settle', [draft('a', { sentAt: 7 })], 1), { kind: 'check' }],
    'kept',
    'checking',
    ['check'],
  ],
  [
    'and is not there',
    [...out, sent(unsure), listed('settle', [draft('a', { sentAt: 7 })], 1), { kind: 'check' }, checked(unsure)],
    'kept',
    'uncertain',
    ['done'],
  ],
  [
    'and is sent once more',
    [...out, sent(unsure), listed('settle', [draft('a', { sentAt: 7 })], 1), press(true)],
    'kept',
    'sending',
    ['flushed', 'send'],
  ],
  [
    'a colleague was there',
    [
      ...out,
      sent(failed({ reason: 'conflict', theirs: { html: 'b', updatedAt: 8 } })),
      listed('settle', [draft('a')], 1),
    ],
    'kept',
    'conflict',
    ['done'],
  ],
  [
    'which was read',
    [
      ...out,
      sent(failed({ reason: 'conflict', theirs: { html: 'b', updatedAt: 8 } })),
      listed('settle', [draft('a')], 1),
      { kind: 'dismiss' },
    ],
    'kept',
    'idle',
    [],
  ],
  [
    'a refusal after the next key',
    [...typedOn, sent(invalid), listed('settle', [draft('ab', { revision: 2 })], 2)],
    'kept',
    'refused',
    ['done'],
  ],
  [
    'whose words can be sent then',
    [...typedOn, sent(invalid), listed('settle', [draft('ab', { revision: 2 })], 2), press()],
    'kept',
    'sending',
    ['flushed', 'send'],
  ],
  [
    'sent from elsewhere',
    [...out, sent(failed({ reason: 'changed-elsewhere' })), listed('settle', [], 1)],
    'keeping',
    'refused',
    ['done', 'keep', 'wait'],
  ],
  [
    'another draft while the own words cannot be kept',
    [type('a'), take, notKept, notKept],
    'unkept',
    'idle',
    ['flushed', 'taken', 'wait'],
  ],
  ['another draft once they are', [type('a'), take, kept('a')], 'kept', 'idle', ['flushed', 'taken']],
  ['a discard', [...typed, discard], 'empty', 'idle', ['remove']],
  ['it is gone', [...typed, discard, removed(true)], 'empty', 'idle', ['discarded']],
  ['it is not', [...typed, discard, removed(false)], 'kept', 'idle', ['discarded']],
  ['a discard while a key is on its way', [type('a'), discard], 'keeping', 'idle', []],
  ['a discard before anything went out', [type('a'), press(), discard], 'keeping', 'idle', ['done']],
  ['a discard after a lost answer', [type('a'), notKept, discard], 'empty', 'idle', ['load']],
];

describe('a draft', () => {
  test.each(rows)('%s', (_, events, where, sending, asked) => {
    const { state, effects } = run(...events);
    const kinds = effects.map(({ kind }) => kind).filter((kind) => kind !== 'stop-waiting');
    expect([state.words.kind, state.sending.kind, kinds]).toEqual([where, sending, asked]);
  });

  test('names the revision that the words in flight will come to, and no other when they are answered', () => {
    const { effects } = run(...typed, type('ab'), type('abc'), { kind: 'left', ended: false });
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'keep', name: { id: 'one', revision: 2 } }));
  });

  test('whose newest words are kept is not replaced by an older message that failed', () => {
    let older = 0;
    const { state, effects } = run(
      type('a'),
      (asked) => {
        older = asked('keep');
        return type('ab');
      },
      { kind: 'left', ended: false },
      kept('ab'),
      () => ({ kind: 'not-kept', message: older }),
    );
    expect(state.words.kind).toBe('kept');
    expect(effects.filter(({ kind }) => kind === 'keep' || kind === 'wait')).toEqual([]);
  });
});
