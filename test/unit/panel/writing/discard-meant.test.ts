import { expect, test } from 'vitest';
import { Meant } from '../../../../src/panel/drafts/context/meant';
import { discardMeant } from '../../../../src/panel/drafts/sync/discard-meant';
import { words } from '../../../../src/words/words';

/** What is said when the guard lets a click through or not, and the worker then discards the draft or fails to. */
async function press(real: boolean, discarded: boolean) {
  const said: string[] = [];
  const gone = await discardMeant(new Event('click'), {
    writing: { guarded: async (_, act) => (real ? act(new Meant()) : null) },
    creation: { discard: async () => discarded },
    announce: (text) => said.push(text),
  });
  return { gone, said };
}

test('a discard that fails is said; one that the guard refused has been said already', async () => {
  expect(await press(true, true)).toEqual({ gone: true, said: [] });
  expect(await press(true, false)).toEqual({ gone: false, said: [words.writing.note.discardFailed] });
  expect(await press(false, true)).toEqual({ gone: false, said: [] });
});
