import { useLayoutEffect, useState } from 'preact/hooks';
import type { LeadCard, PanelState } from '../domain/panel-state';
import type { Trouble } from '../domain/sidebar';
import { userLocale } from '../time/user-locale';
import type { Viewer } from '../time/viewer';
import { viewerIn } from '../time/viewer-zone';
import { AnnounceContext } from '../ui/hooks/announcer';
import { useFocusAcrossOpening, useKeptFocus } from '../ui/hooks/keep-focus';
import { BackBar } from '../ui/layout/BackBar';
import textStyles from '../ui/style/text.module.css';
import { failureWords } from '../words/failure-words';
import { words } from '../words/words';
import type { PanelActions } from './actions';
import { CollapsedTab } from './CollapsedTab';
import { Commands } from './commands/Commands';
import { CommandsProvider } from './commands/CommandsProvider';
import { Layer } from './commands/Layer';
import { useGuarded } from './drafts/context/use-guarded';
import { WritingProvider } from './drafts/context/WriteProvider';
import { CoveredHint } from './drafts/views/CoveredHint';
import { PanelFooter } from './Footer';
import { FindBox } from './features/find/FindBox';
import { PanelHeader } from './Header';
import { useHiding } from './hiding/use-hiding';
import type { Organization, PanelHost } from './host';
import { type FindRequest, useOverlays, useRestoredScrollAndFocus } from './overlays';
import styles from './Panel.module.css';
import { announcement } from './states/announcement';
import { OpenedView } from './states/OpenedView';
import { StateView } from './states/StateView';
import { WholeContext } from './states/whole';
import { TroubleHint } from './TroubleHint';
import { useFittedHeight } from './use-fitted-height';

const placeStyles = { popup: styles.popup, sidebar: styles.sidebar, 'side-panel': styles.sidePanel };

type Props = {
  state: PanelState;
  actions: PanelActions;
  place: PanelHost['name'];
  organizations?: Organization[];
  /** How often keys or the administrator's policy have changed: what may be chosen is asked anew. */
  accountsTurn?: number;
  findRequest?: FindRequest | null;
  /** What the page does to the sidebar. */
  trouble?: Trouble | null;
  /** False for the first frame of a meeting, in which its head alone is drawn. */
  whole?: boolean;
} & Partial<Viewer>;

/** The one UI that every place shows. */
export function Panel(props: Props) {
  return (
    <CommandsProvider loadSingleKeys={props.actions.loadSingleKeys} turn={props.accountsTurn ?? 0}>
      <Frame {...props} />
    </CommandsProvider>
  );
}

/** A header, the view of the state, a footer that says where it came from. */
function Frame({
  state,
  actions,
  place,
  organizations = [],
  accountsTurn = 0,
  findRequest = null,
  trouble = null,
  whole = true,
  ...when
}: Props) {
  const viewer: Viewer = {
    now: when.now ?? Date.now(),
    locale: when.locale ?? userLocale(words.language),
    timeZone: when.timeZone,
  };
  const ofEvent = viewerIn('timeZone' in state ? state.timeZone : undefined, viewer);
  const chosen = organizations.find((one) => one.chosen);
  const { subject, search, opened, ...overlays } = useOverlays({
    state,
    organizationId: chosen?.accountId ?? null,
    findRequest,
    actions,
  });
  const [shownId, setShownId] = useState<string | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [announced, setAnnounced] = useState({ text: '', number: 0, state, depth: 0 });
  const [covered, setCovered] = useState(false);
  const main = useKeptFocus(state.kind);
  const aboutToOpen = useFocusAcrossOpening();
  const depth = (search ? 1 : 0) + (opened ? 1 : 0);
  useRestoredScrollAndFocus(depth, main);
  useFittedHeight({ state, subject, overlaid: depth > 0, body: main, setHeight: actions.setHeight });
  const leadOf = (leads: LeadCard[], id: string | null) => leads.find(({ meeting }) => meeting.id === id) ?? leads[0];
  const shown = state.kind === 'found' ? leadOf(state.leads, shownId) : undefined;
  const openedLeads = opened && opened.result !== 'asking' && opened.result.ok ? opened.result.value : null;
  const dock = place === 'side-panel' ? null : (actions.dock ?? null);
  const openedShown = openedLeads ? leadOf(openedLeads, openedId) : undefined;

  const open: typeof overlays.open = (from, meetingId, leads) => {
    setOpenedId(meetingId);
    overlays.open(from, meetingId, leads);
  };
  useLayoutEffect(() => {
    if (actions.openFirst !== undefined) open('today', actions.openFirst);
  }, []);
  const resize = (size: 'open' | 'collapsed') => {
    if (size === 'open') aboutToOpen();
    actions.resize?.(size);
  };
  const { hide, hint } = useHiding(actions, place);
  const announce = (text: string) => setAnnounced(({ number }) => ({ text, number: number + 1, state, depth }));
  const guarded = useGuarded({
    clickGuard: actions.clickGuard,
    canDock: dock !== null,
    announce,
    onCovered: setCovered,
  });

  return (
    <AnnounceContext.Provider value={announce}>
      <div class={`${styles.place} ${placeStyles[place]}`}>
        <div class={styles.panel} data-state={state.kind}>
          <PanelHeader
            organization={'organization' in state ? state.organization : null}
            organizations={organizations}
            actions={actions}
            guarded={guarded}
            look={depth === 0 && isOfEvent(state) ? actions.retry : null}
            search={hasOwnSearch(state) ? null : { on: search !== null, toggle: overlays.toggleSearch }}
            dock={dock}
            collapse={place === 'sidebar' ? () => resize('collapsed') : null}
            hide={hide}
          />
          <WritingProvider
            actions={actions}
            whose={`${chosen?.accountId ?? organizationOf(state)} ${accountsTurn}`}
            leads={opened ? openedLeads : state.kind === 'found' ? state.leads : null}
            dock={dock}
            guarded={guarded}
          >
            <main
              class={styles.body}
              ref={main}
              tabIndex={-1}
              aria-busy={state.kind === 'loading' || opened?.result === 'asking'}
            >
              <Layer hidden={depth > 0} key={subject}>
                <WholeContext.Provider value={whole}>
                  <StateView
                    state={state}
                    shown={shown}
                    onShow={setShownId}
                    onOpen={open}
                    organizations={organizations}
                    place={place}
                    inFront={depth === 0}
                    actions={actions}
                    viewer={ofEvent}
                  />
                </WholeContext.Provider>
              </Layer>
              {search && (
                <Layer hidden={opened !== null} key={`search ${subject} ${search.request?.number}`}>
                  <h1 class={textStyles.visuallyHidden}>{words.panel.search}</h1>
                  <BackBar label={words.panel.back} onBack={overlays.closeSearch} />
                  <FindBox
                    actions={actions}
                    onOpen={open}
                    {...(state.kind === 'not-found' && { unsynced: { near: state.near } })}
                    viewer={ofEvent}
                    focused
                    {...(search.request && { request: search.request.link })}
                  />
                </Layer>
              )}
              {opened && (
                <div key={`opened ${opened.meetingId}`}>
                  <OpenedView
                    opened={opened}
                    shown={openedShown}
                    onShow={setOpenedId}
                    onBack={overlays.close}
                    onRetry={() => open(opened.from, opened.meetingId)}
                    actions={actions}
                    viewer={ofEvent}
                  />
                </div>
              )}
            </main>
          </WritingProvider>
          {trouble !== null && <TroubleHint trouble={trouble} dock={dock} key={trouble} />}
          {hint}
          {covered && <CoveredHint dock={dock} onClose={() => setCovered(false)} />}
          <Commands body={main} onSearch={overlays.searchFor} />
          <PanelFooter
            state={state}
            shown={opened ? openedShown : shown}
            opened={opened}
            searching={search !== null}
            viewer={viewer}
          />
        </div>
        {place === 'sidebar' && <CollapsedTab state={state} onOpen={() => resize('open')} />}
        <p class={textStyles.visuallyHidden} role="status">
          <span key={announced.number}>
            {announced.text !== '' && isSameAnswer(announced.state, state) && announced.depth === depth
              ? announced.text
              : announcementOf(state, opened, openedLeads, depth, ofEvent)}
          </span>
        </p>
      </div>
    </AnnounceContext.Provider>
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
function isSameAnswer(announced: PanelState, now: PanelState): boolean {
  if (announced === now) return true;
  return announced.kind === 'found' && now.kind === 'found' && announced.askedAt === now.askedAt;
}

/** These views end in the search field, or can't search before something else is done. */
function hasOwnSearch({ kind }: PanelState): boolean {
  return kind === 'no-event' || kind === 'not-found' || kind === 'needs-key' || kind === 'needs-access';
}

type Overlay = ReturnType<typeof useOverlays>['opened'];

function announcementOf(
  state: PanelState,
  opened: Overlay,
  leads: LeadCard[] | null,
  depth: number,
  viewer: Viewer,
): string {
  if (!opened) return depth > 0 ? '' : announcement(state, viewer);
  if (leads) return announcement({ kind: 'found', organization: '', leads, askedAt: opened.askedAt }, viewer);
  if (opened.result === 'asking' || opened.result.ok) return '';
  return failureWords(opened.result.failure.reason).title;
}
