import { expect, test } from 'vitest';
import type { StoryItem } from '../../../src/domain/story/story';
import { nameIn, touchText, touchWords } from '../../../src/panel/parts/touch-words';
import { viewer } from './draw';
import { call, email, note, now, other, pastMeeting, sms } from './story';

const colleague = { mine: false, userName: 'Kim' };

test.each<[StoryItem, string, string | null, string | null]>([
  [email(), '12 days ago, you wrote', 'no reply', 'Revised offer'],
  [email({ replied: true, subject: null }), '12 days ago, you wrote', null, 'Hi Dana, two plants.'],
  [email(colleague), '12 days ago, Kim wrote', 'no reply', 'Revised offer'],
  [email({ workflow: 'Nurture' }), '12 days ago, a workflow wrote', 'no reply', 'Revised offer'],
  [email({ direction: 'in', address: '"Dana Doe" <d@a.test>' }), '12 days ago, Dana Doe wrote', null, 'Revised offer'],
  [email({ direction: 'in', address: null }), '12 days ago, they wrote', null, 'Revised offer'],
  [email({ direction: null }), '12 days ago, an e-mail', null, 'Revised offer'],
  [sms({ at: now }), 'Today, they texted', null, 'See you at 9'],
  [sms({ direction: 'out', mine: true, text: null }), '12 days ago, you texted', 'no reply', null],
  [call(), '12 days ago, you called', null, 'Two vendors'],
  [
    call({ result: 'vm-left', mine: false, userName: ' ' }),
    '12 days ago, a colleague called',
    'voicemail left',
    'Two vendors',
  ],
  [call({ direction: 'in', result: 'no-answer', text: null }), '12 days ago, they called', 'no answer', null],
  [note(), '12 days ago, you wrote a note', null, 'Budget ok'],
  [pastMeeting(), '20 days ago, you met them', null, 'Plant tour'],
  [other('Hologram'), '12 days ago, something was logged', null, null],
])('%#: %s', (item, what, lack, quote) => {
  expect(touchWords(item, viewer)).toEqual({ what, lack, quote });
});

test('in a text that goes to others the user has a name', () => {
  expect(touchText(email(), viewer)).toBe('12 days ago, Robin Rep wrote, no reply · “Revised offer”');
  expect(touchText(call({ text: null }), viewer)).toBe('12 days ago, Robin Rep called');
});

test('names in addresses', () => {
  const names = ['"Dana Doe" <d@a.test>', 'Dana <d@a.test>', '<d@a.test>', ' d@a.test ', '"<b>" <a"><b@evil>'].map(
    nameIn,
  );
  expect(names).toEqual(['Dana Doe', 'Dana', 'd@a.test', 'd@a.test', '"<b>" <a"><b@evil>']);
});
