#!/usr/bin/env node
// Brings what a fresh clone lacks: `node scripts/setup.mjs chromium firefox`. Node alone, for it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const wanted = process.argv.slice(2);

try {
  checkNode();
  installPackages();
  if (wanted.includes('chromium')) bringChromium();
  if (wanted.includes('firefox')) bringFirefox();
} catch (error) {
  say(`stopped: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old, 20.19 or newer is needed: https://nodejs.org`);
  }
}

function installPackages() {
  const why = staleBecause();
  if (!why) return say('packages: in place');
  say(`packages: ${why}, so "npm ci" installs them (about a minute)`);
  // Nothing else is tried: "npm install" would take what the lock file does not vouch for.
  if (!npm('ci')) throw new Error('the packages could not be installed as the lock file says, see above');
}

/** @param {...string} args */
function npm(...args) {
  // npm tells its scripts where it lies itself; that spares Windows the search for npm.cmd.
  const cli = process.env.npm_execpath;
  const done = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  return done.status === 0;
}

/**
 * Compares what npm noted down in node_modules with the lock file. Dates would not do: a checkout sets them anew.
 * @returns {string | null} null when the packages are those of the lock file
 */
function staleBecause() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'not installed yet';
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  for (const [path, { version, optional, devOptional }] of Object.entries(locked)) {
    if (path === '') continue;
    const there = installed[path];
    // Optional packages are there only on the platforms they are for.
    if (there ? there.version !== version : !optional && !devOptional) return `${path} is not as the lock file says`;
  }
  return null;
}

function bringChromium() {
  const found = findChromium();
  if (found) return say(`Chromium: ${found}`);
  if (isRootOnDebian()) {
    say('Chromium: none found, installing Debian\'s package "chromium" (about a minute)');
    // Inter: the font of the pictures that `npm start` saves; Debian alone would draw them in DejaVu.
    if (aptInstall(['chromium', 'fonts-inter'])) {
      const installed = findChromium();
      if (installed) return say(`Chromium: ${installed}`);
    }
    say('Chromium: Debian gave none, trying the other way');
  }
  say("Chromium: downloading Playwright's own (about 170 MB, a few minutes)");
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  // --no-shell: the small headless build that would come along takes no extensions.
  spawnSync(process.execPath, [cli, 'install', ...withLibraries, '--no-shell', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
  });
  const downloaded = findChromium();
  if (!downloaded) {
    throw new Error('no Chromium could be had. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
  }
  say(`Chromium: ${downloaded}`);
}

function bringFirefox() {
  const found = findFirefox();
  if (found) return say(`Firefox: ${found}`);
  if (isRootOnDebian()) {
    say('Firefox: none found, installing Debian\'s package "firefox-esr" (about a minute)');
    aptInstall(['firefox-esr']);
    const installed = findFirefox();
    if (installed) return say(`Firefox: ${installed}`);
  }
  // Not an end: the other tests are still worth running, and those that need Firefox fail by themselves.
  say(
    'Firefox: NOT FOUND. The Firefox tests will fail. Install Firefox (https://www.mozilla.org/firefox) or set FIREFOX_PATH.',
  );
}

function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  // Not Ubuntu: its packages of the same names only fetch a snap, which needs a running system.
  return /^ID=debian$/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  const steps = [run('update', '-q'), run('install', '-q', '-y', '--no-install-recommends', ...packages)];
  const last = steps[1];
  if (last?.status === 0) return true;
  // Quiet while it works, but not when it does not.
  for (const step of steps) process.stderr.write(`${step.stdout}${step.stderr}`);
  return false;
}

/** @param {string} line */
function say(line) {
  console.log(`[setup] ${line}`);
}
