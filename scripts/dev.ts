import { join } from 'node:path';
import { createServer } from 'vite';

/** `npm run dev`: builds into dist/chrome and keeps it fresh; the browser reloads by itself. The playground is beside it. */
const server = await createServer();
await server.listen();
const playground = await createServer({ configFile: join(import.meta.dirname, '../playground/vite.config.ts') });
await playground.listen();
console.log(`
Load the extension once: chrome://extensions, "Developer mode", "Load unpacked", the folder dist/chrome.
Or, without an account anywhere: npm run calendar (in a second terminal).
`);
server.printUrls();
console.log('\nThe playground, every state of the panel without an extension:');
playground.printUrls();
playground.openBrowser();
