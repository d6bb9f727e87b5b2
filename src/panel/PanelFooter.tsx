import type { LeadCard, PanelState } from '../lookup/panel-state';
import { words } from '../words/words';
import { formatTime } from './format';
import type { Opened } from './open-meeting';
import { ExternalLink } from './parts/ExternalLink';
import { OutwardIcon } from './parts/icons';
import type { Reader } from './reader';

type Props = {
  state: PanelState;
  shown: LeadCard | undefined;
  /** What the reader opened by hand, over the state. */
  opened: Opened | null;
  searching: boolean;
  reader: Reader;
};

/** Why this is shown, how old it is, and the way into Close. */
export function PanelFooter({ state, shown, opened, searching, reader }: Props) {
  const url = (!searching || opened) && shown?.lead.kind === 'known' ? shown.lead.url : null;
  return (
    <footer class="footer">
      <span>
        {opened ? openedOrigin(opened, reader) : searching ? words.panel.onlyClose : origin(state, shown, reader)}
      </span>
      {url && (
        <ExternalLink href={url} class="footer-link">
          {words.panel.openInClose} <OutwardIcon />
        </ExternalLink>
      )}
      {shown && !url && (
        // The room of the link, for a lead that is still on its way: the line must not break when it comes.
        <span class="footer-link to-come" aria-hidden="true">
          {words.panel.openInClose} <OutwardIcon />
        </span>
      )}
    </footer>
  );
}

function openedOrigin({ from, result, askedAt }: Opened, reader: Reader): string {
  const { panel } = words;
  return result === 'asking' ? panel.asking : panel.matchedAt(panel.cameFrom[from], formatTime(askedAt, reader));
}

function origin(state: PanelState, shown: LeadCard | undefined, reader: Reader): string {
  const { panel } = words;
  switch (state.kind) {
    case 'loading':
      return panel.asking;
    case 'found':
      return shown
        ? panel.matchedAt(panel.matchedBy[shown.match.by], formatTime(state.askedAt, reader))
        : panel.askedAt(formatTime(state.askedAt, reader));
    case 'not-found':
    case 'failed':
      return panel.askedAt(formatTime(state.askedAt, reader));
    default:
      return panel.onlyClose;
  }
}
