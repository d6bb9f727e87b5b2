import { useState } from 'preact/hooks';
import type { LeadCard, PanelState } from '../lookup/panel-state';
import type { PanelActions } from './actions';
import { announcement } from './announcement';
import { FoldedTab } from './FoldedTab';
import { useFocusAcrossFold, useKeptFocus } from './keep-focus';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import type { Reader } from './reader';
import type { PanelShell } from './shell';
import { FailedView } from './views/FailedView';
import { FoundView } from './views/FoundView';
import { LoadingView } from './views/LoadingView';
import { NeedsAccessView } from './views/NeedsAccessView';
import { NeedsKeyView } from './views/NeedsKeyView';
import { NoEventView } from './views/NoEventView';
import { NotFoundView } from './views/NotFoundView';
import { ReloadTabView } from './views/ReloadTabView';

type Props = {
  state: PanelState;
  actions: PanelActions;
  place: PanelShell['name'];
} & Partial<Reader>;

/** The one UI that every place shows: a header, the view of the state, a footer that says where it came from. */
export function Panel({ state, actions, place, now = Date.now(), locale, timeZone }: Props) {
  const reader = { now, locale, timeZone };
  const [shownId, setShownId] = useState<string | null>(null);
  const main = useKeptFocus(state.kind);
  const aboutToFold = useFocusAcrossFold();
  const shown =
    state.kind === 'found' ? (state.leads.find(({ meeting }) => meeting.id === shownId) ?? state.leads[0]) : undefined;

  const resize = (size: 'open' | 'tab') => {
    aboutToFold();
    actions.resize?.(size);
  };

  return (
    <div class={`place ${place}`}>
      <div class="panel">
        <PanelHeader
          organization={'organization' in state ? state.organization : null}
          actions={actions}
          look={isOfEvent(state) ? actions.retry : null}
          fold={place === 'sidebar' ? () => resize('tab') : null}
        />
        <main class="body" ref={main} tabIndex={-1} aria-busy={state.kind === 'loading'}>
          <View state={state} shown={shown} onShow={setShownId} actions={actions} reader={reader} />
        </main>
        <PanelFooter state={state} shown={shown} reader={reader} />
      </div>
      {place === 'sidebar' && <FoldedTab state={state} onOpen={() => resize('open')} />}
      <p class="aloud" role="status">
        {announcement(state, reader)}
      </p>
    </div>
  );
}

/** Without an event there is nothing to ask Close again. */
function isOfEvent({ kind }: PanelState): boolean {
  return kind !== 'no-event' && kind !== 'reload-tab';
}

type ViewProps = {
  state: PanelState;
  shown: LeadCard | undefined;
  onShow: (meetingId: string) => void;
  actions: PanelActions;
  reader: Reader;
};

function View({ state, shown, onShow, actions, reader }: ViewProps) {
  switch (state.kind) {
    case 'loading':
      return <LoadingView />;
    case 'found':
      // A lookup that found nothing says so itself; an empty list would be a fault of ours.
      if (!shown) return <FailedView failure={{ reason: 'unexpected' }} actions={actions} reader={reader} />;
      return <FoundView leads={state.leads} shown={shown} onShow={onShow} actions={actions} reader={reader} />;
    case 'not-found':
      return <NotFoundView state={state} actions={actions} />;
    case 'failed':
      return <FailedView failure={state.failure} actions={actions} reader={reader} />;
    case 'needs-key':
      return <NeedsKeyView actions={actions} />;
    case 'needs-access':
      return <NeedsAccessView origins={state.origins} actions={actions} />;
    case 'reload-tab':
      return <ReloadTabView actions={actions} />;
    case 'no-event':
      return <NoEventView why={state.why} />;
  }
}
