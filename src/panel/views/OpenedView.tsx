import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { Opened } from '../open-meeting';
import { BackBar } from '../parts/BackBar';
import type { Reader } from '../reader';
import { FailedView } from './FailedView';
import { FoundView } from './FoundView';
import { LoadingView } from './LoadingView';
import { NeedsKeyView } from './NeedsKeyView';

type Props = {
  opened: Opened;
  shown: LeadCard | undefined;
  onShow: (meetingId: string) => void;
  onBack: () => void;
  onRetry: () => void;
  actions: PanelActions;
  reader: Reader;
};

/** The brief of a meeting that the reader chose from a list, and the way back to the list. */
export function OpenedView({ opened, onBack, ...rest }: Props) {
  return (
    <>
      <BackBar title={words.panel.cameFrom[opened.from]} onBack={onBack} focused />
      <Brief opened={opened} {...rest} />
    </>
  );
}

function Brief({ opened: { result }, shown, onShow, onRetry, actions, reader }: Omit<Props, 'onBack'>) {
  const again = { ...actions, retry: onRetry };
  if (result === 'asking') return <LoadingView />;
  if (!result.ok) {
    const { failure } = result;
    if (failure.reason === 'needs-key') return <NeedsKeyView actions={actions} />;
    return <FailedView failure={failure} actions={again} reader={reader} />;
  }
  if (!shown) return <FailedView failure={{ reason: 'not-found' }} actions={again} reader={reader} />;
  return <FoundView leads={result.value} shown={shown} onShow={onShow} actions={again} reader={reader} />;
}
