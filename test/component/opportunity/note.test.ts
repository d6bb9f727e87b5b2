import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { words } from '../../../src/words/words';
import { lastBody, writesOf } from '../../fakes/close-server/steps';
import { kim } from '../../fakes/sample-data/people';
import { openAnew } from '../pages/next-steps';
import { cells, opportunity, opportunityOf } from '../pages/opportunity';
import { chooseNow, expectReady, expectSavedMark, pressMod, refusalOf } from '../pages/writing';
import { createWorld, type World } from '../world';

/** An opportunity's note, typed over where it stands. */

const { opportunity: text } = words;
const { part, note, stage, conflict } = opportunity;
const html = (...lines: string[]) => `<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`;

/** Acme's panel, whose opportunity has this note. */
async function openWith(fields: { note: string; note_html?: string | null }): Promise<World> {
  const world = createWorld();
  world.close.editOpportunityAs(kim.id, cells, fields);
  await openAnew(world);
  world.close.clearRequests();
  return world;
}

test('Ctrl Enter and going on save it, Escape takes it back, and emptied it is none', async () => {
  const { close } = await openWith({ note: 'Plain <b>words</b>', note_html: null });
  await expect.element(note()).toHaveValue('Plain <b>words</b>');
  await note().fill('Mistyped');
  await userEvent.keyboard('{Escape}');
  await expect.element(note()).toHaveValue('Plain <b>words</b>');

  await note().fill('Budget is <20k\n\nAsk Dana');
  await pressMod('{Enter}');
  await expectSavedMark(part());
  expect(lastBody(close, 'PUT', '/opportunity/')).toEqual({ note_html: html('Budget is &lt;20k', '', 'Ask Dana') });
  await expect.element(note()).toHaveValue('Budget is <20k\n\nAsk Dana');

  await note().fill('');
  await userEvent.tab();
  await expect.poll(() => lastBody(close, 'PUT', '/opportunity/')).toEqual({ note_html: null });
  await expect.element(note()).toHaveAttribute('placeholder', text.noNote);
  expect(writesOf(close)).toHaveLength(2);
});

test('with formatting it is for reading, for as plain text it would lose that', async () => {
  await openWith({ note: 'Two plants', note_html: '<body><p>Two <strong>plants</strong></p></body>' });
  await expect.element(part().getByText('plants', { exact: true })).toBeVisible();
  await expect.element(part()).toHaveTextContent(text.formattedNote);
  await expect.element(note()).not.toBeInTheDocument();
});

test('typed over before a colleague gave it formatting, the words stay until the user decides', async () => {
  const world = await openWith({ note: 'Two plants', note_html: html('Two plants') });
  await note().fill('Two plants, soon');
  await expect.element(part()).toHaveTextContent(text.unsaved(text.note));
  const note_html = '<body><p>Two <strong>plants</strong></p></body>';
  world.close.editOpportunityAs(kim.id, cells, { note: 'Two plants', note_html });
  world.reopen();
  world.host.panelHost.retry();
  await expectReady(world.close.events.discoveryCall);
  await expect.element(note()).toHaveValue('Two plants, soon');
  await note().click();
  await userEvent.keyboard('{Escape}');
  await expect.element(part()).toHaveTextContent(text.formattedNote);
});

test('a colleague’s note is shown beside one’s own, and stops no other value', async () => {
  const { close } = await openWith({ note: 'Ours', note_html: html('Ours') });
  close.editOpportunityAs(kim.id, cells, { note: 'Theirs', note_html: html('Theirs') });
  await chooseNow('Negotiation', stage());
  await expect.poll(() => opportunityOf(close, cells)).toMatchObject({ status_label: 'Negotiation' });

  await note().fill('Mine');
  await pressMod('{Enter}');
  await expect.element(note()).toHaveValue('Mine');
  await expectSavedMark(part());
  close.editOpportunityAs(kim.id, cells, { note: 'Later', note_html: html('Later') });
  await note().fill('Mine again');
  await pressMod('{Enter}');
  await expect.element(conflict()).toHaveTextContent(/In Close now\s*Note: Later\s*Yours\s*Note: Mine again/);
  expect(opportunityOf(close, cells)).toMatchObject({ note: 'Later' });
  await conflict().getByRole('button', { name: text.conflict.replace }).click();
  await expect.poll(() => opportunityOf(close, cells)).toMatchObject({ note: 'Mine again' });
});

test('refused, it stays in its field; a lost answer is asked after', async () => {
  const { close } = await openWith({ note: '', note_html: null });
  close.setFault('/opportunity/', { kind: 'status', status: 500 }, { method: 'PUT' });
  await note().fill('Two plants');
  await pressMod('{Enter}');
  await expect.element(refusalOf(part())).toHaveTextContent(words.writing.refused['close-down'].text);
  await expect.element(note()).toHaveValue('Two plants');
  close.clearFaults();
  close.setFault('/opportunity/', { kind: 'lost-answer' }, { method: 'PUT', times: 1 });
  close.clearRequests();
  await refusalOf(part()).getByRole('button').click();
  await expectSavedMark(part());
  expect(opportunityOf(close, cells)).toMatchObject({ note: 'Two plants' });
  expect(writesOf(close)).toHaveLength(1);
});
