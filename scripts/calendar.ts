import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../test/browsers/chromium';
import { sandboxKeys } from '../test/fakes/sample-data/organization';
import { createSandbox } from '../test/fakes/sandbox';

/** `npm run calendar`: the stand-in calendars and the sandbox Close in a window, with whatever build is in dist/chrome. */
const extensionPath = join(import.meta.dirname, '..', 'dist', 'chrome');
if (!existsSync(join(extensionPath, 'manifest.json'))) {
  console.error('There is no build in dist/chrome. Start "npm run dev" first, or run "npm run build".');
  process.exit(1);
}
const sandbox = await createSandbox();
const { context, close } = await launchChromium({
  // A build of the dev server loads its modules from localhost.
  sandbox: { hostRules: `${sandbox.hostRules}, EXCLUDE localhost` },
  extensionPath,
  headless: process.argv.includes('--headless'),
  viewport: null,
});
for (const address of ['https://calendar.google.com/', 'https://outlook.office.com/']) {
  await (await context.newPage()).goto(address);
}
console.log(`The sandbox takes these API keys: ${Object.values(sandboxKeys).join(', ')}. Ctrl-C ends it.`);
await new Promise((resolve) => {
  context.once('close', resolve);
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});
await close();
await sandbox.stop();
