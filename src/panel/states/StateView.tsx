import type { LeadCard, PanelState } from '../../domain/panel-state';
import type { Viewer } from '../../time/viewer';
import type { PanelActions } from '../actions';
import type { Organization, PanelHost } from '../host';
import type { OpenMeeting } from '../parts/open-meeting';
import { FoundView } from './FoundView';
import { LoadingView } from './LoadingView';
import { FailedView } from './no-meeting/FailedView';
import { NeedsAccessView } from './no-meeting/NeedsAccessView';
import { NeedsKeyView } from './no-meeting/NeedsKeyView';
import { NoEventView } from './no-meeting/NoEventView';
import { NotFoundView } from './no-meeting/NotFoundView';
import { ReloadTabView } from './no-meeting/ReloadTabView';

type Props = {
  state: PanelState;
  shown: LeadCard | undefined;
  onShow: (meetingId: string) => void;
  onOpen: OpenMeeting;
  organizations: Organization[];
  place: PanelHost['name'];
  /** Nothing lies over it. */
  inFront: boolean;
  actions: PanelActions;
  viewer: Viewer;
};

/** Each state has a view of its own. */
export function StateView({ state, shown, onShow, onOpen, organizations, place, inFront, actions, viewer }: Props) {
  switch (state.kind) {
    case 'loading':
      return <LoadingView />;
    case 'found':
      // A lookup that found nothing says so itself; an empty list would be a fault of ours.
      if (!shown) return <FailedView failure={{ reason: 'unexpected' }} actions={actions} viewer={viewer} />;
      return (
        <FoundView
          leads={state.leads}
          state={state}
          shown={shown}
          onShow={onShow}
          onOpen={onOpen}
          actions={actions}
          viewer={viewer}
        />
      );
    case 'not-found':
      return (
        <NotFoundView state={state} actions={actions} organizations={organizations} onOpen={onOpen} viewer={viewer} />
      );
    case 'failed':
      return <FailedView failure={state.failure} actions={actions} viewer={viewer} />;
    case 'needs-key':
      return <NeedsKeyView actions={actions} />;
    case 'needs-access':
      return <NeedsAccessView origins={state.origins} actions={actions} />;
    case 'reload-tab':
      return <ReloadTabView actions={actions} />;
    case 'no-event':
      return (
        <NoEventView
          why={state.why}
          place={place}
          actions={actions}
          onOpen={onOpen}
          inFront={inFront}
          viewer={viewer}
        />
      );
  }
}
