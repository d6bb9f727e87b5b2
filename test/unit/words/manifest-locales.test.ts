import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { languages } from '../../../src/words/languages';

const root = new URL('../../../public/_locales/', import.meta.url);

/** `pt_BR` is how the browsers spell pt-BR. */
const readMessages = (folder: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(new URL(`${folder}/messages.json`, root), 'utf8'));

test('the manifest speaks the languages of the panel, each with all of its words, short enough for the stores', () => {
  expect(manifest.default_locale).toBe('en');
  const folders = ['en', ...Object.keys(languages)].map((tag) => tag.replace('-', '_'));
  expect(readdirSync(root).toSorted()).toEqual(folders.toSorted());
  const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  const english = readMessages('en');
  for (const folder of folders) {
    const messages = readMessages(folder);
    expect(Object.keys(messages).toSorted(), folder).toEqual(asked.toSorted());
    for (const [name, { message }] of Object.entries(messages)) {
      expect(message.length, `${folder} ${name}`).toBeLessThanOrEqual(132);
      if (folder !== 'en') expect(message, `${folder} ${name}`).not.toBe(english[name]?.message);
    }
  }
});
