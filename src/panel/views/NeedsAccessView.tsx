import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { LockIcon } from '../parts/icons';
import { MessageView } from './MessageView';

/** The browser withholds a site. The button asks straight from its click, for browsers grant nothing later than that. */
export function NeedsAccessView({ origins, actions }: { origins: string[]; actions: PanelActions }) {
  const { title, text, sites, action } = words.needsAccess;
  return (
    <MessageView drawing="leave" title={title} text={text}>
      <section class="reasons">
        <h2 class="section-name">{sites}</h2>
        <ul class="reason-list">
          {origins.map((origin) => (
            <li key={origin}>
              <LockIcon />
              {hostOf(origin)}
            </li>
          ))}
        </ul>
      </section>
      <button type="button" class="button primary" onClick={() => actions.requestAccess(origins)}>
        {action}
      </button>
    </MessageView>
  );
}

/** `https://api.close.com/*`, as permissions write it, to `api.close.com`, as people do. */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
