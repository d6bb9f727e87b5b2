import { render } from 'preact';
import type { PolicyReport } from '../domain/diagnostics/policy-report';
import type { Draft } from '../domain/draft';
import type { UnreadableDraft } from '../domain/recovery/unreadable-draft';
import { parseOptionsSection } from '../domain/settings/options-section';
import { AccessContext } from '../panel/drafts/context/access-context';
import { ask } from '../protocol/ask';
import { sealKey } from '../protocol/sealed-key';
import { sendMessage } from '../protocol/send';
import { parseMarkup } from '../rich-text/dom/parse';
import { toText } from '../rich-text/dom/to-text';
import { requestHostAccess } from '../shell/host-access';
import { requestNotifications, watchPermissions } from '../shell/notifications';
import { readLanguage, watchLanguage } from '../shell/page-language';
import { readTheme } from '../shell/page-theme';
import { inPrivateWindow } from '../shell/private-window';
import { readShortcuts, shortcutSettings } from '../shell/shortcuts';
import { version } from '../shell/version';
import { watchAccounts } from '../shell/watch-accounts';
import { factsOf } from '../words/list';
import { words } from '../words/words';
import { OptionsPage } from './OptionsPage';
import type { DraftsPart, OptionsProps, Shortcut } from './options-data';

/** Of a worker that could not say who is connected. */
const LOOK_AGAIN_MS = 2000;

/**
 * Puts the options page into a page and keeps it true. What the browser offers is looked up here, and no sooner. Returns a
 * function that takes all of it away again.
 */
export function mountOptions(root: HTMLElement): () => void {
  const change = shortcutSettings();
  const copy = (text: string) => navigator.clipboard.writeText(text);
  let shown: Shown = { accounts: 'loading', list: [], unreadable: [], keeping: null, policy: null };
  let refreshed: Promise<void> = Promise.resolve();
  let gone = false;
  let next: ReturnType<typeof setTimeout> | undefined;

  // The whole of it, also of a note that is too long to be drawn.
  const readHtml = (html: string) => toText(parseMarkup(html).body);
  const drafts: Omit<DraftsPart, 'list'> = {
    send: ({ id, revision }, { overwrite = null, again = false }) =>
      sendMessage('sendDraft', { id, revision, overwrite, again }).finally(refresh),
    onLead: {
      keepDraft: (draft) => sendMessage('keepDraft', draft),
      getDrafts: (of) => ask('getDrafts', of),
      checkDraft: (draft) => sendMessage('checkDraft', draft),
      sendDraft: (draft) => sendMessage('sendDraft', draft).finally(refresh),
    },
    check: ({ id }) => sendMessage('checkDraft', { id }).finally(refresh),
    keep: async ({ id, revision, about }, content) => {
      await sendMessage('keepDraft', { id, revision, about, content }).finally(refresh);
    },
    discard: async ({ id, revision }) => {
      await sendMessage('discardDraft', { id, revision }).finally(refresh);
      return shown.list.every((draft) => draft.id !== id);
    },
    copy,
    readHtml,
  };

  const show = () => {
    if (gone) return;
    const { accounts, list, unreadable, keeping, policy } = shown;
    render(
      <AccessContext.Provider value={() => void requestHostAccess()}>
        <OptionsPage
          section={parseOptionsSection(location.hash) ?? 'connection'}
          accounts={accounts}
          keeping={keeping}
          policy={policy}
          lookAgain={() => void refresh()}
          connect={connect}
          useFirst={(id) => sendMessage('chooseAccount', id).finally(refresh)}
          remove={(id) => sendMessage('removeAccount', id).finally(refresh)}
          forgetEverything={forgetEverything}
          drafts={{ ...drafts, list }}
          unreadable={{
            list: unreadable,
            discard: (id) => sendMessage('discardUnreadableDraft', id).finally(refresh),
            copy,
            readHtml,
          }}
          fields={{
            load: () => ask('getCustomFields'),
            save: (chosen) => sendMessage('chooseCustomFields', chosen),
          }}
          agenda={{
            load: () => ask('getAgendaKeeping'),
            save: (keeping) => sendMessage('chooseAgendaKeeping', keeping),
            owedOnBadge: { load: () => ask('getOwedOnBadge'), save: (on) => sendMessage('chooseOwedOnBadge', on) },
          }}
          reminders={{
            load: () => ask('getReminders'),
            save: (wish) => sendMessage('chooseReminders', wish),
            allow: requestNotifications,
            watch: watchPermissions,
          }}
          templates={{
            load: () => ask('getNoteTemplates'),
            save: (templates) => ask('saveNoteTemplates', templates),
          }}
          language={{ load: readLanguage, save: (tag) => sendMessage('chooseLanguage', tag) }}
          theme={{ load: readTheme, save: (theme) => sendMessage('chooseTheme', theme) }}
          hiddenSites={{
            load: () => ask('getHiddenSites'),
            show: (site) => ask('hideSidebar', { site, hidden: false }),
          }}
          shortcuts={{
            load: async () => (await readShortcuts()).filter(isKnown),
            ...(change && { change }),
            singleKeys: { load: () => ask('getSingleKeys'), save: (on) => sendMessage('chooseSingleKeys', on) },
          }}
          diagnostics={{
            run: () => ask('diagnose'),
            copy,
            about: factsOf([`${words.fullProduct} ${version()}`, navigator.userAgent]),
          }}
        />
      </AccessContext.Provider>,
      root,
    );
  };

  /** The one click of the set-up also brings back a site that the user has withheld; without it the key is checked in vain. */
  const connect = async (key: string) => {
    await requestHostAccess();
    const sealed = await sealKey(key, await sendMessage('getKeyLock'));
    return sendMessage('connect', sealed)
      .then((result) => {
        // The form may have stood in for a section that there is not without a key.
        if (result.ok) backToConnection();
        return result;
      })
      .finally(refresh);
  };

  const forgetEverything = () => sendMessage('forgetEverything').then(backToConnection).finally(refresh);

  /** Without a step of the browser's way back: the user has not gone there. */
  const backToConnection = () => history.replaceState(null, '', '#connection');

  /** One after the other, so that an older answer never takes the place of a newer one. */
  const refresh = (): Promise<void> => {
    refreshed = refreshed.then(load);
    return refreshed;
  };

  /** A worker that does not answer is asked again; what was there before stays until then. */
  const load = async () => {
    const [accounts, list, unreadable, forgets, policy] = await Promise.all([
      ask('getAccounts').catch(() => (shown.accounts === 'loading' ? 'unanswered' : shown.accounts)),
      ask('getDrafts', null).catch(() => shown.list),
      ask('getUnreadableDrafts').catch(() => shown.unreadable),
      ask('forgetsAtExit').catch(() => shown.keeping === 'forgets'),
      ask('getPolicy').catch(() => shown.policy),
    ]);
    // Where everything is private nothing is kept; elsewhere the worker is not in the private window, and keeps.
    const keeping = forgets ? 'forgets' : inPrivateWindow() ? 'private-window' : null;
    shown = { accounts, list, unreadable, keeping, policy };
    show();
    clearTimeout(next);
    if (accounts === 'unanswered' && !gone) next = setTimeout(refresh, LOOK_AGAIN_MS);
  };

  show();
  void refresh();
  // Panels in other tabs write drafts and send them: a user who comes back here sees what is left.
  addEventListener('focus', refresh);
  addEventListener('hashchange', show);
  // The administrator may change the policy while the page is open.
  const stopAccounts = watchAccounts(refresh);
  const stopLanguage = watchLanguage(show);
  return () => {
    gone = true;
    stopAccounts();
    stopLanguage();
    clearTimeout(next);
    removeEventListener('focus', refresh);
    removeEventListener('hashchange', show);
    render(null, root);
  };
}

type Shown = {
  accounts: OptionsProps['accounts'];
  list: Draft[];
  unreadable: UnreadableDraft[];
  keeping: NonNullable<OptionsProps['keeping']> | null;
  policy: PolicyReport | null;
};

function isKnown(shortcut: { name: string; keys: string }): shortcut is Shortcut {
  return Object.hasOwn(words.options.shortcuts.command, shortcut.name);
}
