import { renderToString } from 'preact-render-to-string';
import type { PanelState } from '../../../src/domain/panel-state';
import type { PanelActions } from '../../../src/panel/actions';
import type { ClickGuard, Organization, PanelHost } from '../../../src/panel/host';
import { Panel } from '../../../src/panel/Panel';
import type { BriefProps, BriefSection } from '../../../src/panel/parts/section';
import * as sections from '../../../src/panel/states/brief-sections';
import { now } from './cards';

/** Nobody answers: drawing asks for nothing. */
export const actions: PanelActions = {
  retry() {},
  openOptions() {},
  requestAccess: () => Promise.reject(),
  reloadTab() {},
  copy: () => Promise.reject(),
  readGuests: () => Promise.reject(),
  lookUpGuests: () => Promise.reject(),
  find: () => Promise.reject(),
  loadToday: () => Promise.reject(),
  recallToday: () => Promise.reject(),
  openMeeting: () => Promise.reject(),
  loadStory: () => {},
  loadSchedulingLinks: () => Promise.reject(),
  readActivity: () => Promise.reject(),
  readMeetingBefore: () => Promise.reject(),
  loadSingleKeys: () => Promise.reject(),
  chooseOrganization: () => Promise.reject(),
  writer: {
    keepDraft: () => Promise.reject(),
    getDrafts: () => Promise.reject(),
    discardDraft: () => Promise.reject(),
    sendDraft: () => Promise.reject(),
    checkDraft: () => Promise.reject(),
    setOutcome: () => Promise.reject(),
    changeTask: () => Promise.reject(),
    setLeadStatus: () => Promise.reject(),
    setCustomField: () => Promise.reject(),
    setWorkflow: () => Promise.reject(),
    changeOpportunity: () => Promise.reject(),
    getWriteChoices: () => Promise.reject(),
    getAssignees: () => Promise.reject(),
    findDuplicates: () => Promise.reject(),
    getNoteTemplates: () => Promise.reject(),
    getMailTemplates: () => Promise.reject(),
    renderMailTemplate: () => Promise.reject(),
  },
};

/** Someone in Berlin who writes dates as in Britain. */
export const viewer = { now, locale: 'en-GB', timeZone: 'Europe/Berlin' };

/** Where the browser can't tell what lies over the panel, nothing is written in it. */
export const cannotTell: ClickGuard = { canTell: false, isReal: () => Promise.resolve(false) };

type Around = { organizations?: Organization[]; dock?: () => void; clickGuard?: ClickGuard };

/** All that the lead brings, and nothing of the meeting. */
export function DrawnBrief(props: BriefProps) {
  return Object.values<BriefSection>(sections).map(({ name, Draw }) => <Draw key={name} {...props} />);
}

/** The whole panel as HTML. */
export function draw(
  state: PanelState,
  at = now,
  place: PanelHost['name'] = 'popup',
  { organizations = [], ...more }: Around = {},
): string {
  return renderToString(
    <Panel
      state={state}
      actions={{ ...actions, ...more }}
      place={place}
      organizations={organizations}
      {...viewer}
      now={at}
    />,
  );
}

/** What is left for the user: no tags, entities resolved, one space where there were many. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of what can be pressed or followed, by its role. */
export function namesOf(html: string, tag: 'button' | 'a' | 'h1' | 'h2'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, 'gs'))].map(
    ([element]) => /^<[^>]* aria-label="([^"]*)"/.exec(element)?.[1] ?? textOf(element),
  );
}
