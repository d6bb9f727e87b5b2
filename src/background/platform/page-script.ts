import type { Platform } from './ports';

/** By the permission `scripting`, which the Firefox build does not have. */
export const pageScript: Platform['pageScript'] = __FIREFOX__
  ? null
  : {
      async idleDocument(tabId) {
        const [top] = await chrome.scripting.executeScript({ target: { tabId }, func: () => undefined });
        if (!top?.documentId) throw new Error('no document');
        return top.documentId;
      },
      async putInto(tabId, documentId) {
        const { content_scripts: [script] = [] } = chrome.runtime.getManifest();
        await chrome.scripting.executeScript({ target: { tabId, documentIds: [documentId] }, files: script?.js ?? [] });
      },
    };
