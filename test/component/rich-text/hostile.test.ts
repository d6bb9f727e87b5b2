import { expect, onTestFinished, test } from 'vitest';
import { canKeep, diffNotes, joinNotes } from '../../../src/rich-text/editor/note-editor';
import { body, paste } from './acts';
import { hostileMarkup } from './hostile';
import { createStage } from './stage';

declare global {
  /** Set by hostile markup that got to run. */
  var ran: unknown;
}

/** The page has no policy, so what is kept from running here is kept by the editor. */
test('hostile markup is never kept, and runs and loads nothing, opened, compared, joined or pasted', async () => {
  const stage = createStage();
  const address = location.href;
  const asked = listenForLoads();
  const other = body('<p>a</p>');
  for (const vector of hostileMarkup) {
    const html = body(vector);
    const opened = stage.open(html) !== null;
    diffNotes(html, other);
    joinNotes(html, other);
    stage.open(null);
    paste(stage, { html });
    const pasted = stage.written();
    const drawn = () => stage.box.querySelectorAll(DANGEROUS).length;
    const pastedElements = drawn();
    stage.open(null);
    paste(stage, { text: html });
    const outcome = { canKeep: canKeep(html), opened, elements: pastedElements + drawn() };
    expect(outcome, vector).toEqual({ canKeep: false, opened: false, elements: 0 });
    for (const tag of pasted.match(/<[a-z0-9]+( [a-z]+="[^"]*")*\/?>/g) ?? [])
      expect(tag, vector).toMatch(/^<(body|p|br\/|hr\/|ul|ol|li|blockquote|strong|a href="https:\/\/a\.example")>$/);
  }

  // The flag and the ear work: put on the page as it is, the same markup does both. All that was asked for before is heard before.
  expect(globalThis.ran).toBeUndefined();
  const holder = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    holder.remove();
    globalThis.ran = undefined;
  });
  holder.innerHTML = '<img src="data:image/png,none" onerror="window.ran=1"><img src="/not-there.png?evil">';
  await expect.poll(() => globalThis.ran).toBe(1);
  await expect.poll(() => asked.join()).toContain('/not-there.png?evil');
  expect(asked).toHaveLength(1);
  expect(document.baseURI).toBe(address);
});

/** What a note's own elements never are. A link is, where its address is a plain one. */
const DANGEROUS = 'script,img,iframe,svg,style,link,form,input,[style],[onclick],a:not([href="https://a.example"])';

/** The addresses of all that the page asks for from now on, in their order. */
function listenForLoads(): string[] {
  const asked: string[] = [];
  const observer = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
  observer.observe({ type: 'resource' });
  onTestFinished(() => observer.disconnect());
  return asked;
}
