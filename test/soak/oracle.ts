/** What a loss test comes to: from what was typed, and from where words stand in the end. Nothing here asks anybody. */

/** All that is known when nothing happens any more. Words are unique: `w000123` the user's, `c000123` a colleague's. */
export type Ending = {
  /** Words of the user, in the order of typing. */
  typed: readonly string[];
  /** Words that colleagues wrote into notes. */
  colleagues: readonly string[];
  /** Words that the user gave up by a button that says so: their own by "Keep theirs", others' by "Replace with mine". */
  givenUp: readonly string[];
  /** Words that stood in both versions when the user pressed "Keep both", which sets one below the other. */
  joined: readonly string[];
  /** Words of a note that the user also sent as a note on the lead, once for each time. */
  onLead: readonly string[];
  /** Words of what the user sent once more, after Close was asked and did not have it; once for each time. */
  sentAgain: readonly string[];
  /** The texts in Close. */
  close: { notes: readonly string[]; tasks: readonly string[]; leadNotes: readonly string[] };
  /** Texts of drafts as the user is shown them. */
  drafts: readonly string[];
  /** All `POST`s that came to Close, with the status that was sent; null where none was. */
  posts: readonly { path: string; body: string; status: number | null }[];
};

export type Verdict = {
  typed: number;
  inClose: number;
  inDrafts: number;
  inBoth: number;
  /** Nowhere any more, by the user's own decision. */
  givenUp: number;
  lost: string[];
  /** Written twice: two records, twice in one note, or one `POST` sent again without a word of the user. */
  doubled: string[];
  /** Colleagues' words that are gone and nobody decided so. */
  overwritten: string[];
};

export function judge(ending: Ending): Verdict {
  const { close, givenUp } = ending;
  const inClose = new Set([...close.notes, ...close.tasks, ...close.leadNotes].flatMap(wordsIn));
  const inDrafts = new Set(ending.drafts.flatMap(wordsIn));
  const gone = (word: string) => !inClose.has(word) && !inDrafts.has(word);
  const typed = [...new Set(ending.typed)];
  return {
    typed: typed.length,
    inClose: typed.filter((word) => inClose.has(word)).length,
    inDrafts: typed.filter((word) => inDrafts.has(word)).length,
    inBoth: typed.filter((word) => inClose.has(word) && inDrafts.has(word)).length,
    givenUp: typed.filter((word) => gone(word) && givenUp.includes(word)).length,
    lost: typed.filter((word) => gone(word) && !givenUp.includes(word)),
    doubled: [...twiceInOneText(ending), ...twiceMade(ending), ...twicePosted(ending)],
    // In a draft it would be no loss either: the user is shown it.
    overwritten: [...new Set(ending.colleagues)].filter((word) => gone(word) && !givenUp.includes(word)),
  };
}

/** The unique words of a text, in order, as often as they stand there. */
export function wordsIn(text: string): string[] {
  return text.match(/[wc]\d{6}/g) ?? [];
}

function twiceInOneText({ close, joined }: Ending): string[] {
  const texts = [...close.notes, ...close.tasks, ...close.leadNotes];
  return texts.flatMap((text) => repeated(wordsIn(text)).filter((word) => !joined.includes(word)));
}

/** A task or note on a lead is one record. A note's words come onto a lead only by the button that says so. */
function twiceMade({ close, onLead, sentAgain }: Ending): string[] {
  const made = [...close.tasks, ...close.leadNotes].flatMap((text) => [...new Set(wordsIn(text))]);
  const allowed = (word: string) => Math.max(1, count(onLead, word)) + count(sentAgain, word);
  return [...new Set(made)].filter((word) => count(made, word) > allowed(word));
}

/** A refusal, 4xx, made nothing, and may be followed by the same request. */
function twicePosted({ posts, sentAgain, onLead }: Ending): string[] {
  const open = posts.filter(({ status }) => status === null || status < 400 || status >= 500);
  const keys = open.map(({ path, body }) => `${path} ${body}`);
  return repeated(keys).filter((key) => {
    const allowed = wordsIn(key).map((word) => Math.max(1, count(onLead, word)) + count(sentAgain, word));
    return count(keys, key) > Math.max(1, ...allowed);
  });
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => items.indexOf(item) !== index))];
}

function count(items: readonly string[], wanted: string): number {
  return items.filter((item) => item === wanted).length;
}
