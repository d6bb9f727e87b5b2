import { useState } from 'preact/hooks';
import type { LeadCard, PanelState } from '../lookup/panel-state';
import { words } from '../words/words';
import type { PanelActions } from './actions';
import { announcement } from './announcement';
import { FoldedTab } from './FoldedTab';
import { useFocusAcrossFold, useKeptFocus } from './keep-focus';
import { PanelFooter } from './PanelFooter';
import { PanelHeader } from './PanelHeader';
import { BackBar } from './parts/BackBar';
import type { Reader } from './reader';
import { SayContext } from './say';
import type { Organization, PanelShell } from './shell';
import { type FindRequest, useAsides, usePlaceKept } from './use-asides';
import { FindBox } from './views/FindBox';
import { OpenedView } from './views/OpenedView';
import { StateView } from './views/StateView';
import { CoveredHint } from './writing/CoveredHint';
import { WritingProvider } from './writing/WritingProvider';

type Props = {
  state: PanelState;
  actions: PanelActions;
  place: PanelShell['name'];
  organizations?: Organization[];
  findRequest?: FindRequest | null;
} & Partial<Reader>;

/** The one UI that every place shows: a header, the view of the state, a footer that says where it came from. */
export function Panel({ state, actions, place, organizations = [], findRequest = null, ...when }: Props) {
  const reader: Reader = { now: when.now ?? Date.now(), locale: when.locale, timeZone: when.timeZone };
  const chosen = organizations.find((one) => one.chosen);
  const { subject, search, opened, ...asides } = useAsides({
    state,
    organizationId: chosen?.id ?? null,
    findRequest,
    actions,
  });
  const [shownId, setShownId] = useState<string | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [said, setSaid] = useState({ text: '', number: 0, state, depth: 0 });
  const [covered, setCovered] = useState(false);
  const main = useKeptFocus(state.kind);
  const aboutToFold = useFocusAcrossFold();
  const depth = (search ? 1 : 0) + (opened ? 1 : 0);
  usePlaceKept(depth, main);

  const leadOf = (leads: LeadCard[], id: string | null) => leads.find(({ meeting }) => meeting.id === id) ?? leads[0];
  const shown = state.kind === 'found' ? leadOf(state.leads, shownId) : undefined;
  const openedLeads = opened && opened.result !== 'asking' && opened.result.ok ? opened.result.value : null;
  const dock = place === 'side-panel' ? null : (actions.dock ?? null);
  const openedShown = openedLeads ? leadOf(openedLeads, openedId) : undefined;

  const open: typeof asides.open = (from, meetingId, leads) => {
    setOpenedId(meetingId);
    asides.open(from, meetingId, leads);
  };
  const resize = (size: 'open' | 'tab') => {
    aboutToFold();
    actions.resize?.(size);
  };
  const say = (text: string) => setSaid(({ number }) => ({ text, number: number + 1, state, depth }));

  return (
    <SayContext.Provider value={say}>
      <div class={`place ${place}`}>
        <div class={`panel is-${state.kind}`}>
          <PanelHeader
            organization={'organization' in state ? state.organization : null}
            organizations={organizations}
            actions={actions}
            look={depth === 0 && isOfEvent(state) ? actions.retry : null}
            search={hasOwnSearch(state) ? null : { on: search !== null, toggle: asides.toggleSearch }}
            dock={dock}
            fold={place === 'sidebar' ? () => resize('tab') : null}
          />
          <WritingProvider
            actions={actions}
            organization={chosen?.id ?? organizationOf(state)}
            leads={opened ? openedLeads : state.kind === 'found' ? state.leads : null}
            dock={dock}
            onCovered={setCovered}
          >
            <main
              class="body"
              ref={main}
              tabIndex={-1}
              aria-busy={state.kind === 'loading' || opened?.result === 'asking'}
            >
              <div hidden={depth > 0} key={subject}>
                <StateView
                  state={state}
                  shown={shown}
                  onShow={setShownId}
                  onOpen={open}
                  organizations={organizations}
                  place={place}
                  actions={actions}
                  reader={reader}
                />
              </div>
              {search && (
                <div hidden={opened !== null} key={`search ${subject} ${search.request?.number}`}>
                  <h1 class="aloud">{words.panel.search}</h1>
                  <BackBar onBack={asides.closeSearch} />
                  <FindBox
                    actions={actions}
                    onOpen={open}
                    reader={reader}
                    focused
                    {...(search.request && { request: search.request.link })}
                  />
                </div>
              )}
              {opened && (
                <OpenedView
                  key={`opened ${opened.meetingId}`}
                  opened={opened}
                  shown={openedShown}
                  onShow={setOpenedId}
                  onBack={asides.close}
                  onRetry={() => open(opened.from, opened.meetingId)}
                  actions={actions}
                  reader={reader}
                />
              )}
            </main>
          </WritingProvider>
          {covered && <CoveredHint dock={dock} onClose={() => setCovered(false)} />}
          <PanelFooter
            state={state}
            shown={opened ? openedShown : shown}
            opened={opened}
            searching={search !== null}
            reader={reader}
          />
        </div>
        {place === 'sidebar' && <FoldedTab state={state} onOpen={() => resize('open')} />}
        <p class="aloud" role="status">
          <span key={said.number}>
            {said.text !== '' && isSameAnswer(said.state, state) && said.depth === depth
              ? said.text
              : aloud(state, opened, openedLeads, depth, reader)}
          </span>
        </p>
      </div>
    </SayContext.Provider>
  );
}

function organizationOf(state: PanelState): string {
  return 'organization' in state ? state.organization : '';
}

/** Without an event there is nothing to ask Close again. */
function isOfEvent({ kind }: PanelState): boolean {
  return kind !== 'no-event' && kind !== 'reload-tab';
}

/** What was written changes a state, and it is still the same answer: what is said of the writing must not be cut off. */
function isSameAnswer(said: PanelState, now: PanelState): boolean {
  if (said === now) return true;
  return said.kind === 'found' && now.kind === 'found' && said.askedAt === now.askedAt;
}

/** These views end in the search field, or can't search before something else is done. */
function hasOwnSearch({ kind }: PanelState): boolean {
  return kind === 'no-event' || kind === 'not-found' || kind === 'needs-key' || kind === 'needs-access';
}

type Aside = ReturnType<typeof useAsides>['opened'];

function aloud(state: PanelState, opened: Aside, leads: LeadCard[] | null, depth: number, reader: Reader): string {
  if (!opened) return depth > 0 ? '' : announcement(state, reader);
  if (leads) return announcement({ kind: 'found', organization: '', leads, askedAt: opened.askedAt }, reader);
  if (opened.result === 'asking' || opened.result.ok) return '';
  const { reason } = opened.result.failure;
  return (reason === 'needs-key' ? words.needsKey : words.failed[reason]).title;
}
