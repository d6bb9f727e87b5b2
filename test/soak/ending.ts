import type { SandboxEvent } from '../fakes/sample-data/events';
import type { Ending } from './oracle';
import { button, labels, noteBox } from './panel-view';
import type { Visits } from './visits';
import { meetingOf, textsInClose, type World } from './world';

/** The list shows so many characters of a draft. */
const CUT = 400;

type Draft = { content: { kind: string; meetingId?: string } };

/** What has become of everything, as a user sees it who starts the browser once more. */
export async function endingOf(world: World, visits: Visits, events: readonly SandboxEvent[]): Promise<Ending> {
  const { sandbox, gate, notes } = world;
  const posts = sandbox.close.requests.filter(
    ({ method, path }) => method === 'POST' && !path.endsWith('/data/search/'),
  );
  return {
    ...notes,
    drafts: await shownDrafts(world, visits, events),
    close: textsInClose(sandbox),
    posts: posts.map((request) => ({ path: request.path, body: request.body, status: gate.statusOf(request) })),
  };
}

/** The texts in the list of drafts; and of notes that the list cuts off, what the panel shows. */
async function shownDrafts({ sandbox }: World, visits: Visits, events: readonly SandboxEvent[]): Promise<string[]> {
  const optionsPage = await visits.openOptions();
  const drafts: Draft[] = await optionsPage.evaluate(async () => {
    const reply = await chrome.runtime.sendMessage({ name: 'getDrafts', payload: null });
    return reply.value;
  });
  const rows = optionsPage.locator('[data-part=draft-words]');
  await optionsPage.waitForFunction(
    (count) => document.querySelectorAll('[data-part=draft-words]').length === count,
    drafts.length,
  );
  const texts = await rows.allTextContents();
  if (texts.every((text) => text.length < CUT)) return texts;
  for (const event of events) {
    const own = drafts.filter(({ content }) => content.meetingId === meetingOf(sandbox, event).id).length;
    if (own > 0) texts.push(...(await shownInPanel(visits, event, own)));
  }
  return texts;
}

/** Each of the note's drafts, one after the other by "Show". */
async function shownInPanel(visits: Visits, event: SandboxEvent, drafts: number): Promise<string[]> {
  const view = await visits.open(event, 'sidebar');
  await view.root
    .getByText(/draft kept/i)
    .first()
    .waitFor();
  const texts = [(await noteBox(view).textContent()) ?? ''];
  for (let left = drafts - 1; left > 0; left -= 1) {
    const before = texts.at(-1);
    await button(view, labels.showOther).click();
    await noteBox(view)
      .filter({ hasNotText: before ?? '' })
      .waitFor();
    texts.push((await noteBox(view).textContent()) ?? '');
  }
  return texts;
}
