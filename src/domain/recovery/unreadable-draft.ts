/** A draft that another version of the extension has stored in a shape that this one does not know: what can be saved of it. */
export type UnreadableDraft = {
  /** Ours, or whatever it is stored under. */
  id: string;
  /** `orga_…`, empty where that cannot be told. */
  organizationId: string;
  /** What it is about, as far as it says so; may be empty. */
  about: string[];
  /** Its texts in their order: plain ones, and notes in rich text. */
  texts: string[];
  /** Milliseconds since 1970; null where that cannot be told. */
  keptAt: number | null;
};

/** Deeper than any draft there was. */
const MAX_DEPTH = 6;
/** Names of members that hold what was in Close before, and not what the user has typed. */
const NOT_TYPED = new Set(['base', 'kind', 'date', 'period', 'updatedAt', 'to']);
/** Ids of Close and of ours, and instants: nobody has typed them. */
const NO_WORDS =
  /^(?:[a-z]{2,8}_[A-Za-z0-9]{1,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.Z+-]+)$/;

/** What is stored under an id, as far as anything can be made of it. Nothing of it is changed. */
export function recoverDraft(stored: unknown): UnreadableDraft | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, organizationId, about, keptAt, content, ...rest } = membersOf(stored);
  if (typeof id !== 'string') return null;
  return {
    id,
    organizationId: typeof organizationId === 'string' ? organizationId : '',
    about: [...new Set(textsIn(about, 0))],
    texts: [...new Set(textsIn(content ?? rest, 0))],
    keptAt: typeof keptAt === 'number' && Number.isFinite(keptAt) ? keptAt : null,
  };
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value.trim() === '' || NO_WORDS.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return [];
  return Object.entries(value).flatMap(([name, member]) => (NOT_TYPED.has(name) ? [] : textsIn(member, depth + 1)));
}

/** Whatever they are. */
function membersOf(value: object): Partial<Record<string, unknown>> {
  return { ...value };
}
