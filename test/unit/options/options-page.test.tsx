import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { AccountView } from '../../../src/domain/account-view';
import { FieldChoices } from '../../../src/options/fields/FieldChoices';
import { OptionsPage } from '../../../src/options/OptionsPage';
import type { OptionsProps } from '../../../src/options/options-data';
import { words } from '../../../src/words/words';
import { actions, namesOf, textOf } from '../panel/draw';
import { contents, draftOf } from './drafts';

const robin: AccountView = {
  id: 'orga_1.user_1',
  userName: 'Robin Rep',
  organizationName: 'Northwind Sales',
  keyEnding: '4f2c',
  organizationId: 'orga_1',
  drafts: 0,
};
const other: AccountView = {
  ...robin,
  id: 'orga_2.user_9',
  organizationId: 'orga_2',
  organizationName: 'Contoso Partners',
  keyEnding: '99aa',
};

/** Nobody answers: drawing asks for nothing. */
function page(accounts: OptionsProps['accounts'], parts: Partial<OptionsProps> = {}): string {
  const never = () => Promise.reject();
  return renderToString(
    <OptionsPage
      accounts={accounts}
      lookAgain={never}
      connect={never}
      useFirst={never}
      remove={never}
      forgetEverything={never}
      {...parts}
    />,
  );
}

const parts: Partial<OptionsProps> = {
  fields: { load: () => Promise.reject(), save: () => Promise.reject() },
  drafts: {
    list: [draftOf(contents.task)],
    send: () => Promise.reject(),
    onLead: actions.writer,
    check: () => Promise.reject(),
    keep: () => Promise.reject(),
    discard: () => Promise.reject(),
    copy: () => Promise.reject(),
    readHtml: (html) => html,
  },
  shortcuts: {
    load: () => Promise.reject(),
    singleKeys: { load: () => Promise.reject(), save: () => Promise.reject() },
  },
  diagnostics: { run: () => Promise.reject(), copy: () => Promise.reject(), about: 'Sidecar 0.1.0' },
};

const facts = words.options.facts.title;

describe('the page', () => {
  test.each<[string, OptionsProps['accounts'], Partial<OptionsProps>, string[]]>([
    ['is still asking', 'loading', {}, ['Checking who is connected…']],
    ['was not answered', 'unanswered', {}, ['Sidecar can’t read what it keeps', facts]],
    ['meets a new user', [], {}, ['Connect Close', facts]],
    ['meets a user without a key, who has written something', [], parts, ['Connect Close', facts, 'Not in Close yet']],
    ['has an organization', [robin], {}, ['Close is connected', facts, 'Start over']],
    [
      'has an organization and all its parts',
      [robin],
      parts,
      [
        'Close is connected',
        'Not in Close yet',
        'Custom fields',
        'Keyboard shortcuts',
        facts,
        'Diagnostics',
        'Start over',
      ],
    ],
  ])('%s', (_, accounts, given, sections) => {
    // The section that is shown, and those that are behind it.
    expect([...new Set(namesOf(page(accounts, given), 'h2'))]).toEqual(sections);
  });

  test('promises that diagnostics hold nothing of a customer', () => {
    expect(textOf(page([robin], parts))).toContain('no names, addresses, titles, IDs or keys');
  });
});

describe('organizations', () => {
  const rows = (accounts: AccountView[]) =>
    [...page(accounts).matchAll(/<li[^>]*>(?:(?!<li).)*?ending in.*?<\/li>/gs)].map(([row]) => row);

  test('one has no order, so it says nothing of it', () => {
    const [row, ...more] = rows([robin]);
    expect(more).toEqual([]);
    expect(textOf(row ?? '')).toBe('Northwind Sales Robin Rep · ending in ••••4f2c Remove');
  });

  test('of several the first is the one that is asked, each other can become it', () => {
    expect(rows([robin, other]).map(textOf)).toEqual([
      'Northwind Sales Used first Robin Rep · ending in ••••4f2c Remove',
      'Contoso Partners Robin Rep · ending in ••••99aa Use this first Remove',
    ]);
    expect(rows([robin, other]).flatMap((row) => namesOf(row, 'button'))).toEqual([
      'Remove Northwind Sales',
      'Use this first: Contoso Partners',
      'Remove Contoso Partners',
    ]);
  });

  test.each([
    [0, 'Remove the key of Northwind Sales and what was kept for it?', 'Forget the key and everything else, now?'],
    [
      1,
      'Remove the key of Northwind Sales and what was kept for it, 1 unsent draft among it?',
      'Forget the key and everything else, 1 unsent draft among it, now?',
    ],
    [
      2,
      'Remove the key of Northwind Sales and what was kept for it, 2 unsent drafts among it?',
      'Forget the key and everything else, 2 unsent drafts among it, now?',
    ],
  ])('%d drafts that would go are named before they go', (drafts, remove, forget) => {
    expect(words.options.accounts.question('Northwind Sales', drafts)).toBe(remove);
    expect(words.options.forget.question(drafts)).toBe(forget);
  });

  test('another key can be added', () => {
    expect(namesOf(page([robin]), 'button')).toContain('Add another key');
    expect(namesOf(page([]), 'button')).toEqual(['Show key', 'Connect']);
  });
});

describe('custom fields', () => {
  const fields = Array.from({ length: 14 }, (_, index) => ({ id: `cf_${index}`, name: `Field ${index}` }));
  const ids = (amount: number) => fields.slice(0, amount).map(({ id }) => id);
  const none = { fields: [], chosen: [] };
  const drawn = (chosen: string[], all = fields, more: typeof fields = []) =>
    renderToString(
      <FieldChoices
        choices={{ lead: { fields: all, chosen }, contact: { fields: more, chosen: [] }, opportunity: none }}
        save={() => Promise.reject()}
      />,
    );
  const boxes = (html: string) => [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => box);

  test.each<[string, string[], number, number, string]>([
    ['none is chosen', [], 0, 0, '0 of 8 chosen'],
    ['two are', ids(2), 2, 0, '2 of 8 chosen'],
    ['one is gone from Close', ['cf_gone', 'cf_1'], 1, 0, '1 of 8 chosen'],
    ['eight are', ids(8), 8, 6, '8 are chosen. Take one away to choose another.'],
  ])('when %s', (_, chosen, ticked, closed, says) => {
    const html = drawn(chosen);
    expect(boxes(html).filter((box) => /\schecked/.test(box))).toHaveLength(ticked);
    expect(boxes(html).filter((box) => /\sdisabled/.test(box))).toHaveLength(closed);
    expect(textOf(html)).toContain(says);
  });

  test('a long list can be searched, a short one need not', () => {
    expect(drawn([])).toContain('Filter fields');
    expect(drawn([], fields.slice(0, 12))).not.toContain('Filter fields');
  });

  test('none at all is said in words', () => {
    expect(textOf(drawn([], []))).toBe('Your organization has no custom fields.');
  });

  test('those of leads, contacts and opportunities stand apart, each with its own number; one without fields is left out', () => {
    const text = textOf(drawn(ids(8), fields, [{ id: 'cf_c1', name: 'Buys from' }]));
    expect(text).toMatch(/Lead\s*8 are chosen.*Contact\s*0 of 8 chosen\s*Buys from/s);
    expect(text).not.toContain('Opportunity');
  });
});

test('where keys are not kept as one may expect, it is said before one is pasted, and nowhere else', () => {
  const { keeping, connect } = words.options;
  const text = (parts: Partial<OptionsProps>) => textOf(page([], parts));
  for (const kind of ['forgets', 'private-window'] as const) {
    const shown = text({ keeping: kind });
    expect(shown).toContain(keeping[kind].title);
    expect(shown.indexOf(keeping[kind].text)).toBeLessThan(shown.indexOf(connect.create));
  }
  expect(text({ keeping: null })).not.toContain(keeping.forgets.title);
  expect(text({})).not.toContain(keeping['private-window'].title);
});
