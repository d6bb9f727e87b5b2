import type { LeadCard, PanelState } from '../lookup/panel-state';
import { words } from '../words/words';
import { formatTime } from './format';
import { ExternalLink } from './parts/ExternalLink';
import { OutwardIcon } from './parts/icons';
import type { Reader } from './reader';

type Props = { state: PanelState; shown: LeadCard | undefined; reader: Reader };

/** Why this is shown, how old it is, and the way into Close. */
export function PanelFooter({ state, shown, reader }: Props) {
  const url = shown?.lead.kind === 'known' ? shown.lead.url : null;
  return (
    <footer class="footer">
      <span>{origin(state, shown, reader)}</span>
      {url !== null && (
        <ExternalLink href={url} class="footer-link">
          {words.panel.openInClose} <OutwardIcon />
        </ExternalLink>
      )}
    </footer>
  );
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
