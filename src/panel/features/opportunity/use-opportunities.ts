import { useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../domain/opportunity/opportunity';
import {
  isSameValue,
  nameOf,
  type OpportunityChange,
  type SeenOpportunity,
  seenOf,
  type ValueName,
  valueNames,
} from '../../../domain/opportunity/opportunity-change';
import type { WriteRefusal } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import { type ChoicePhase, isSending } from '../../choices/choice-state';
import { useOptimisticChoices } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';
import { newerOf, opportunityRows } from './opportunity-rows';

/** One value of an opportunity; `change`: that the user has made it so. */
type Edit = { name: ValueName; value: Partial<SeenOpportunity>; change: OpportunityChange | null };

export type EditPhase = ChoicePhase<Edit>;

/** What somebody else has made of an opportunity meanwhile, and what the user wanted. */
export type Overtaken = { theirs: Opportunity; change: OpportunityChange };

/** An opportunity that can be changed. The functions are to be called in the event's own handler. */
export type EditableOpportunity = {
  /** As it is shown: with what was chosen and Close has not answered yet. */
  opportunity: Opportunity;
  /** As Close has it, as far as this panel knows. */
  known: Opportunity;
  phaseOf(name: ValueName): EditPhase;
  /** The user has taken a colleague's version over their own value. */
  givenUp(name: ValueName): boolean;
  /** A change is on its way. */
  sending: boolean;
  overtaken: Overtaken | null;
  /** A stage is held before it is sent; the other values go at once. `saw`: what of it the user saw earlier than what is known now. */
  change(event: Event, change: OpportunityChange, saw?: Partial<SeenOpportunity>): void;
  /** Takes back the stage that is held. */
  undo(): void;
  /** The user has made up their mind: the stage that is held is sent. False where none is. */
  sendNow(): boolean;
  /** Sends once more what was refused. */
  again(event: Event, name: ValueName): void;
  /** The user's value takes the place of the one that they were shown. */
  replace(event: Event): void;
  takeTheirs(event: Event): void;
};

type Use = { shown: readonly Opportunity[]; writing: Writing; leadId: string; viewer: Viewer };

/** The lead's opportunities; each value shows at once what was chosen, and goes back when Close refuses. */
export function useOpportunities({ shown, writing, leadId, viewer }: Use) {
  const announce = useAnnounce();
  const answered = useRef<ReadonlyMap<string, Opportunity>>(new Map());
  const order = useRef<readonly string[]>([]);
  const [, setSettled] = useState<WriteRefusal | null>(null);
  const settled = useRef(new Set<WriteRefusal>());
  /** What a value was when the user chose over it. What others make of it while it is held, they don't see. */
  const covered = useRef(new Map<string, Partial<SeenOpportunity>>());

  const rows = opportunityRows(shown, answered.current, order.current);
  order.current = rows.map(({ id }) => id);
  const drawn = useRef(rows);
  drawn.current = rows;
  const choices = useOptimisticChoices(knownOf(rows), isSame);

  /** As Close has it, as far as this panel knows at this moment. */
  function latest(id: string): Opportunity | undefined {
    const own = answered.current.get(id);
    const row = drawn.current.find((one) => one.id === id);
    return own && row ? newerOf(row, own) : (row ?? own);
  }

  function learn(opportunity: Opportunity) {
    answered.current = new Map([...answered.current, [opportunity.id, opportunity]]);
  }

  function change(
    event: Event,
    known: Opportunity,
    wanted: OpportunityChange,
    seen: () => SeenOpportunity,
    undoable = false,
  ) {
    const name = nameOf(wanted);
    const { id: opportunityId } = known;
    const subject = subjectOf(opportunityId, name);
    const choice = choices.of(subject);
    if (undoable && choice.state().wanted === null) covered.current.set(subject, oneOf(known, name));
    // Won, it leaves the state before Close's answer is here.
    const before = latest(opportunityId);
    if (before) learn(before);
    void choice.choose(event, {
      value: { name, value: wanted, change: wanted },
      guarded: writing.guarded,
      send: async () => {
        const result = await writing.writer.changeOpportunity({
          opportunityId,
          leadId,
          change: wanted,
          seen: { ...seenOf(seen()), ...covered.current.get(subject) },
        });
        covered.current.delete(subject);
        if (result.ok) learn(result.value);
        return result;
      },
      valueIn: (there) => ({ name, value: oneOf(there, name), change: null }),
      undoable,
      onAnswer: (result) =>
        announce(
          result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
        ),
    });
  }

  function isSettled(phase: EditPhase): boolean {
    return phase.kind === 'refused' && settled.current.has(phase.refusal);
  }

  return rows.map((known): EditableOpportunity => {
    const { id } = known;
    const choiceOf = (name: ValueName) => choices.of(subjectOf(id, name));
    const overtaken = valueNames
      .map((name) => overtakenBy(choiceOf(name).state().phase))
      .find((one) => one && !settled.current.has(one.refusal));
    return {
      known,
      opportunity: withWanted(
        known,
        valueNames.flatMap((name) => choiceOf(name).state().wanted?.value.value ?? []),
      ),
      phaseOf: (name) => (isSettled(choiceOf(name).state().phase) ? { kind: 'idle' } : choiceOf(name).state().phase),
      givenUp: (name) => isSettled(choiceOf(name).state().phase),
      sending: valueNames.some((name) => isSending(choiceOf(name).state())),
      overtaken: overtaken ?? null,
      change: (event, wanted, saw) =>
        change(event, known, wanted, () => ({ ...(latest(id) ?? known), ...saw }), 'stageId' in wanted),
      undo: choiceOf('stageId').undo,
      sendNow: choiceOf('stageId').sendNow,
      again: (event, name) => choiceOf(name).again(event),
      replace: (event) => overtaken && change(event, known, overtaken.change, () => overtaken.theirs),
      takeTheirs(event) {
        if (!overtaken) return;
        void writing.guarded(event, async () => {
          settled.current.add(overtaken.refusal);
          learn(overtaken.theirs);
          setSettled(overtaken.refusal);
        });
      },
    };
  });
}

/** What was chosen and Close has not answered yet is shown as if it were there. */
function withWanted(known: Opportunity, wanted: readonly Partial<SeenOpportunity>[]): Opportunity {
  let shown = known;
  for (const values of wanted) shown = { ...shown, ...values };
  return shown;
}

function subjectOf(opportunityId: string, name: ValueName): string {
  return `${opportunityId} ${name}`;
}

function knownOf(rows: readonly Opportunity[]): ReadonlyMap<string, Edit> {
  return new Map(
    rows.flatMap((one) =>
      valueNames.map((name): [string, Edit] => [
        subjectOf(one.id, name),
        { name, value: oneOf(one, name), change: null },
      ]),
    ),
  );
}

/** One value of an opportunity, by its name. */
export function oneOf(opportunity: SeenOpportunity, name: ValueName): Partial<SeenOpportunity> {
  return { [name]: opportunity[name] };
}

function isSame(one: Edit, other: Edit): boolean {
  return one.name === other.name && isSameValue(one.name, one.value, other.value);
}

function overtakenBy(phase: EditPhase): (Overtaken & { refusal: WriteRefusal }) | null {
  if (phase.kind !== 'refused' || phase.refusal.reason !== 'overtaken') return null;
  const { refusal, wanted } = phase;
  return wanted.change && { refusal, theirs: phase.refusal.theirs, change: wanted.change };
}
