import { renderToString } from 'preact-render-to-string';
import type { PanelState } from '../../../src/lookup/panel-state';
import type { PanelActions } from '../../../src/panel/actions';
import { Panel } from '../../../src/panel/Panel';
import type { PanelShell } from '../../../src/panel/shell';
import { now } from './cards';

const actions: PanelActions = { retry() {}, openOptions() {}, requestAccess() {}, reloadTab() {} };

/** The whole panel as HTML, read in Berlin by someone who writes dates as in Britain. */
export function draw(state: PanelState, at = now, place: PanelShell['name'] = 'popup'): string {
  return renderToString(
    <Panel state={state} actions={actions} place={place} now={at} locale="en-GB" timeZone="Europe/Berlin" />,
  );
}

/** What is left for a reader: no tags, entities resolved, one space where there were many. */
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
export function namesOf(html: string, tag: 'button' | 'a' | 'h1'): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>.*?</${tag}>`, 'gs'))].map(
    ([element]) => /^<[^>]* aria-label="([^"]*)"/.exec(element)?.[1] ?? textOf(element),
  );
}
