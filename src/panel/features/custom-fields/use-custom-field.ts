import { useRef, useState } from 'preact/hooks';
import type { ShownField } from '../../../domain/custom-field';
import type { WriteRefusal } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import { type ChoicePhase, inClose, shownChoice } from '../../choices/choice-state';
import { useOptimisticChoice } from '../../choices/use-optimistic-choice';
import type { Writing } from '../../drafts/context/write-context';
import { refusalText } from '../../drafts/views/refusal-text';

/** What a field can be given; null takes its value away. */
export type FieldValue = string | number | string[] | null;

/** A field as it is shown, and what became of the user's last change of it. */
export type CustomFieldChange = {
  values: string[];
  phase: ChoicePhase<string[]>;
  sending: boolean;
  /** As Close has it, as far as this panel knows. */
  there: string[];
  /** To be called in the event's own handler, like `again`. `seen`: what the user saw in it, where that is older than what is shown. */
  set(event: Event, value: FieldValue, seen?: string[]): void;
  again(event: Event): void;
  /** What a colleague has made of it since the user saw it; null where nobody has, or the user has decided. */
  overtaken: string[] | null;
  /** The user's value takes the place of the one that they were shown. To be called in the event's own handler, like `takeTheirs`. */
  replace(event: Event): void;
  takeTheirs(event: Event): void;
  /** The user has taken theirs. */
  givenUp: boolean;
};

/** A lead, and what it is called. */
export type FieldLead = { leadId: string; name: string };

export type UseCustomField = {
  field: ShownField;
  /** Whose it is: the lead's own id, or that of a contact or an opportunity of it. */
  of: string;
  lead: FieldLead;
  writing: Writing;
  viewer: Viewer;
};

/** Chosen or typed means saved: it is shown at once, and goes back where Close refuses. */
export function useCustomField({ field, of, lead: { leadId }, writing, viewer }: UseCustomField): CustomFieldChange {
  const { id: fieldId, values } = field;
  const announce = useAnnounce();
  /** What was sent last, as Close takes it. */
  const last = useRef<FieldValue>(null);
  const choice = useOptimisticChoice<string[]>({ subject: `${of} ${fieldId}`, known: values, same: isSameList });
  const [settled, setSettled] = useState<WriteRefusal | null>(null);
  const state = choice.state();
  const { phase } = state;
  const isSettled = phase.kind === 'refused' && phase.refusal === settled;
  const shown = shownChoice(state) ?? values;
  const there = inClose(state) ?? values;

  function send(event: Event, value: FieldValue, seen: string[]) {
    void choice.choose(event, {
      value: textsOf(value),
      guarded: writing.guarded,
      send: () => writing.writer.setCustomField({ leadId, of, fieldId, seen, value }),
      valueIn: ({ values }) => values,
      onAnswer: (result) =>
        announce(
          result.ok ? words.nextSteps.saved(formatTime(result.value.savedAt, viewer)) : refusalText(result.failure),
        ),
    });
    last.current = value;
  }

  return {
    values: shown,
    phase: isSettled ? { kind: 'idle' } : phase,
    sending: state.wanted !== null,
    there,
    set: (event, value, seen = there) => send(event, value, seen),
    again: choice.again,
    overtaken:
      phase.kind === 'refused' && phase.refusal.reason === 'field-overtaken' && !isSettled
        ? phase.refusal.theirs
        : null,
    replace: (event) => {
      if (phase.kind !== 'refused' || phase.refusal.reason !== 'field-overtaken') return;
      send(event, last.current, phase.refusal.theirs);
    },
    takeTheirs: (event) => {
      if (phase.kind !== 'refused' || phase.refusal.reason !== 'field-overtaken') return;
      const { refusal } = phase;
      void writing.guarded(event, async () => {
        choice.adopt(refusal.theirs);
        setSettled(refusal);
      });
    },
    givenUp: isSettled,
  };
}

function textsOf(value: FieldValue): string[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [String(value)];
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
