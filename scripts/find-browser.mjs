import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * Where the browsers of this machine are. Plain JavaScript, for the set-up reads it before any package is installed;
 * the tests and `npm start` read it after.
 */

const require = createRequire(import.meta.url);

/**
 * A Chromium that can load our build: `CHROMIUM_PATH`, else an installed one, else Playwright's own download.
 * @returns {string | null} path of the executable
 * @throws when `CHROMIUM_PATH` is set to what is not a program
 */
export function findChromium() {
  return fromEnvironment('CHROMIUM_PATH') ?? firstProgram(chromiumPlaces()) ?? playwrightChromium();
}

/**
 * A Firefox: `FIREFOX_PATH`, else an installed one. Playwright's own Firefox is patched and takes no extensions.
 * @returns {string | null} path of the executable
 * @throws when `FIREFOX_PATH` is set to what is not a program
 */
export function findFirefox() {
  return fromEnvironment('FIREFOX_PATH') ?? firstProgram(firefoxPlaces());
}

/** @param {string} name */
function fromEnvironment(name) {
  const path = process.env[name];
  if (!path) return null;
  if (isProgram(path)) return path;
  throw new Error(`${name} is set to "${path}", and there is no program there.`);
}

/** Chromium first: since version 137 branded Chrome takes extensions only through its debugging pipe. */
function chromiumPlaces() {
  switch (process.platform) {
    case 'darwin':
      return [
        macApp('Chromium', 'Chromium'),
        macApp('Google Chrome', 'Google Chrome'),
        macApp('Microsoft Edge', 'Microsoft Edge'),
      ].flat();
    case 'win32':
      return [
        windowsProgram('Chromium', 'Application', 'chrome.exe'),
        windowsProgram('Google', 'Chrome', 'Application', 'chrome.exe'),
        windowsProgram('Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ].flat();
    default:
      return [
        'chromium',
        'chromium-browser',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'microsoft-edge-stable',
      ].flatMap(onPath);
  }
}

function firefoxPlaces() {
  switch (process.platform) {
    case 'darwin':
      return macApp('Firefox', 'firefox');
    case 'win32':
      return windowsProgram('Mozilla Firefox', 'firefox.exe');
    default:
      return ['firefox-esr', 'firefox'].flatMap(onPath);
  }
}

/** @param {string} app @param {string} program */
function macApp(app, program) {
  return ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((folder) =>
    join(folder, `${app}.app`, 'Contents', 'MacOS', program),
  );
}

/** @param {string[]} path */
function windowsProgram(...path) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, ...path)] : [];
  });
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin', '/snap/bin');
  return folders.filter(Boolean).map((folder) => join(folder, program));
}

/** @param {string[]} paths */
function firstProgram(paths) {
  return paths.find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightChromium() {
  try {
    const path = require('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    // The packages are not installed yet.
    return null;
  }
}
