import { describe, expect, test } from 'vitest';
import { contactWith, findArrivedNote, findArrivedTask } from '../../../src/domain/arrival';

const MINUTE = 60_000;
const since = Date.UTC(2026, 10, 24, 14, 2);
const sent = { since, userIds: ['user_me', 'user_myOtherKey'] };

type Made = { createdAt: number | null; createdBy: string | null };
const mine: Made = { createdAt: since + 500, createdBy: 'user_me' };

describe('whose and when', () => {
  const cases: [what: string, made: Made, arrived: boolean][] = [
    ['made right after it was sent', mine, true],
    ['made hours later: it hung somewhere', { ...mine, createdAt: since + 300 * MINUTE }, true],
    ['Close’s clock is a minute behind', { ...mine, createdAt: since - MINUTE }, true],
    ['made five minutes before: another one', { ...mine, createdAt: since - 5 * MINUTE }, false],
    ['made by a colleague', { ...mine, createdBy: 'user_colleague' }, false],
    ['made by my other key of this organization', { ...mine, createdBy: 'user_myOtherKey' }, true],
    ['Close does not say when', { ...mine, createdAt: null }, true],
    ['Close does not say by whom', { ...mine, createdBy: null }, true],
  ];
  test.each(cases)('%s', (_what, made, arrived) => {
    const task = { id: 'task_1', text: 'Send the offer', ...made };
    const note = { id: 'acti_1', html: '<body><p>Hello</p></body>', text: 'Hello', ...made };
    expect(findArrivedTask([task], 'Send the offer', sent)).toBe(arrived ? task : null);
    expect(findArrivedNote([note], '<body><p>Hello</p></body>', sent)).toBe(arrived ? note : null);
  });
});

describe('the text of a task', () => {
  const cases: [there: string, asked: string, same: boolean][] = [
    ['Send the offer', 'Send the offer', true],
    ['Send the offer', '  Send  the\noffer ', true],
    ['Café', 'Cafe\u0301', true],
    ['Send the offers', 'Send the offer', false],
    ['send the offer', 'Send the offer', false],
    ['', 'Send the offer', false],
  ];
  test.each(cases)('%j for %j', (there, asked, same) => {
    expect(findArrivedTask([{ text: there, ...mine }], asked, sent) !== null).toBe(same);
  });
});

describe('the text of a note', () => {
  const asked = '<body><p>Wants a <b>demo</b></p><p>R&amp;D decides</p></body>';
  const cases: [what: string, note: { html: string | null; text: string | null }, same: boolean][] = [
    ['as it was sent', { html: asked, text: null }, true],
    ['in other tags', { html: '<p>Wants a <strong>demo</strong><br/>R&D decides</p>', text: null }, true],
    ['plain text only', { html: null, text: 'Wants a demo\n\nR&D decides' }, true],
    ['another', { html: '<p>Wants a demo</p>', text: 'Wants a demo' }, false],
    ['nothing at all', { html: null, text: null }, false],
    ['rich text counts, where there is some', { html: '<p>Other</p>', text: 'Wants a demo R&D decides' }, false],
  ];
  test.each(cases)('%s', (_what, note, same) => {
    expect(findArrivedNote([{ ...note, ...mine }], asked, sent) !== null).toBe(same);
  });
});

test('a contact is known by its address, in any case', () => {
  const dana = {
    id: 'cont_1',
    name: 'Dana',
    title: null,
    emails: ['d@acme.test', ' Dana@Acme.Test '],
    phones: [],
    custom: [],
    subscriptions: [],
  };
  const other = { ...dana, id: 'cont_2', emails: ['other@acme.test'] };
  expect(contactWith({ contacts: [other, dana] }, 'dana@acme.test')).toBe(dana);
  expect(contactWith({ contacts: [other] }, 'dana@acme.test')).toBeNull();
});
