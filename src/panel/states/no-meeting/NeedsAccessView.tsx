import { Button } from '../../../ui/controls/Button';
import { LockIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { MessageView } from './MessageView';
import messageViewStyles from './MessageView.module.css';

/** The browser withholds a site. The button asks straight from its click, for browsers grant nothing later than that. */
export function NeedsAccessView({ origins, actions }: { origins: string[]; actions: PanelActions }) {
  const { title, text, sites, action } = words.needsAccess;
  return (
    <MessageView drawing="leave" title={title} text={text}>
      <section class={messageViewStyles.reasons}>
        <h2 class={sectionStyles.name}>{sites}</h2>
        <ul class={messageViewStyles.reasonList}>
          {origins.map((origin) => (
            <li key={origin}>
              <LockIcon />
              {hostOf(origin)}
            </li>
          ))}
        </ul>
      </section>
      <Button kind="primary" onClick={() => void actions.requestAccess(origins)}>
        {action}
      </Button>
    </MessageView>
  );
}

/** `https://api.close.com/*`, as permissions write it, to `api.close.com`, as people do. */
function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
