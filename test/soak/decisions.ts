import { wordsIn } from './oracle';
import { button, HANG_MS, labels, look, noteBox, untilQuiet, type View, versions } from './panel-view';
import type { Random } from './random';
import type { World } from './world';

/** Decides, as a user might, what a panel or a row of the list asks: what Close has, which version stays, whether to save again. */
export async function decide(view: View, random: Random, world: World): Promise<void> {
  const { notes, log } = world;
  const { conflict, covered, buttons } = await look(view);
  if (conflict) return decideConflict(view, random, world);
  if (buttons.includes(labels.askClose)) return askClose(view, random, world);
  if (covered) await button(view, labels.hide).click();
  if (buttons.includes(labels.onLead) && random.chance(0.4)) {
    notes.onLead.push(...wordsIn((await noteBox(view).textContent()) ?? ''));
    await button(view, labels.onLead).click();
    log('    saves it as a note on the lead');
  } else if (buttons.includes(labels.saveAgain) && random.chance(0.4)) {
    await button(view, labels.saveAgain).click();
    log('    saves again');
  } else if (buttons.includes(labels.showOther) && random.chance(0.3)) {
    await button(view, labels.showOther).click();
    log('    shows the other draft');
  }
  await untilQuiet(view, HANG_MS);
}

/** What goes by a decision is noted down before the button is pressed. */
async function decideConflict(view: View, random: Random, { notes, log }: World) {
  const { theirs, mine } = await versions(view);
  const choice = random.weighted({ both: 5, replace: 2, theirs: 2 });
  log(`    conflict, in Close: ${theirs.join(' ')}, own: ${mine.join(' ')}: ${choice}`);
  if (choice === 'theirs') {
    notes.givenUp.push(...mine.filter((word) => !theirs.includes(word)));
    await button(view, labels.theirs).click();
    await button(view, labels.theirsYes).click();
  } else if (choice === 'both' && (await button(view, labels.both).isVisible())) {
    notes.joined.push(...theirs.filter((word) => mine.includes(word)));
    await button(view, labels.both).click();
  } else {
    notes.givenUp.push(...theirs.filter((word) => !mine.includes(word)));
    await button(view, labels.replace).click();
  }
  await untilQuiet(view, HANG_MS);
}

/** Sends once more only what Close was asked for and does not have. */
async function askClose(view: View, random: Random, { notes, log }: World) {
  await button(view, labels.askClose).click();
  const { buttons } = await untilQuiet(view, HANG_MS);
  const isMissing = labels.sendAgain.some((text) => buttons.includes(text));
  log(`    asks Close: ${isMissing ? 'not there' : 'there, or no answer'}`);
  if (!isMissing || random.chance(0.3)) return;
  notes.sentAgain.push(...wordsIn(await textOf(view)));
  await button(view, labels.sendAgain).click();
  log('    sends again');
  await untilQuiet(view, HANG_MS);
}

/** All that stands in fields and rows where something may be sent again. */
function textOf({ root }: View): Promise<string> {
  return root.evaluate((element) => {
    const fields = [...element.querySelectorAll('input, textarea')].map((one) => Reflect.get(one, 'value'));
    const drafts = [...element.querySelectorAll('[data-part=draft-words], [data-part=rich-draft]')].map(
      (one) => one.textContent,
    );
    return [...fields, ...drafts].join('\n');
  });
}
