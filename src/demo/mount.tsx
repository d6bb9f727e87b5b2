import { render } from 'preact';
import { copyText } from '../shell/copy-text';
import { userLocale } from '../time/user-locale';
import { words } from '../words/words';
import { DemoPage } from './DemoPage';
import { holdLinks } from './hold-links';
import { sampleDay } from './sample/day';
import { createDemoHost } from './stand-in/demo-host';

const OPTIONS = '/src/options/index.html';

/**
 * Puts the demo into a page: a drawn day of a calendar, and the panel beside it with a host that answers from memory. It asks
 * neither the worker nor Close, and what is written in it is gone with the page. Returns a function that takes all of it away.
 */
export function mountDemo(root: HTMLElement): () => void {
  const now = Date.now();
  const day = sampleDay(now);
  const demo = createDemoHost(day, {
    copy: copyText,
    openOptions: (section = 'connection') => location.assign(`${OPTIONS}#${section}`),
  });
  const viewer = { now, locale: userLocale(words.language), timeZone: undefined };
  const show = (heldLinks: number) =>
    render(
      <DemoPage day={day} demo={demo} heldLinks={heldLinks} keyPage={`${OPTIONS}#connection`} viewer={viewer} />,
      root,
    );
  show(0);
  const release = holdLinks(root, show);
  return () => {
    release();
    render(null, root);
  };
}
