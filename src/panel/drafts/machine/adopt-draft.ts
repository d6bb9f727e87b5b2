import type { Draft } from '../../../domain/draft';
import type { DraftMachine } from './draft-state';

/** Goes on with a draft that is kept: its words are the newest now. */
export function adopt(state: DraftMachine, draft: Draft): DraftMachine {
  const change = state.count + 1;
  return {
    ...state,
    count: change,
    typed: { content: draft.content, change },
    keptChange: change,
    name: { id: draft.id, revision: draft.revision },
    words: { kind: 'kept' },
    sending: draft.sentAt === null ? { kind: 'idle' } : { kind: 'uncertain', since: draft.sentAt, missing: false },
    answers: state.answers + 1,
    draft,
  };
}

/** What the worker's list says. A list that may be older than the last answer takes nothing away. */
export function withList(state: DraftMachine, drafts: Draft[], since: number): DraftMachine {
  const isFirst = !state.loaded && state.typed === null && state.name === null && state.removal.kind === 'none';
  const [newest] = drafts;
  const own = isFirst && newest && state.words.kind === 'empty' ? adopt(state, newest) : state;
  const id = own.name?.id;
  const found = drafts.find((one) => one.id === id) ?? null;
  const isCurrent = since === state.answers && state.words.kind !== 'keeping';
  const isNewer = found !== null && (own.draft?.id !== found.id || found.revision >= own.draft.revision);
  const removed = own.removal.kind === 'asked' ? own.removal.name.id : undefined;
  return {
    ...own,
    loaded: true,
    draft: isNewer || isCurrent ? found : own.draft,
    others: drafts.filter((one) => one.id !== id && one.id !== removed),
  };
}
