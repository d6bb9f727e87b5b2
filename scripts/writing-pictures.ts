import type { Frame, Page } from '@playwright/test';
import { words } from '../src/words/words';
import { plainSight } from '../test/e2e/pages/writing';
import type { Sandbox } from '../test/fakes/sandbox';

/** The sidebar alone, where it stands in a window of 1280 by 800 px. */
const sidebarClip = { x: 896, y: 64, width: 376, height: 720 };

type Camera = {
  page: Page;
  optionsPage: Page;
  sandbox: Sandbox;
  /** Shows the event and gives its sidebar. */
  show(event: { url: string }): Promise<Frame>;
  save(page: Page, name: string, clip?: typeof sidebarClip): Promise<unknown>;
};

/** A picture of each state that writing can be in. What is written is taken back, for the pictures after these. */
export async function takeWritingPictures({ page, optionsPage, sandbox, show, save }: Camera): Promise<void> {
  const { close } = sandbox;
  const { kickoffYesterday, followUpYesterday, autofilledYesterday, kimsNotes, discoveryCall } = close.events;
  const { note, refused, conflict, outcome, saved } = words.writing;
  const { task, person } = words.nextSteps;
  const whole = (frame: Frame) => frame.getByText(words.story.sinceThen).waitFor();
  const type = async (frame: Frame, text: string) => {
    await frame.getByRole('textbox', { name: note.title }).click();
    await frame.getByRole('button', { name: note.bold }).waitFor();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(text);
    await frame.getByText(/Draft kept/).waitFor();
  };
  // A click counts once the browser says that the panel is in plain sight.
  const press = async (frame: Frame, name: string) => {
    await plainSight(frame);
    await frame.getByRole('button', { name, exact: true }).click();
  };

  const kickoff = await show(kickoffYesterday);
  await whole(kickoff);
  await type(kickoff, 'Pilot agreed for two plants, start in March.\n- Security sheet by Friday\nMikael signs');
  await save(page, 'write-typing', sidebarClip);
  await press(kickoff, note.save);
  await kickoff.getByText(saved).first().waitFor();
  await save(page, 'write-saved', sidebarClip);
  await kickoff.getByRole('textbox', { name: task.new }).fill('Send the security sheet');
  await kickoff.getByRole('button', { name: task.add }).scrollIntoViewIfNeeded();
  await save(page, 'write-task', sidebarClip);

  const followUp = await show(followUpYesterday);
  await whole(followUp);
  await type(followUp, 'They want the offer in two parts.');
  const meeting = close.data.meetings.find(({ title }) => title === followUpYesterday.title);
  const [, colleague] = close.data.users;
  if (meeting && colleague) {
    close.editNoteAs(colleague.me.id, meeting.id, '<body><p>They want the offer in euros, one part.</p></body>');
  }
  await press(followUp, note.save);
  await followUp.getByRole('heading', { name: conflict.title }).waitFor();
  await save(page, 'write-conflict', sidebarClip);

  await (await show(autofilledYesterday)).getByText(outcome.suggested.medium).waitFor();
  await save(page, 'write-suggested', sidebarClip);

  close.settings.notetakerOnly = true;
  const kims = await show(kimsNotes);
  await whole(kims);
  await type(kims, '\nThey decide on Thursday.');
  await press(kims, note.save);
  // Its words are announced before they are drawn; its button is drawn with them.
  await kims.getByRole('button', { name: refused['not-notetaker'].action ?? '' }).scrollIntoViewIfNeeded();
  await save(page, 'write-refused', sidebarClip);
  close.settings.notetakerOnly = false;

  const discovery = await show(discoveryCall);
  await whole(discovery);
  await discovery
    .getByRole('button', { name: new RegExp(`^${person.add} `) })
    .first()
    .click();
  await discovery.getByRole('button', { name: person.createContact }).waitFor();
  await save(page, 'write-person', sidebarClip);

  await optionsPage.bringToFront();
  await optionsPage.reload();
  await optionsPage.getByRole('link', { name: words.options.sections.name.drafts }).click();
  await optionsPage.getByRole('heading', { name: words.drafts.title }).waitFor();
  await save(optionsPage, 'options-drafts');
  await discardAll(optionsPage);
  await page.bringToFront();
}

/** One press and one confirmation for each draft in the list. */
async function discardAll(optionsPage: Page): Promise<void> {
  const { discard, discardConfirm } = words.drafts;
  const buttons = optionsPage.getByRole('button', { name: new RegExp(`^${discard}`) });
  for (let left = await buttons.count(); left > 0; left -= 1) {
    const label = (await buttons.first().getAttribute('aria-label')) ?? '';
    await buttons.first().click();
    // By its whole name: the one before may still be on its way out.
    const confirm = optionsPage.getByRole('button', { name: label.replace(discard, discardConfirm), exact: true });
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
  }
}
