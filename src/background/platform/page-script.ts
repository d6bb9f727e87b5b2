import type { Platform } from './ports';

/** By the permission `scripting`, which the Firefox build does not have. */
export const pageScript: Platform['pageScript'] = __FIREFOX__
  ? null
  : {
      async idleDocument(tabId) {
        const [top] = await chrome.scripting.executeScript({ target: { tabId }, func: () => location.origin });
        if (!top?.documentId || !top.result) throw new Error('no document');
        return { id: top.documentId, origin: top.result };
      },
      async putInto(tabId, { id, origin }) {
        const { content_scripts: scripts = [] } = chrome.runtime.getManifest();
        const files = scripts.find(({ matches }) => matches?.includes(`${origin}/*`))?.js ?? [];
        await chrome.scripting.executeScript({ target: { tabId, documentIds: [id] }, files });
      },
    };
