import type { Frame, Page } from '@playwright/test';
import { words } from '../../src/words/words';
import type { Chromium } from '../browsers/chromium';
import { type Fault, faults } from '../fakes/close-server-fault';
import { richTextFault } from '../fakes/close-server-rich-text';
import type { SandboxEvent } from '../fakes/sample-data-events';
import type { Sandbox } from '../fakes/sandbox';
import { expectAccessible } from './accessibility-check';
import { expect, test } from './fixtures';
import { goOffline } from './network-switch';
import { headline } from './panel';
import { sectionOf } from './sections';
import { expectMeeting, type Panel, sidebarOf } from './sidebar';
import {
  beginWriting,
  draftHtmls,
  expectFocusKept,
  expectKept,
  expectReady,
  keepNote,
  lastNoteSent,
  meetingOf,
  noteBox,
  noteSection,
  openEvent,
  plainSight,
  refusalOf,
  saveButton,
  savedMark,
  stepsOf,
  typeNote,
  writesOf,
} from './writing';

/** The note of a meeting in the sidebar: saved, kept, refused. Each test has a browser and a Close of its own. */

const { note: text, refused } = words.writing;
const saved = /^Saved in Close \d+:\d\d/;
const oneSave = ['GET /activity/meeting/acti_…/', 'PUT /activity/meeting/acti_…/'];

test.beforeEach(async ({ browserWithExtension, page, sandbox }) => {
  await beginWriting(page, browserWithExtension, sandbox.close);
});

test.describe('what is typed', () => {
  test('is kept, and with a click in Close: read once, written once, and said so with the way there', async ({
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    close.clearRequests();
    await typeNote(sidebar, page, 'Pilot agreed for Q & A <soon>');
    await expect(noteSection(sidebar).getByText(/^Draft kept \d+:\d\d/)).toBeVisible();
    expect(stepsOf(close), 'nothing is asked before the click').toEqual([]);
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    await expect(
      noteSection(sidebar).getByRole('link', { name: words.writing.openNamed, exact: true }),
    ).toHaveAttribute('href', `https://app.close.com/lead/${kickoffYesterday.leads[0]?.id}/`);
    expect(stepsOf(close)).toEqual(oneSave);
    expect(lastNoteSent(close)).toBe('<body><p>Pilot agreed for Q &amp; A &lt;soon&gt;</p></body>');
    expect(meetingOf(close, kickoffYesterday).user_note_html).toBe(lastNoteSent(close));
    await expect(noteBox(sidebar)).toHaveText('Pilot agreed for Q & A <soon>');
    await expect(saveButton(sidebar), 'there is nothing left to save').toHaveCount(0);
  });

  test('Ctrl+Enter saves it too; two at once are one', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await typeNote(sidebar, page, 'Next step: offer');
    close.clearRequests();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(stepsOf(close)).toEqual(oneSave);
    await expect(noteBox(sidebar)).toBeFocused();
    await expectFocusKept(sidebar);
  });

  test('“Save note” by key leaves the focus in the note', async ({ page, sandbox: { close } }) => {
    const sidebar = await openEvent(page, close.events.kickoffYesterday);
    await typeNote(sidebar, page, 'Next step: offer');
    await expect(saveButton(sidebar)).toBeVisible();
    await saveButton(sidebar).focus();
    await page.keyboard.press('Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    await expect(noteBox(sidebar)).toBeFocused();
    await page.keyboard.type('!');
    await expect(noteBox(sidebar)).toHaveText('Next step: offer!');
  });

  test('goes on after a save: the same note, saved once more', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await typeNote(sidebar, page, 'First');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    await page.keyboard.type(' and second');
    await expect(savedMark(sidebar)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('First and second');
    expect(writesOf(close)).toHaveLength(2);
  });

  test('in a second tab on the same event, and in the popup, the saved note is there at once', async ({
    browserWithExtension,
    context,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const other = await context.newPage();
    const beside = await openEvent(other, kickoffYesterday);
    await page.bringToFront();
    const sidebar = await openEvent(page, kickoffYesterday);
    close.clearRequests();
    await typeNote(sidebar, page, 'Seen everywhere');
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    await expect(noteBox(beside)).toHaveText('Seen everywhere');
    const popup = await browserWithExtension.popup();
    await expectMeeting(popup, kickoffYesterday);
    await expect(noteBox(popup)).toHaveText('Seen everywhere');
    expect(stepsOf(close), 'nobody had to ask Close').toEqual(oneSave);
  });

  test('in the popup is saved there, and the sidebar behind it shows it', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    const popup = await browserWithExtension.popup();
    await expectMeeting(popup, kickoffYesterday);
    await typeNote(popup, popup, 'From the popup');
    await saveButton(popup).click();
    await expect(savedMark(popup)).toHaveText(saved);
    await expect(noteBox(sidebar)).toHaveText('From the popup');
    expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
  });

  test('stays what was saved, also when Close’s reads lag behind by a minute', async ({ page, sandbox: { close } }) => {
    const { discoveryCall } = close.events;
    const sidebar = await openEvent(page, discoveryCall);
    close.settings.staleReads = 60;
    await typeNote(sidebar, page, ' And a budget.');
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    close.clearRequests();
    await sidebar.getByRole('button', { name: words.panel.look, exact: true }).click();
    await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
    await expectReady(sidebar, discoveryCall);
    await expect(noteBox(sidebar)).toContainText('Bring the safety sheet And a budget.');
    await page.reload();
    const anew = await sidebarOf(page);
    await expectMeeting(anew, discoveryCall);
    await expect(noteBox(anew)).toContainText('Bring the safety sheet And a budget.');
    await expect(saveButton(anew)).toHaveCount(0);
  });

  test('before the editor is there is not lost, and the editor goes on from it', async ({
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const editor = await holdEditor(page);
    const sidebar = await openEvent(page, kickoffYesterday);
    await noteBox(sidebar).click();
    await page.keyboard.type('Typed without an editor');
    await expect(noteSection(sidebar).getByText(/^Draft kept/)).toBeVisible();
    expect(editor.asked(), 'the editor is asked for, and not here yet').toBeGreaterThan(0);
    await expect(noteSection(sidebar).getByRole('button', { name: text.bold })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await editor.release();
    await expect(noteBox(sidebar)).toHaveClass(/ProseMirror/);
    await page.keyboard.press('ControlOrMeta+b');
    await page.keyboard.type(', then with');
    await expect(noteBox(sidebar)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(lastNoteSent(close)).toBe('<body><p>Typed without an editor<strong>, then with</strong></p></body>');
  });

  test('at once after the click comes whole, in order', async ({ page, sandbox: { close } }) => {
    const { discoveryCall } = close.events;
    const sidebar = await openEvent(page, discoveryCall);
    const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(4);
    await noteBox(sidebar).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(letters);
    await expect(noteBox(sidebar).getByRole('listitem').last()).toHaveText(`Bring the safety sheet${letters}`);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(meetingOf(close, discoveryCall).user_note_html).toBe(
      `<body><p>Dana wants a <strong>pilot in one hall</strong> before the summer.</p><ul><li>Ask who signs</li><li>Bring the safety sheet${letters}</li></ul></body>`,
    );
  });
});

test.describe('its form', () => {
  const forms: [how: string, write: (page: Page, sidebar: Frame) => Promise<void>, html: string][] = [
    [
      'bold by the toolbar',
      async (page, sidebar) => {
        await page.keyboard.type('a ');
        await noteSection(sidebar).getByRole('button', { name: text.bold }).click();
        await page.keyboard.type('b');
      },
      '<p>a <strong>b</strong></p>',
    ],
    [
      'bold and italic by keys',
      async (page) => {
        await page.keyboard.type('a ');
        await page.keyboard.press('ControlOrMeta+b');
        await page.keyboard.type('b ');
        await page.keyboard.press('ControlOrMeta+b');
        await page.keyboard.press('ControlOrMeta+i');
        await page.keyboard.type('c');
      },
      '<p>a <strong>b </strong><em>c</em></p>',
    ],
    [
      'a list by the toolbar',
      async (page, sidebar) => {
        await noteSection(sidebar).getByRole('button', { name: text.list }).click();
        await page.keyboard.type('one');
        await page.keyboard.press('Enter');
        await page.keyboard.type('two');
      },
      '<ul><li>one</li><li>two</li></ul>',
    ],
    [
      'a link by the toolbar, its address typed without a scheme',
      async (page, sidebar) => {
        await page.keyboard.type('Offer');
        await page.keyboard.press('Shift+Home');
        await noteSection(sidebar).getByRole('button', { name: text.link }).click();
        await expect(sidebar.getByRole('textbox', { name: text.address })).toBeFocused();
        await page.keyboard.type('acme.example/offer');
        await page.keyboard.press('Enter');
      },
      '<p><a href="https://acme.example/offer">Offer</a></p>',
    ],
    [
      'two paragraphs',
      async (page) => {
        await page.keyboard.type('one');
        await page.keyboard.press('Enter');
        await page.keyboard.type('two');
      },
      '<p>one</p><p>two</p>',
    ],
  ];
  for (const [how, write, html] of forms) {
    test(`${how}: arrives as it was made`, async ({ page, sandbox: { close } }) => {
      const { kickoffYesterday } = close.events;
      const sidebar = await openEvent(page, kickoffYesterday);
      await noteBox(sidebar).click();
      await expect(noteBox(sidebar)).toHaveClass(/ProseMirror/);
      await write(page, sidebar);
      await expect(noteBox(sidebar), 'the caret is in the note again').toBeFocused();
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(savedMark(sidebar)).toHaveText(saved);
      expect(richTextFault(lastNoteSent(close))).toBe(null);
      expect(lastNoteSent(close)).toBe(`<body>${html}</body>`);
    });
  }

  test('a note that is there keeps what the editor does not make itself: heading, mention, colour, link, picture', async ({
    page,
    sandbox: { close },
  }) => {
    const { discoveryCall } = close.events;
    const kept = [
      '<h2>Decision</h2>',
      '<p><span data-type="mention" data-id="user_1" class="mention">@Kim</span> wants <span style="color: #ff0000">red</span>',
      ' and <a href="https://acme.example/" title="Home">this</a><img src="https://acme.example/a.png" alt="Plan"/></p>',
    ].join('');
    Object.assign(meetingOf(close, discoveryCall), { user_note_html: `<body>${kept}<p>Last</p></body>` });
    const sidebar = await openEvent(page, discoveryCall);
    await noteBox(sidebar).hover();
    await expect(noteBox(sidebar)).toHaveClass(/ProseMirror/);
    await typeNote(sidebar, page, ' word');
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(lastNoteSent(close)).toBe(`<body>${kept}<p>Last word</p></body>`);
  });

  test('a note with a table is only read here, and the way leads to Close', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { discoveryCall } = close.events;
    const html = '<body><table><tbody><tr><td>Price</td><td>100</td></tr></tbody></table></body>';
    Object.assign(meetingOf(close, discoveryCall), { user_note_html: html });
    const sidebar = await openEvent(page, discoveryCall);
    await expect(noteBox(sidebar)).toContainText('Price');
    await noteBox(sidebar).click();
    await page.keyboard.type('Lost?');
    await expect(noteSection(sidebar).getByText(text.locked)).toBeVisible();
    await expect(noteSection(sidebar).getByRole('link', { name: text.editInClose })).toHaveAttribute(
      'href',
      `https://app.close.com/lead/${discoveryCall.leads[0]?.id}/`,
    );
    await page.keyboard.type('Lost?');
    await expect(noteBox(sidebar)).not.toContainText('Lost');
    await expect(noteBox(sidebar)).toHaveAttribute('aria-readonly', 'true');
    await expect(saveButton(sidebar)).toHaveCount(0);
    expect(await draftHtmls(browserWithExtension.optionsPage)).toEqual([]);
    await expectAccessible(page, sidebar);
  });
});

test.describe('a draft', () => {
  type Loss = (world: { browser: Chromium; page: Page; sandbox: Sandbox; event: SandboxEvent }) => Promise<Panel>;
  const losses: [what: string, lose: Loss][] = [
    [
      'the closing of its tab',
      async ({ browser, page, event }) => {
        await page.close();
        const next = await browser.context.newPage();
        return openEvent(next, event);
      },
    ],
    [
      'a reload of the page',
      async ({ page }) => {
        await page.reload();
        return sidebarOf(page);
      },
    ],
    [
      'a stop of the worker',
      async ({ browser, page }) => {
        await browser.stopWorkers();
        await page.reload();
        return sidebarOf(page);
      },
    ],
    [
      'another event in between',
      async ({ page, sandbox, event }) => {
        await openEvent(page, sandbox.close.events.checkInToday);
        return openEvent(page, event);
      },
    ],
    [
      'a key that Close takes no more',
      async ({ page, sandbox }) => {
        const sidebar = await sidebarOf(page);
        const look = sidebar.getByRole('button', { name: words.panel.look, exact: true });
        sandbox.close.setFault(null, faults.keyRejected);
        await look.click();
        await expect(headline(sidebar)).toHaveText(words.failed['key-rejected'].title);
        sandbox.close.clearFaults();
        await look.click();
        return sidebar;
      },
    ],
  ];
  for (const [what, lose] of losses) {
    test(`outlives ${what}: it is shown again, and said to be not in Close`, async ({
      browserWithExtension: browser,
      page,
      sandbox,
    }) => {
      const { kickoffYesterday: event } = sandbox.close.events;
      await keepNote(await openEvent(page, event), page, browser, 'Nobody has this yet');
      const panel = await lose({ browser, page, sandbox, event });
      await expectMeeting(panel, event);
      await expect(noteBox(panel)).toHaveText('Nobody has this yet');
      await expect(noteSection(panel).getByText(/^Not in Close yet · draft kept \d+:\d\d/)).toBeVisible();
      expect(writesOf(sandbox.close)).toEqual([]);
    });
  }

  test('of the popup outlives the popup, and is saved from the next one', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    await openEvent(page, kickoffYesterday);
    const first = await browserWithExtension.popup();
    await expectMeeting(first, kickoffYesterday);
    await typeNote(first, first, 'Typed into a popup');
    await expectKept(browserWithExtension, 'Typed into a popup');
    await first.close();
    const popup = await browserWithExtension.popup();
    await expectMeeting(popup, kickoffYesterday);
    await expect(noteBox(popup)).toHaveText('Typed into a popup');
    await expect(noteSection(popup).getByText(/^Not in Close yet/)).toBeVisible();
    await saveButton(popup).click();
    await expect(savedMark(popup)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Typed into a popup');
  });

  test('the last letters are kept too when the page goes away right after them', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const sidebar = await openEvent(page, close.events.kickoffYesterday);
    await typeNote(sidebar, page, 'To the last letter z');
    await page.goto('https://calendar.google.com/calendar/u/0/r/week');
    await expectKept(browserWithExtension, 'To the last letter z');
    expect(writesOf(close)).toEqual([]);
  });

  test('goes on while the worker is stopped under it', async ({ browserWithExtension, page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await keepNote(sidebar, page, browserWithExtension, 'Before');
    await browserWithExtension.stopWorkers();
    await page.keyboard.type(' and after');
    await expectKept(browserWithExtension, 'Before and after');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Before and after');
  });

  test('“Discard” asks first, and takes it away', async ({ browserWithExtension, page, sandbox: { close } }) => {
    const { discoveryCall } = close.events;
    const sidebar = await openEvent(page, discoveryCall);
    const before = (await noteBox(sidebar).textContent()) ?? '';
    await keepNote(sidebar, page, browserWithExtension, 'Not meant');
    const section = noteSection(sidebar);
    const discard = section.getByRole('button', { name: text.discard, exact: true });
    await discard.click();
    await expect(section.getByText(text.discardQuestion)).toBeVisible();
    await section.getByRole('button', { name: text.discardNo }).click();
    await expect(noteBox(sidebar)).toContainText('Not meant');
    await expectFocusKept(sidebar);
    await discard.click();
    await section.getByRole('button', { name: text.discardYes }).click();
    await expect(noteBox(sidebar)).not.toContainText('Not meant');
    await expectFocusKept(sidebar);
    await expect.poll(() => draftHtmls(browserWithExtension.optionsPage)).toEqual([]);
    await page.reload();
    const anew = await sidebarOf(page);
    await expectMeeting(anew, discoveryCall);
    await expect(noteBox(anew)).toHaveText(before);
    expect(writesOf(close)).toEqual([]);
  });

  test('two tabs with different words: both are kept, and each can be shown', async ({
    browserWithExtension,
    context,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const other = await context.newPage();
    const beside = await openEvent(other, kickoffYesterday);
    await page.bringToFront();
    const sidebar = await openEvent(page, kickoffYesterday);
    await keepNote(sidebar, page, browserWithExtension, 'Words of one tab');
    await other.bringToFront();
    await keepNote(beside, other, browserWithExtension, 'Words of the other');
    await expectKept(browserWithExtension, 'Words of one tab');

    await other.reload();
    const anew = await sidebarOf(other);
    await expectMeeting(anew, kickoffYesterday);
    await expect(noteBox(anew)).toHaveText('Words of the other');
    const hint = noteSection(anew).getByText(/^Another draft of this note, \d+:\d\d/);
    await expect(hint).toBeVisible();
    await hint.getByRole('button', { name: text.showOther, exact: true }).click();
    await expect(noteBox(anew)).toHaveText('Words of one tab');
    await expect(hint, 'now the other one is the other').toBeVisible();
    expect((await draftHtmls(browserWithExtension.optionsPage)).length).toBe(2);
    expect(writesOf(close)).toEqual([]);
  });
});

test.describe('refused', () => {
  type Case = {
    what: string;
    fault: Fault;
    /** The sentence, and the one button below it; null: none is needed. */
    says: { text: string; action: string | null };
    /** Close's own words, which are text and nothing else. */
    quotes?: string;
  };
  const again: Case[] = [
    {
      what: '400 with Close’s words for the field',
      fault: {
        kind: 'status',
        status: 400,
        body: { errors: [], 'field-errors': { user_note_html: 'Too <b>long</b> & <img src=x onerror=alert(1)>' } },
      },
      says: refused.invalid,
      quotes: 'Too <b>long</b> & <img src=x onerror=alert(1)>',
    },
    { what: '404', fault: faults.notFound, says: refused['not-found'] },
    { what: '500', fault: { kind: 'status', status: 500 }, says: refused['close-down'] },
    { what: 'a page of some network', fault: { kind: 'html' }, says: refused['not-close'] },
    {
      what: 'the connection breaks before it is carried out',
      fault: { kind: 'reset-before' },
      says: refused.unreachable,
    },
    { what: 'no answer, ever', fault: { kind: 'hang', carriedOut: false }, says: refused['timed-out'] },
  ];
  for (const { what, fault, says, quotes } of again) {
    test(`${what}: its own words, the note is still there, and “${says.action}” saves it later`, async ({
      browserWithExtension,
      page,
      sandbox: { close },
    }) => {
      const { kickoffYesterday } = close.events;
      const sidebar = await openEvent(page, kickoffYesterday);
      await keepNote(sidebar, page, browserWithExtension, 'Kept through it');
      close.setFault('/activity/meeting/acti_', fault, { method: 'PUT' });
      await saveButton(sidebar).click();
      await expectRefused(sidebar, says);
      if (quotes) {
        await expect(refusalOf(noteSection(sidebar))).toContainText(quotes);
        await expect(refusalOf(noteSection(sidebar)).locator('b, img')).toHaveCount(0);
      }
      expect(meetingOf(close, kickoffYesterday).user_note_html).toBe(null);
      await expectKept(browserWithExtension, 'Kept through it');

      close.clearFaults();
      close.clearRequests();
      await actionOf(sidebar, says.action).click();
      await expect(savedMark(sidebar)).toHaveText(saved);
      expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
      expect(meetingOf(close, kickoffYesterday).user_note).toBe('Kept through it');
      await expect(refusalOf(noteSection(sidebar))).toHaveCount(0);
      await expectFocusKept(sidebar);
    });
  }

  for (const [what, refuse] of [
    ['403', ({ close }: Sandbox) => close.setFault('/activity/meeting/acti_', faults.notAllowed, { method: 'PUT' })],
    [
      '401 although the key is good',
      ({ close }: Sandbox) => close.setFault('/activity/meeting/acti_', faults.keyRejected, { method: 'PUT' }),
    ],
    [
      'only the notetaker may',
      ({ close }: Sandbox) => {
        close.settings.notetakerOnly = true;
      },
    ],
  ] as const) {
    test(`${what}: the words can go onto the lead, as one note, and the draft goes`, async ({
      browserWithExtension,
      page,
      sandbox,
    }) => {
      const { close } = sandbox;
      const { kimsNotes } = close.events;
      const before = meetingOf(close, kimsNotes).user_note_html;
      const sidebar = await openEvent(page, kimsNotes);
      await keepNote(sidebar, page, browserWithExtension, 'Mine.');
      refuse(sandbox);
      await saveButton(sidebar).click();
      await expectRefused(sidebar, refused['not-notetaker']);
      await expect(noteBox(sidebar)).toContainText('Mine.');
      close.clearRequests();
      const onLead = actionOf(sidebar, refused['not-notetaker'].action);
      await onLead.click();
      await expect(savedMark(sidebar)).toContainText(words.writing.savedOnLead);
      expect(writesOf(close)).toEqual(['POST /activity/note/']);
      expect(close.data.notes).toMatchObject([
        { lead_id: kimsNotes.leads[0]?.id, note: expect.stringContaining('Mine.') },
      ]);
      expect(meetingOf(close, kimsNotes).user_note_html).toBe(before);
      await expect(noteBox(sidebar)).toHaveText('Kim has it all: the trial goes on.');
      await expect.poll(() => draftHtmls(browserWithExtension.optionsPage)).toEqual([]);
      await expectFocusKept(sidebar);
    });
  }

  test('a double click on “Save as a note on the lead” makes one note', async ({ page, sandbox: { close } }) => {
    close.settings.notetakerOnly = true;
    const sidebar = await openEvent(page, close.events.kimsNotes);
    await typeNote(sidebar, page, 'Mine.');
    await saveButton(sidebar).click();
    await expectRefused(sidebar, refused['not-notetaker']);
    await actionOf(sidebar, refused['not-notetaker'].action).dblclick();
    await expect(savedMark(sidebar)).toContainText(words.writing.savedOnLead);
    expect(close.data.notes).toHaveLength(1);
  });

  test('the key was deleted: the way leads to the options, and the note is saved with the next key', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await keepNote(sidebar, page, browserWithExtension, 'Kept without a key');
    close.setFault(null, faults.keyRejected);
    await saveButton(sidebar).click();
    await expectRefused(sidebar, refused['key-rejected']);
    await actionOf(sidebar, refused['key-rejected'].action).click();
    const { optionsPage } = browserWithExtension;
    await expect.poll(() => optionsPage.evaluate(() => document.visibilityState)).toBe('visible');
    close.clearFaults();
    await page.bringToFront();
    await plainSight(sidebar);
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Kept without a key');
  });

  test('429: a countdown, then it is sent by itself, once', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await typeNote(sidebar, page, 'Patience');
    close.setFault('/activity/meeting/acti_', faults.rateLimited, { times: 1, method: 'PUT' });
    close.clearRequests();
    await saveButton(sidebar).click();
    await expect(noteSection(sidebar).getByRole('timer')).toHaveText(/^Sending again in [12] s$/);
    await expect(noteBox(sidebar)).toHaveText('Patience');
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(stepsOf(close)).toEqual([...oneSave, ...oneSave]);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Patience');
  });

  test('429, and the words change meanwhile: those nobody has said to send', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await typeNote(sidebar, page, 'Patience');
    close.setFault('/activity/meeting/acti_', faults.rateLimitedQuotaLeft, { times: 1, method: 'PUT' });
    await saveButton(sidebar).click();
    await expect(noteSection(sidebar).getByRole('timer')).toBeVisible();
    await typeNote(sidebar, page, ' lost');
    await expectRefused(sidebar, refused['rate-limited']);
    await expectKept(browserWithExtension, 'Patience lost');
    await actionOf(sidebar, refused['rate-limited'].action).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Patience lost');
  });

  test('the answer is lost: Close is asked, has it, and that counts', async ({ page, sandbox: { close } }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await typeNote(sidebar, page, 'Arrived all the same');
    close.setFault('/activity/meeting/acti_', { kind: 'lost-answer' }, { method: 'PUT' });
    close.clearRequests();
    await saveButton(sidebar).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(stepsOf(close)).toEqual([...oneSave, 'GET /activity/meeting/acti_…/']);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Arrived all the same');
  });

  test('offline: kept, and sent by nobody but the user when the network is back', async ({
    browserWithExtension,
    page,
    sandbox: { close },
  }) => {
    const { kickoffYesterday } = close.events;
    const sidebar = await openEvent(page, kickoffYesterday);
    await keepNote(sidebar, page, browserWithExtension, 'Written on a train');
    const goOnline = await goOffline(browserWithExtension);
    close.clearRequests();
    await saveButton(sidebar).click();
    await expectRefused(sidebar, refused.offline);
    await goOnline();
    // A lookup goes through, and takes nothing along.
    await sidebar.getByRole('button', { name: words.panel.look, exact: true }).click();
    await expect.poll(() => stepsOf(close)).toContain('GET /activity/');
    await expect(sectionOf(sidebar, words.brief.lastActivity)).toHaveAttribute('aria-busy', 'false');
    expect(writesOf(close)).toEqual([]);
    await expect(noteBox(sidebar)).toHaveText('Written on a train');
    await actionOf(sidebar, refused.offline.action).click();
    await expect(savedMark(sidebar)).toHaveText(saved);
    expect(writesOf(close)).toEqual(['PUT /activity/meeting/acti_…/']);
    expect(meetingOf(close, kickoffYesterday).user_note).toBe('Written on a train');
  });
});

test('by axe, in light and dark: read, typing with the toolbar, its link field, asked to discard, refused, saved', async ({
  page,
  sandbox: { close },
}) => {
  const sidebar = await openEvent(page, close.events.discoveryCall);
  const section = noteSection(sidebar);
  await expectAccessible(page, sidebar);
  await typeNote(sidebar, page, ' More.');
  await expect(section.getByText(/^Draft kept/)).toBeVisible();
  await expectAccessible(page, sidebar);
  await section.getByRole('button', { name: text.link }).click();
  await sidebar.getByRole('textbox', { name: text.address }).fill('not an address');
  await page.keyboard.press('Enter');
  await expect(section.getByText(text.addressWrong)).toBeVisible();
  await expectAccessible(page, sidebar);
  await page.keyboard.press('Escape');
  await expect(noteBox(sidebar)).toBeFocused();
  await section.getByRole('button', { name: text.discard, exact: true }).click();
  await expectAccessible(page, sidebar);
  await page.keyboard.press('Escape');
  close.setFault('/activity/meeting/acti_', { kind: 'status', status: 500 }, { method: 'PUT' });
  await saveButton(sidebar).click();
  await expectRefused(sidebar, refused['close-down']);
  await expectAccessible(page, sidebar);
  close.clearFaults();
  await actionOf(sidebar, refused['close-down'].action).click();
  await expect(savedMark(sidebar)).toHaveText(saved);
  await expectAccessible(page, sidebar);
});

/** The sentence, that the words are kept, and one button at most; and the words are in the note. */
async function expectRefused(sidebar: Frame, says: { text: string; action: string | null }): Promise<void> {
  const refusal = refusalOf(noteSection(sidebar));
  await expect(refusal).toContainText(says.text, { timeout: 40_000 });
  await expect(refusal).toContainText(words.writing.wordsKept);
  await expect(refusal.getByRole('button')).toHaveText(says.action === null ? [] : [says.action]);
  await expect(savedMark(sidebar)).toHaveCount(0);
}

function actionOf(sidebar: Frame, action: string | null) {
  return refusalOf(noteSection(sidebar)).getByRole('button', { name: action ?? '', exact: true });
}

/** The file of the editor waits until it is let go, as on a slow disk. */
async function holdEditor(page: Page) {
  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/note-editor/, async (route) => {
    asked += 1;
    await released;
    await route.continue();
  });
  return { asked: () => asked, release: async () => release() };
}
