import { listen } from './lifetime';
import { stepAside, unmountSidebar } from './sidebar/sidebar-frame';
import type { Telling } from './telling';

/**
 * Tells again when the page is the tab's once more. The sidebar's frame goes when the page is left, for a page with a frame of
 * an extension never gets into the browser's page cache. Chromium decides that before `pagehide`.
 */
export const whenBack = ({ retry, tellAgain }: Telling): void => {
  listen(document, 'prerenderingchange visibilitychange', () => document.hidden || retry());
  // Frozen, or in the browser's page cache: the worker has meanwhile heard of another page in this tab, or has not heard us.
  listen(document, 'resume', tellAgain);
  listen(window, 'beforeunload', stepAside);
  listen(window, 'pagehide', unmountSidebar);
  listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && tellAgain());
};
