import { useRef } from 'preact/hooks';
import type { LeadCard, PanelState } from '../domain/panel-state';
import { formatTime } from '../time/format';
import type { Viewer } from '../time/viewer';
import { ExternalLink } from '../ui/controls/ExternalLink';
import { OutwardIcon } from '../ui/icons/icons';
import { words } from '../words/words';
import { useCommands } from './commands/use-commands';
import styles from './Footer.module.css';
import type { Opened } from './parts/open-meeting';

type Props = {
  state: PanelState;
  shown: LeadCard | undefined;
  /** What the user opened by hand, over the state. */
  opened: Opened | null;
  searching: boolean;
  viewer: Viewer;
};

/** Why this is shown, how old it is, and the way into Close. */
export function PanelFooter({ state, shown, opened, searching, viewer }: Props) {
  const chooses = !opened && shown?.match.occurrence === 'possible';
  const url = (!searching || opened) && !chooses && shown?.lead.kind === 'known' ? shown.lead.url : null;
  const link = useRef<HTMLAnchorElement>(null);
  const openInClose = { icon: <OutwardIcon />, run: () => link.current?.click() };
  useCommands(url ? [{ place: 'lead', name: words.panel.openInClose, ...openInClose }] : []);
  return (
    <footer class={styles.footer}>
      <span>
        {opened ? openedOrigin(opened, viewer) : searching ? words.panel.onlyClose : origin(state, shown, viewer)}
      </span>
      {url && (
        <ExternalLink ref={link} href={url} class={styles.link} title={words.panel.newTab}>
          {words.panel.openInClose} <OutwardIcon />
        </ExternalLink>
      )}
      {shown && !url && !chooses && (
        // The room of the link, for a lead that is still on its way: the line must not break when it comes.
        <span class={`${styles.link} ${styles.toCome}`} aria-hidden="true">
          {words.panel.openInClose} <OutwardIcon />
        </span>
      )}
    </footer>
  );
}

function openedOrigin({ from, result, askedAt }: Opened, viewer: Viewer): string {
  const { panel } = words;
  return result === 'asking' ? panel.asking : panel.matchedAt(panel.cameFrom[from], formatTime(askedAt, viewer));
}

function origin(state: PanelState, shown: LeadCard | undefined, viewer: Viewer): string {
  const { panel } = words;
  switch (state.kind) {
    case 'loading':
      return panel.asking;
    case 'found':
      if (state.unchecked) return panel.fromMemory(formatTime(state.askedAt, viewer));
      if (shown?.match.occurrence === 'possible') return panel.askedAt(formatTime(state.askedAt, viewer));
      return shown
        ? panel.matchedAt(panel.matchedBy[shown.match.by], formatTime(state.askedAt, viewer))
        : panel.askedAt(formatTime(state.askedAt, viewer));
    case 'not-found':
    case 'failed':
      return panel.askedAt(formatTime(state.askedAt, viewer));
    default:
      return panel.onlyClose;
  }
}
