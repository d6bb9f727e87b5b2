import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifestFile from './manifest.json' with { type: 'json' };
import { version } from './package.json' with { type: 'json' };
import { scopedName, shortName } from './scripts/class-names';
import { licenseNotices } from './scripts/license-notices';

/** The version is said once, in package.json. */
const manifest = { ...manifestFile, version };

/**
 * `vite build` makes dist/chrome (also for Edge), `vite build --mode firefox` makes dist/firefox.
 * Both come from the one manifest.json; what differs between the browsers stands here.
 */
export default defineConfig(({ command, mode }) => {
  const firefox = mode === 'firefox';
  return {
    define: { __FIREFOX__: JSON.stringify(firefox) },
    css: { modules: { generateScopedName: command === 'build' ? shortName : scopedName } },
    plugins: [
      cssModulesByName(),
      preactWithoutHtml(),
      prosemirrorWithoutHtml(),
      licenseNotices(),
      crx({
        manifest: (firefox
          ? forFirefox(manifest)
          : command === 'serve'
            ? forDevelopment(manifest)
            : manifest) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        // Self-contained files. As soon as one shared a module with another entry, crxjs would emit a loader
        // and make the chunks web-accessible (facts about browsers in docs/architecture.md).
        contentScripts: { standaloneFiles: ['src/content/google.ts', 'src/content/outlook.ts'] },
      }),
    ],
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      emptyOutDir: true,
      target: firefox ? 'firefox140' : 'chrome120',
      // Reviewers of the stores read what we ship; the gain of minifying is small beside that of readable modules.
      modulePreload: false,
      rolldownOptions: {
        // The sidebar is a page only for our frame, so the manifest does not name it as one.
        // Nor does it name the demo, nor, for Firefox, what crxjs knows as Chrome's side panel only.
        input: {
          sidebar: 'src/sidebar/index.html',
          demo: 'src/demo/index.html',
          ...(firefox && { sidepanel: 'src/sidepanel/index.html' }),
        },
        // The kit is one chunk, which all pages load first: so its style sheets come before those that build on them.
        output: {
          codeSplitting: {
            groups: [
              { name: 'kit', test: /[\\/]src[\\/]ui[\\/]|[\\/]node_modules[\\/]preact[\\/]/ },
              // What the worker shares with the pages is one file, and not seven: it loads them each time it starts.
              { name: 'common', test: sharedWithWorker, minShareCount: 2 },
              // What the worker says in other languages is one file beside it, which a page in English does not load.
              { name: 'worker-words', test: /[\\/]words[\\/]languages[\\/]/, minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
});

/** The pure folders and the words. */
const sharedWithWorker =
  /^(?!.*[\\/]words[\\/]languages[\\/]).*(?:[\\/]src[\\/](calendar|close|domain|lookup|protocol|rich-text(?![\\/](dom|editor))|time|words)[\\/].*\.ts$|\.words\.ts$|[\\/]src[\\/]browser\.ts$|[\\/](valibot|webextension-polyfill)[\\/])/;

/**
 * Takes each class of a CSS module by its own export in place of the table of all of them, so that the build can put it where it
 * is used. What our code imports stays the table, for which Vite has types.
 */
function cssModulesByName(): Plugin {
  const table = /^import (\w+) from ('[^']+\.module\.css')/gm;
  return {
    name: 'css-modules-by-name',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      return id.endsWith('.tsx') ? { code: code.replace(table, 'import * as $1 from $2'), map: null } : null;
    },
  };
}

/**
 * Takes the one way to set HTML out of Preact: `dangerouslySetInnerHTML` would set text. We never use it, and what cannot
 * be done need not be trusted; Mozilla's lint warns of it besides.
 */
function preactWithoutHtml(): Plugin {
  const assignment = /(\w+)\.innerHTML\s*=\s*(\w+)\.__html/g;
  return {
    name: 'preact-without-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return null;
      if (!assignment.test(code)) this.error('Preact sets HTML in a way this build does not know.');
      return { code: code.replace(assignment, '$1.textContent=$2.__html'), map: null };
    },
  };
}

/**
 * Takes the one way to set HTML out of ProseMirror, too: its reader of the clipboard, which our editor does not even use
 * (src/rich-text/editor/paste/pasting.ts), parses with `DOMParser` instead.
 */
export function prosemirrorWithoutHtml(): Plugin {
  const assignment = 'elt.innerHTML = maybeWrapTrusted(html);';
  // A comment speaks of one as well.
  const another = /^(?!\s*\/\/).*(\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write)/m;
  return {
    name: 'prosemirror-without-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/prosemirror-view\/dist\/index\.\w+$/.test(id)) return null;
      const replaced = code.replace(
        assignment,
        'doc = new window.DOMParser().parseFromString(html, "text/html"); elt = doc.body;',
      );
      if (replaced === code || another.test(replaced)) {
        this.error('ProseMirror sets HTML in a way this build does not know.');
      }
      return { code: replaced, map: null };
    },
  };
}

type Manifest = typeof manifest;

/**
 * Firefox runs the background as an event page, calls its side panel `sidebar_action`, has no `use_dynamic_url` (its page addresses are random per
 * installation anyway), and asks every new add-on to declare what data it transmits:
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent
 *
 * Not for Firefox on Android (no `gecko_android`): it has no `menus`, `commands`, `windows` and `sidebarAction`, and nobody has tried.
 */
function forFirefox({
  minimum_chrome_version: _,
  background,
  permissions,
  side_panel,
  // Its `storage.managed` reads what an administrator set without asking the add-on what that may be.
  storage: __,
  web_accessible_resources,
  ...rest
}: Manifest) {
  return {
    ...rest,
    // It starts page scripts in open tabs by itself.
    permissions: permissions.filter((permission) => permission !== 'sidePanel' && permission !== 'scripting'),
    sidebar_action: {
      default_title: rest.name,
      default_panel: side_panel.default_path,
      default_icon: rest.action.default_icon,
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: background.type },
    web_accessible_resources: web_accessible_resources.map(({ use_dynamic_url: ___, ...resource }) => resource),
    browser_specific_settings: {
      gecko: {
        // For good: with another one Firefox would take it for another add-on, and key and drafts would be gone.
        id: '{c3a7d0b6-58f1-4e0d-9b5c-2f6a1e84d973}',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['authenticationInfo', 'personallyIdentifyingInfo', 'websiteContent'],
        },
      },
    },
  };
}

/** The dev server feeds modules and reload messages over localhost, which the shipped policy forbids. */
function forDevelopment({ content_security_policy: _, ...rest }: Manifest) {
  return rest;
}
