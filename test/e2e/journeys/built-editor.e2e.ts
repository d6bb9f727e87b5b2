import { test } from '../fixtures/connected';
import { chromeBuild } from '../fixtures/own-browser';
import { expectBuiltEditor } from '../pages/built-editor';

test('the built editor in Chromium: round trips, keys, pastes and what was typed before, with nothing the policy forbids', async ({
  browserWithExtension,
  page,
}) => {
  await page.goto(browserWithExtension.extensionUrl('src/options/index.html'));
  await expectBuiltEditor(page, chromeBuild);
});
