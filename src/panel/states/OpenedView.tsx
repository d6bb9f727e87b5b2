import { useEffect, useRef } from 'preact/hooks';
import type { LeadCard } from '../../domain/panel-state';
import type { Viewer } from '../../time/viewer';
import { BackBar } from '../../ui/layout/BackBar';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { Opened } from '../parts/open-meeting';
import { FoundView } from './FoundView';
import { LoadingView } from './LoadingView';
import { FailedView } from './no-meeting/FailedView';
import { NeedsKeyView } from './no-meeting/NeedsKeyView';

type Props = {
  opened: Opened;
  shown: LeadCard | undefined;
  onShow: (meetingId: string) => void;
  onBack: () => void;
  onRetry: () => void;
  actions: PanelActions;
  viewer: Viewer;
};

/** The brief of a meeting that the user chose from a list, and the way back to the list. */
export function OpenedView({ opened, onBack, ...rest }: Props) {
  const view = useRef<HTMLDivElement>(null);
  useNoteFocus(view, opened.from === 'wrap-up' && rest.shown !== undefined);
  return (
    <div ref={view}>
      <BackBar label={words.panel.back} title={words.panel.cameFrom[opened.from]} onBack={onBack} focused />
      <Brief opened={opened} {...rest} />
    </div>
  );
}

/** Who comes to write the note finds the caret in it, as soon as it is there; unless they have gone elsewhere meanwhile. */
function useNoteFocus(view: { current: HTMLElement | null }, wanted: boolean) {
  useEffect(() => {
    const back = view.current?.querySelector('[data-part="back-bar"] button');
    if (wanted && document.activeElement === back)
      view.current?.querySelector<HTMLElement>('[data-part="note-box"]')?.focus();
  }, [wanted]);
}

function Brief({ opened: { result }, shown, onShow, onRetry, actions, viewer }: Omit<Props, 'onBack'>) {
  const again = { ...actions, retry: onRetry };
  if (result === 'asking') return <LoadingView />;
  if (!result.ok) {
    const { failure } = result;
    if (failure.reason === 'needs-key') return <NeedsKeyView actions={actions} />;
    return <FailedView failure={failure} actions={again} viewer={viewer} />;
  }
  if (!shown) return <FailedView failure={{ reason: 'not-found' }} actions={again} viewer={viewer} />;
  return <FoundView leads={result.value} shown={shown} onShow={onShow} onOpen={null} actions={again} viewer={viewer} />;
}
