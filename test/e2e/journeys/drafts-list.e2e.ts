import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../../src/words/words';
import { type Chromium, launchChromium } from '../../browsers/chromium';
import { meetingOf, writesOf } from '../../fakes/close-server/steps';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { connect } from '../fixtures/connected';
import { chromeBuild, expect, test } from '../fixtures/own-browser';
import { ask } from '../fixtures/own-page';
import { openSection } from '../pages/sections';
import { expectMeeting } from '../pages/sidebar';

/** What was typed and is not in Close outlives the browser. All that the list can do is in `test/component/options/`. */

const northwind = 'Northwind Sales';
const acme = 'Acme Robotics GmbH';
const { drafts: text, writing } = words;

test('a note that was typed in the popup is there after a restart of the browser, and is saved from the list', async ({
  sandbox,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'sidecar-profile-'));
  const { discoveryCall } = sandbox.close.events;
  const first = await launchChromium({ sandbox, extensionPath: chromeBuild, profile });
  let second: Chromium | null = null;
  try {
    await connect(first, sandboxKeys.robin);
    const page = await first.context.newPage();
    await page.goto(discoveryCall.url);
    const popup = await first.popup();
    await expectMeeting(popup, discoveryCall);
    await popup.getByRole('textbox', { name: writing.note.title }).click();
    await popup.keyboard.type('Pilot agreed for two plants');
    await expect(popup.getByText(/^Draft kept/)).toBeVisible();
    // It says so from the first words on; the last ones follow within a moment.
    const kept = async () => JSON.stringify(await ask(first.optionsPage, 'getDrafts', null));
    await expect.poll(kept).toContain('Pilot agreed for two plants');
    expect(writesOf(sandbox.close)).toEqual([]);
    await first.close();

    second = await launchChromium({ sandbox, extensionPath: chromeBuild, profile });
    const { optionsPage } = second;
    await openSection(optionsPage, 'drafts');
    const row = optionsPage.getByRole('list', { name: text.title }).getByRole('listitem');
    await expect(row.getByRole('heading')).toHaveText(text.what.meetingNote(discoveryCall.title));
    await expect(row).toContainText('Pilot agreed for two plants');
    await expect(row).toContainText(acme);
    await expect(row).toContainText(northwind);
    await row.getByRole('button', { name: new RegExp(`^${text.save}: `) }).click();
    await expect(optionsPage.locator('[data-part=draft-saved]')).toHaveText(/^Saved in Close \d+:\d\d/);
    await expect(row).toHaveCount(0);
    expect(writesOf(sandbox.close)).toEqual(['PUT /activity/meeting/acti_…/']);
    expect(meetingOf(sandbox.close, discoveryCall).user_note).toContain('Pilot agreed for two plants');
  } finally {
    await first.close();
    await second?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
