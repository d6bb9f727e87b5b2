import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/words/languages';

/** Both builds as they are shipped; `npm test` makes them first. */
const builds = ['dist/chrome', 'dist/firefox'] as const;

type Manifest = {
  name: string;
  description: string;
  permissions: string[];
  host_permissions: string[];
  content_scripts: { js: string[]; css?: string[]; matches: string[]; all_frames?: boolean; world?: string }[];
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
  background: { service_worker?: string; scripts?: string[] };
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko?: { id: string } };
  externally_connectable?: unknown;
  optional_permissions: string[];
};

const manifestOf = (build: string): Manifest => JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
const filesOf = (build: string) =>
  readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(build, file)).isFile());
const textOf = (build: string, file: string) => readFileSync(join(build, file), 'utf8');

const pages = ['popup', 'sidebar', 'sidepanel', 'options', 'demo'];
const isLanguage = (file: string) => /\bcatalogue-[\w-]+\.js$/.test(file);
const isEditor = (file: string) => /\bnote-editor-[\w-]+\.js$/.test(file);

/** A page's scripts with all they import before they run; not what they ask for later by `import()`. */
function loadedAtStart(build: string, page: string): string[] {
  const scripts = textOf(build, page).matchAll(/<script[^>]+src="\/([^"]+)"/g);
  return withImports(
    build,
    [...scripts].map(([, src = '']) => src),
  );
}

function withImports(build: string, scripts: readonly string[]): string[] {
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const imports = textOf(build, file).matchAll(/\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, path = ''] of imports) load(join(dirname(file), path));
  };
  scripts.forEach(load);
  return [...loaded];
}

const calendars = [
  'https://calendar.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build);

  test('each calendar has one content script, in its top frame and a world of its own, without styles', () => {
    expect(manifest.content_scripts.map(({ js }) => js)).toEqual([
      ['src/content/google.js'],
      ['src/content/outlook.js'],
    ]);
    expect(manifest.content_scripts.map(({ matches }) => matches.toSorted())).toEqual([
      calendars.slice(0, 1),
      calendars.slice(1),
    ]);
    for (const script of manifest.content_scripts) {
      expect(script).not.toHaveProperty('all_frames');
      expect(script).not.toHaveProperty('world');
      expect(script.css ?? []).toEqual([]);
    }
  });

  describe.each(['google', 'outlook'])('the content script of %s', (calendar) => {
    const code = textOf(build, `src/content/${calendar}.js`);

    test('has at most 8,000 bytes and loads nothing', () => {
      console.log(`[size] ${build} content script of ${calendar}: ${Buffer.byteLength(code)} bytes`);
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(8000);
      expect(code).not.toMatch(/\bimport\s*[({"'`*]|\bimportScripts\b|\brequire\(/);
    });

    test('asks no server: neither the calendar’s nor any other', () => {
      const means =
        /\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|\bImage\b|\bcaches\b|\.src\b/;
      // The one address it sets is that of our own page.
      const own = /\.src=\w+\.getURL\(`src\/sidebar\/index\.html`\)/;
      expect(code).toMatch(own);
      expect(code.replace(own, '').match(means)).toBeNull();
    });

    test('has no polyfill, no Preact, no schemas, no key and no word of Close in it', () => {
      for (const foreign of [
        'webextension',
        'browser.runtime',
        '__k',
        'vnode',
        'schema',
        'authorization',
        'api.close.com',
      ]) {
        expect(code.toLowerCase()).not.toContain(foreign);
      }
    });
  });

  test('the worker starts with five files: its own, what it shares with the pages, its words in other languages, the bundler’s few lines, and the one that names it', () => {
    const { service_worker, scripts = [] } = manifest.background;
    const files = withImports(build, service_worker ? [service_worker] : scripts);
    expect(files.length).toBeLessThanOrEqual(5);
    expect(files.filter((file) => file.includes('catalogue'))).toEqual([]);
    const code = files.map((file) => textOf(build, file)).join();
    expect(code).not.toMatch(/vnode/);
  });

  describe('the manifest', () => {
    test('asks for what docs/permissions.md gives a reason for, and nothing else', () => {
      const inChrome = ['storage', 'contextMenus', 'sidePanel', 'alarms', 'scripting'];
      const inFirefox = ['storage', 'contextMenus', 'alarms'];
      expect(manifest.permissions).toEqual(build === 'dist/chrome' ? inChrome : inFirefox);
      expect(manifest.host_permissions.toSorted()).toEqual(['https://api.close.com/*', ...calendars]);
      expect(manifest.optional_permissions).toEqual(['notifications']);
    });

    test('lets the calendars frame the sidebar’s page, and no page anything else', () => {
      expect(manifest.web_accessible_resources).toHaveLength(1);
      const [accessible] = manifest.web_accessible_resources;
      expect(accessible?.resources).toEqual(['src/sidebar/index.html']);
      expect(accessible?.matches.toSorted()).toEqual(calendars);
      expect(accessible?.use_dynamic_url ?? false).toBe(build === 'dist/chrome');
      expect(manifest).not.toHaveProperty('externally_connectable');
    });

    test('allows our pages scripts of ours only, and connections to Close only', () => {
      const policy = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain('connect-src https://api.close.com;');
      expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
    });

    test('lets no site but the calendars be anywhere above our pages', () => {
      const [, ancestors] = /frame-ancestors ([^;]*)$/.exec(manifest.content_security_policy.extension_pages) ?? [];
      const sites = calendars.map((calendar) => calendar.replace('/*', ''));
      expect(ancestors?.split(' ').toSorted()).toEqual(["'self'", ...sites]);
    });

    test('claims no browser that it was not tried in, and has an id of its own', () => {
      if (build === 'dist/chrome') return expect(manifest).not.toHaveProperty('browser_specific_settings');
      expect(manifest.browser_specific_settings).not.toHaveProperty('gecko_android');
      expect(manifest.browser_specific_settings?.gecko?.id).toMatch(/^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/);
    });

    test('has a name that fits the stores', () => {
      expect(manifest.name.length).toBeLessThanOrEqual(45);
      // What the browser shows in place of it is looked at in test/unit/words/manifest-locales.test.ts.
      expect(manifest.description).toBe('__MSG_description__');
      expect(filesOf(build)).toContain('_locales/pt_BR/messages.json');
    });

    test('every permission has its line in docs/permissions.md', () => {
      const lines = readFileSync('docs/permissions.md', 'utf8');
      for (const permission of [
        ...manifest.permissions,
        ...manifest.optional_permissions,
        ...manifest.host_permissions,
      ])
        expect(lines).toContain(`\`${permission}\``);
    });
  });

  describe('the editor of notes', () => {
    test('is one file, under 275 kB (86 kB compressed), and holds no way to set HTML or run a text', () => {
      const files = filesOf(build).filter(isEditor);
      expect(files).toHaveLength(1);
      const code = textOf(build, files[0] ?? '');
      const size = { bytes: Buffer.byteLength(code), compressed: gzipSync(code).byteLength };
      console.log(`[size] ${build} editor of notes: ${size.bytes} bytes, ${size.compressed} compressed`);
      expect(code).toContain('ProseMirror');
      expect(code).not.toMatch(/\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|\beval\(|new Function\(/);
      expect(code).not.toMatch(/createElement\(["'`]style["'`]\)/);
      expect(size.bytes).toBeLessThan(275_000);
      expect(size.compressed).toBeLessThan(86_000);
    });

    test.each(pages)('comes to the %s page only when editing starts', (page) => {
      const loaded = loadedAtStart(build, `src/${page}/index.html`);
      expect(loaded.length).toBeGreaterThan(1);
      for (const file of loaded) {
        expect(isEditor(file), file).toBe(false);
        expect(textOf(build, file), file).not.toContain('ProseMirror');
      }
    });

    test('and does come then: the panel’s code asks for it', () => {
      const asking = loadedAtStart(build, 'src/popup/index.html').filter((file) =>
        /import\([^)]*note-editor-[^)]*\)/.test(textOf(build, file)),
      );
      expect(asking).not.toEqual([]);
    });
  });

  describe('the files', () => {
    test('run no code from a text and load none from elsewhere', () => {
      for (const file of filesOf(build).filter((name) => /\.(js|html)$/.test(name))) {
        const code = textOf(build, file);
        expect(
          code.match(/\beval\(|new Function\(|\.innerHTML\s*=[^=]|insertAdjacentHTML|document\.write/),
          file,
        ).toBeNull();
        expect(code.match(/<script[^>]+src="(?!\/)|<script(?![^>]+src)/), file).toBeNull();
      }
    });

    test('have no traces of the sandbox and no source maps', () => {
      for (const file of filesOf(build)) {
        expect(file).not.toMatch(/\.map$/);
        expect(textOf(build, file).match(/api_sandbox|northwind/i), file).toBeNull();
      }
    });

    test('the whole is under 715 kB, without the editor of notes, other languages and the licences', () => {
      const files = filesOf(build).filter(
        (file) => !isEditor(file) && !isLanguage(file) && file !== 'licenses.txt' && !file.startsWith('_locales/'),
      );
      const size = files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
      console.log(`[size] ${build} without the editor and other languages: ${size} bytes`);
      expect(size).toBeLessThan(715_000);
    });

    test('each other language is a file of its own, of at most 64 kB, and no page loads one before it is chosen', () => {
      const languagesThere = filesOf(build).filter(isLanguage);
      expect(languagesThere).toHaveLength(Object.keys(languages).length);
      for (const file of languagesThere) expect(statSync(join(build, file)).size, file).toBeLessThan(64_000);
      for (const page of pages)
        expect(loadedAtStart(build, `src/${page}/index.html`).filter(isLanguage), page).toEqual([]);
    });
  });
});
