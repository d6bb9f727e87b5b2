import type { Attack } from './attack';

/** Every class of attacks that the product knows, each with one defence to take away. What else stands against it is in docs/security.md. */
export const attacks: readonly Attack[] = [
  {
    id: 'A1',
    name: 'A page makes up messages for the page script',
    defence: 'It has no listener for the page’s messages',
    without: [
      {
        file: 'src/content/start.ts',
        from: 'whenBack(telling);',
        to: "addEventListener('message', ({ data }) => sendMessage('eventOpened', data));\n  whenBack(telling);",
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/forged-messages.e2e.ts',
      title: 'cause no request and no message',
    },
  },
  {
    id: 'A2',
    name: 'A taken-over page script says it is the panel',
    defence: 'Each message has those who may send it; the browser says who did',
    without: [{ file: 'src/protocol/receive.ts', from: "return from === 'content-script';", to: 'return true;' }],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/forged-messages.e2e.ts',
      title: 'is refused every message but its own',
    },
  },
  {
    id: 'A3',
    name: 'An ID leads the worker to another path of Close',
    defence: 'IDs have Close’s own form, or nothing is asked',
    without: [{ file: 'src/close/http/object-id.ts', from: '/^[A-Za-z0-9]{1,64}$/', to: '/^/' }],
    shownBy: { layer: 'unit', file: 'test/unit/close/object-id.test.ts' },
  },
  {
    id: 'A4',
    name: 'A page lures a click onto the panel that it has covered',
    defence: 'The browser’s word that the panel is, and stays, in plain sight',
    without: [
      {
        file: 'src/sidebar/click-guard.ts',
        from: "return Reflect.get(entry, 'isVisible') === true;",
        to: 'return entry.isIntersecting;',
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/clickjacking.e2e.ts',
      title: 'note and outcome go through the same gate',
    },
  },
  {
    id: 'A5',
    name: 'A page frames the sidebar by itself',
    defence: 'A nonce that the page script was given, good for one frame',
    without: [
      { file: 'src/sidebar/main.ts', from: 'await claimFrame();', to: '' },
      {
        file: 'src/protocol/receive.ts',
        from: "(from === 'panel' && (await isSidebar(sender)))",
        to: "(from === 'panel' || (await isSidebar(sender)))",
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/framing.e2e.ts',
      title: 'a page that frames the sidebar by itself',
    },
  },
  {
    id: 'A6',
    name: 'Markup in a note runs in the panel',
    defence: 'An allow-list of what a link may be',
    without: [{ file: 'src/rich-text/links.ts', from: '/^(https?|mailto|tel):/i;', to: '/:/;' }],
    shownBy: { layer: 'component', file: 'test/component/rich-text/hostile.test.ts' },
  },
  {
    id: 'A7',
    name: 'An outsider’s link to the call looks like a known service’s',
    defence: 'The service is told from the whole host',
    without: [
      {
        file: 'src/lookup/join/conference-service.ts',
        from: '/^([a-z0-9-]+\\.)*(zoom\\.us|zoomgov\\.com)$/',
        to: '/zoom\\.us/',
      },
    ],
    shownBy: { layer: 'unit', file: 'test/unit/lookup/join-link.test.ts' },
  },
  {
    id: 'A8',
    name: 'A huge address keeps the page script busy',
    defence: 'An address that is too long is answered unread',
    without: [
      { file: 'src/calendar/links/parse-address.ts', from: 'if (address.length > MAX_ADDRESS) return null;', to: '' },
    ],
    shownBy: { layer: 'unit', file: 'test/unit/calendar/providers.test.ts' },
  },
  {
    id: 'A9',
    name: 'An address with a look-alike host is read as a calendar’s',
    defence: 'No user, no port, and the exact host',
    without: [
      {
        file: 'src/calendar/links/parse-address.ts',
        from: '!url.port && !url.username && !url.password ? url : null',
        to: 'true ? url : null',
      },
    ],
    shownBy: { layer: 'unit', file: 'test/unit/calendar/google.test.ts' },
  },
  {
    id: 'A10',
    name: 'A message brings a prototype along',
    defence: 'Own entries only, and none of those names',
    without: [
      {
        file: 'src/calendar/page-event.ts',
        from: "if (['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(value, key))) return null;",
        to: '',
      },
    ],
    shownBy: { layer: 'unit', file: 'test/unit/calendar/page-event.test.ts' },
  },
  {
    id: 'A11',
    name: 'A form’s fields answer in place of the form',
    defence: 'Elements are read through their prototypes',
    without: [
      {
        file: 'src/content/page-element.ts',
        from: 'getAttribute.call(element, name)',
        to: 'element.getAttribute(name)',
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/lifecycle/cards.e2e.ts',
      title: 'take the place of the document’s own members',
    },
  },
  {
    id: 'A12',
    name: 'A page script looks for the key in the storages',
    defence: 'The key is in IndexedDB of the extension’s origin alone',
    without: [
      {
        file: 'src/background/accounts/connect.ts',
        from: 'await accounts.save(account);',
        to: 'await accounts.save(account);\n    await chrome.storage.local.set({ account });',
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/trust.e2e.ts',
      title: 'what a page gets of it all',
    },
  },
  {
    id: 'A13',
    name: 'The key leaves the worker with something else',
    defence: 'What leaves is built anew, of what may leave',
    without: [
      { file: 'src/background/accounts/account-view.ts', from: '  return {\n', to: '  return {\n    ...account,\n' },
    ],
    shownBy: { layer: 'e2e', file: 'test/e2e/security/trust.e2e.ts', title: 'no reply has the key in it' },
  },
  {
    id: 'A14',
    name: 'Another extension opens the closed shadow root',
    defence: 'Nothing of Close’s is in the page, not even there',
    without: [
      {
        file: 'src/background/tabs/tab-panels.ts',
        from: "if (frame) void tabs.tellFrame(frame, 'panelStateChanged', record.state);",
        to: "if (frame) void tabs.tellFrame(frame, 'panelStateChanged', record.state);\n      void tabs.tell(tabId, 'panelStateChanged' as 'sidebarResized', record.state as never);",
      },
      {
        file: 'src/content/hear-tab-messages.ts',
        from: 'if (answer !== undefined) reply(answer);',
        to: "document.querySelector('sidecar-for-close')?.setAttribute('title', JSON.stringify(payload));\n    if (answer !== undefined) reply(answer);",
      },
    ],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/trust.e2e.ts',
      title: 'what a page gets of it all',
    },
  },
  {
    id: 'A15',
    name: 'An answer for another key comes late and is shown',
    defence: 'What was asked with the key before is dropped',
    without: [
      {
        file: 'src/background/lookup/lookup-service.ts',
        from: 'const isCurrent = () => !lookup.abort.signal.aborted;',
        to: 'const isCurrent = () => true;',
      },
    ],
    shownBy: {
      layer: 'unit',
      file: 'test/worker/lookup-service.test.ts',
      title: 'an answer that was under way is dropped',
    },
  },
  {
    id: 'A16',
    name: 'A redirect takes the key elsewhere',
    defence: 'No redirect is followed',
    without: [{ file: 'src/close/http/request.ts', from: "redirect: 'error'", to: "redirect: 'follow'" }],
    shownBy: { layer: 'unit', file: 'test/unit/close/client-failures.test.ts', title: 'a redirect is not followed' },
  },
  {
    id: 'A17',
    name: 'An endless answer fills the memory',
    defence: 'It is given up at the limit',
    without: [{ file: 'src/close/http/read-body.ts', from: 'if (size > largest) {', to: 'if (size < 0) {' }],
    shownBy: { layer: 'unit', file: 'test/unit/close/client-failures.test.ts', title: 'are given up at the limit' },
  },
  {
    id: 'A18',
    name: 'A package is swapped on its way to us',
    defence: 'The lock file has a hash of each, and nothing is installed without',
    without: [{ file: 'scripts/setup.mjs', from: "npm('ci')", to: "npm('install')" }],
    shownBy: {
      layer: 'build',
      file: 'test/build/licenses.test.ts',
      title: 'nothing is installed but what the lock file says',
    },
  },
  {
    id: 'A19',
    name: 'A page of the calendar’s host finds our pages by their address',
    defence: 'Their address is another in each session',
    without: [{ file: 'manifest.json', from: '"use_dynamic_url": true', to: '"use_dynamic_url": false' }],
    shownBy: {
      layer: 'e2e',
      file: 'test/e2e/security/foreign-frame.e2e.ts',
      title: 'cannot be found by the known address',
    },
  },
  {
    id: 'A20',
    name: 'Repeated requests lock the organization out',
    defence: 'All requests wait while Close asks for a pause',
    without: [
      {
        file: 'src/close/http/gate.ts',
        from: 'if (trial === null) throw limited(hold);',
        to: 'if (trial === null) return null;',
      },
    ],
    shownBy: { layer: 'unit', file: 'test/unit/close/gate.test.ts' },
  },
];
