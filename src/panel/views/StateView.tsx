import type { LeadCard, PanelState } from '../../lookup/panel-state';
import type { PanelActions } from '../actions';
import type { OpenMeeting } from '../open-meeting';
import type { Reader } from '../reader';
import type { Organization, PanelShell } from '../shell';
import { FailedView } from './FailedView';
import { FoundView } from './FoundView';
import { LoadingView } from './LoadingView';
import { NeedsAccessView } from './NeedsAccessView';
import { NeedsKeyView } from './NeedsKeyView';
import { NoEventView } from './NoEventView';
import { NotFoundView } from './NotFoundView';
import { ReloadTabView } from './ReloadTabView';

type Props = {
  state: PanelState;
  shown: LeadCard | undefined;
  onShow: (meetingId: string) => void;
  onOpen: OpenMeeting;
  organizations: Organization[];
  place: PanelShell['name'];
  actions: PanelActions;
  reader: Reader;
};

/** Each state has a view of its own. */
export function StateView({ state, shown, onShow, onOpen, organizations, place, actions, reader }: Props) {
  switch (state.kind) {
    case 'loading':
      return <LoadingView />;
    case 'found':
      // A lookup that found nothing says so itself; an empty list would be a fault of ours.
      if (!shown) return <FailedView failure={{ reason: 'unexpected' }} actions={actions} reader={reader} />;
      return <FoundView leads={state.leads} shown={shown} onShow={onShow} actions={actions} reader={reader} />;
    case 'not-found':
      return (
        <NotFoundView state={state} actions={actions} organizations={organizations} onOpen={onOpen} reader={reader} />
      );
    case 'failed':
      return <FailedView failure={state.failure} actions={actions} reader={reader} />;
    case 'needs-key':
      return <NeedsKeyView actions={actions} />;
    case 'needs-access':
      return <NeedsAccessView origins={state.origins} actions={actions} />;
    case 'reload-tab':
      return <ReloadTabView actions={actions} />;
    case 'no-event':
      return <NoEventView why={state.why} place={place} actions={actions} onOpen={onOpen} reader={reader} />;
  }
}
