import { describe, expect, test } from 'vitest';
import { type Ending, judge } from '../../soak/oracle';

/** An ending in which all is well, with what differs. */
function ending(changes: Partial<Ending> = {}): Ending {
  return {
    typed: ['w000001', 'w000002', 'w000003'],
    colleagues: ['c000001'],
    givenUp: [],
    joined: [],
    onLead: [],
    sentAgain: [],
    close: { notes: ['<body><p>c000001 and w000001</p></body>'], tasks: ['w000002'], leadNotes: [] },
    drafts: ['Note of “Discovery call” w000001 w000003'],
    posts: [post('/api/v1/task/', 'w000002', 200)],
    ...changes,
  };
}

function post(path: string, word: string, status: number | null) {
  return { path, body: JSON.stringify({ text: word }), status };
}

const task = '/api/v1/task/';
const well = { lost: [], doubled: [], overwritten: [] };

test('all is well: each word is counted where it stands', () => {
  expect(judge(ending())).toEqual({ ...well, typed: 3, inClose: 2, inDrafts: 2, inBoth: 1, givenUp: 0 });
});

describe('lost', () => {
  test('a word that is in neither', () => {
    expect(judge(ending({ drafts: [] })).lost).toEqual(['w000003']);
  });

  test('a word of which only a part is left', () => {
    expect(judge(ending({ drafts: ['w00000'] })).lost).toEqual(['w000003']);
  });

  test('not one that the user gave up', () => {
    expect(judge(ending({ drafts: [], givenUp: ['w000003'] }))).toMatchObject({ ...well, givenUp: 1 });
  });

  test('a word that the user gave up and that is there all the same is not counted as gone', () => {
    expect(judge(ending({ givenUp: ['w000003'] }))).toMatchObject({ ...well, givenUp: 0 });
  });
});

describe('overwritten', () => {
  const without = { close: { notes: ['w000001'], tasks: ['w000002'], leadNotes: [] } };

  test('a colleague’s word that is gone', () => {
    expect(judge(ending(without)).overwritten).toEqual(['c000001']);
  });

  test('not when the user decided so', () => {
    expect(judge(ending({ ...without, givenUp: ['c000001'] })).overwritten).toEqual([]);
  });
});

describe('doubled', () => {
  const twoTasks = { notes: ['c000001 w000001'], tasks: ['w000002', 'w000002'], leadNotes: [] };
  const onLead = { notes: ['c000001 w000001'], tasks: ['w000002'], leadNotes: ['c000001 w000001'] };

  test('two tasks of one word', () => {
    expect(judge(ending({ close: twoTasks })).doubled).toEqual(['w000002']);
  });

  test('not when the user sent it again', () => {
    expect(judge(ending({ close: twoTasks, sentAgain: ['w000002'] })).doubled).toEqual([]);
  });

  test('a word twice in one note', () => {
    const close = { notes: ['c000001 w000001 w000001'], tasks: ['w000002'], leadNotes: [] };
    expect(judge(ending({ close })).doubled).toEqual(['w000001']);
    expect(judge(ending({ close, joined: ['w000001'] })).doubled).toEqual([]);
  });

  test('a meeting’s note that also became a note on the lead is not', () => {
    expect(judge(ending({ close: onLead })).doubled).toEqual([]);
    const twice = { ...onLead, leadNotes: ['w000001', 'w000001'] };
    expect(judge(ending({ close: twice, onLead: ['w000001'] })).doubled).toEqual(['w000001']);
    expect(judge(ending({ close: twice, onLead: ['w000001', 'w000001'] })).doubled).toEqual([]);
  });

  const second: [what: string, status: number | null, doubled: boolean][] = [
    ['made', 200, true],
    ['never answered', null, true],
    ['a server that broke down, which may have made it', 503, true],
    ['refused', 403, false],
    ['asked to slow down', 429, false],
  ];
  for (const [what, status, doubled] of second) {
    test(`the same request once more after one that was ${what}${doubled ? '' : ': allowed'}`, () => {
      const posts = [post(task, 'w000002', status), post(task, 'w000002', 200)];
      expect(judge(ending({ posts })).doubled).toHaveLength(doubled ? 1 : 0);
      expect(judge(ending({ posts, sentAgain: ['w000002'] })).doubled).toEqual([]);
    });
  }

  test('other words are another request', () => {
    const posts = [post(task, 'w000002', 200), post(task, 'w000003', 200)];
    expect(judge(ending({ posts })).doubled).toEqual([]);
  });
});
