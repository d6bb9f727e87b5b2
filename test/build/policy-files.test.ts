import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/background/platform/managed-policy';

/** What administrators copy (docs/enterprise.md): each file says what it is to say, in the names and types of the schema. */

const folder = 'docs/enterprise';
const files = readdirSync(folder);
const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
const page = readFileSync('docs/enterprise.md', 'utf8');
const settings = Object.keys(schema.properties);

/** The settings in a file, as the browser hands them to the extension, and where it says whose they are. */
function read(file: string): { settings: Record<string, unknown>; place: string } {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  if (file.endsWith('.json')) {
    const { policies, ...rest } = JSON.parse(text);
    const [[kind, extensions] = ['', {}]] = Object.entries<object>((policies ?? rest)['3rdparty']);
    const [[id, values] = ['', {}]] = Object.entries(extensions);
    return { settings: { ...values }, place: `${kind} ${id}` };
  }
  if (file.endsWith('.reg')) {
    expect(text.startsWith('Windows Registry Editor Version 5.00\r\n')).toBe(true);
    const place = /^\[(.+)\]\r$/m.exec(text)?.[1] ?? '';
    // A number becomes what the schema says it is.
    const values = [...text.matchAll(/^"(\w+)"=dword:0000000([01])\r$/gm)];
    return { settings: Object.fromEntries(values.map(([, name, bit]) => [name, bit === '1'])), place };
  }
  const payload = /<array>(.+)<\/array>/s.exec(text)?.[1] ?? '';
  const values = [...payload.matchAll(/<key>(\w+)<\/key><(true|false)\/>/g)];
  const place = /<key>PayloadType<\/key><string>(.+)<\/string>/.exec(payload)?.[1] ?? '';
  return { settings: Object.fromEntries(values.map(([, name, is]) => [name, is === 'true'])), place };
}

const firefoxId = /'(\{[0-9a-f-]{36}\})'/.exec(readFileSync('vite.config.ts', 'utf8'))?.[1];
const places: Record<string, string> = {
  'chrome-windows.reg':
    'HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\EXTENSION_ID\\policy',
  'edge-windows.reg':
    'HKEY_LOCAL_MACHINE\\Software\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\EXTENSION_ID\\policy',
  'chrome-macos.mobileconfig': 'com.google.Chrome.extensions.EXTENSION_ID',
  'edge-macos.mobileconfig': 'com.microsoft.Edge.extensions.EXTENSION_ID',
  'chromium-linux.json': 'extensions EXTENSION_ID',
  'firefox-policies.json': `Extensions ${firefoxId}`,
};

test('there is a file for each browser and system, and the page names it', () => {
  expect(files.toSorted()).toEqual(Object.keys(places).toSorted());
  for (const file of files) expect(page).toContain(`(enterprise/${file})`);
  for (const name of settings) expect(page).toContain(`| \`${name}\`:`);
});

test.each(files)('%s sets every setting of the schema, in its type, to what forbids the most', (file) => {
  const { settings: set, place } = read(file);
  expect(place).toBe(places[file]);
  expect(Object.keys(set).toSorted()).toEqual(settings.toSorted());
  for (const [name, value] of Object.entries(set)) expect(typeof value).toBe(schema.properties[name].type);
  expect(parsePolicy(set)).toEqual({ readOnly: true, keepAgenda: false, misread: [] });
});
