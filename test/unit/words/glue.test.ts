import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { around } from '../../../src/words/around';
import { chooseLanguage } from '../../../src/words/choose-language';
import { factsOf, listOf, sentencesOf } from '../../../src/words/list';
import { englishWords, speak, words } from '../../../src/words/words';

afterEach(() => speak(englishWords));

test('no view joins words with marks of its own: what a phrase says besides is the catalogue’s', () => {
  const rooms = ['panel', 'options', 'shell', 'ui', 'popup', 'sidebar', 'sidepanel'];
  const files = rooms.flatMap((room) =>
    readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((file) => join('src', room, file)),
  );
  const views = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.words.ts'));
  expect(views.length).toBeGreaterThan(250);
  const glue = /\.join\(['"`][,;.:] ?['"`]\)|\}[,;.:] \$\{|`[,;.:] \$\{|\{'[,;:] '\}|(Before|After)\}$/;
  const found = views.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (glue.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test.each([
  ['en', 'Dana, Ines, Kim', 'Dana, CTO', 'One. Two.'],
  ['de', 'Dana, Ines und Kim', 'Dana, CTO', 'One. Two.'],
  ['ja', 'Dana、Ines、Kim', 'Dana、CTO', 'One.Two.'],
  ['ar', 'Dana وInes وKim', 'Dana، CTO', 'One. Two.'],
])('%s: a list, what is known of one thing, and two sentences', async (tag, list, facts, sentences) => {
  await chooseLanguage([tag]);
  const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
  expect(bare(listOf(['Dana', 'Ines', 'Kim']))).toBe(list);
  expect(bare(factsOf(['Dana', null, ' ', 'CTO', 'CTO']))).toBe(facts);
  expect(bare(sentencesOf(['One.', '', 'Two.']))).toBe(sentences);
  expect(listOf(['Dana'])).toBe('Dana');
  expect([listOf([]), factsOf([]), sentencesOf([])]).toEqual(['', '', '']);
});

test('a phrase is split where a view puts an element, whatever its language puts around it', async () => {
  expect(around(words.options.connect.open)).toEqual(['Open ', ': Settings → Developer → API Keys.']);
  await chooseLanguage(['ja']);
  expect(around(words.options.connect.open)).toEqual(['Close の ', ' を開きます（Settings → Developer → API Keys）。']);
});
