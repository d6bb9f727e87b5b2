import { createServer } from 'vite';

/** `npm run dev`: builds into dist/chrome and keeps it fresh; the browser reloads by itself. */
const server = await createServer();
await server.listen();
console.log(`
Load the extension once: chrome://extensions, "Developer mode", "Load unpacked", the folder dist/chrome.
Or, without an account anywhere: npm run calendar (in a second terminal).
`);
server.printUrls();
