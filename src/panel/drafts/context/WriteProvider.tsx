import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LeadCard } from '../../../domain/panel-state';
import { isSettled } from '../../../domain/settled-card';
import type { WriteChoices } from '../../../domain/write-result';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import type { PanelActions } from '../../actions';
import { AccessContext } from './access-context';
import { OptionsContext } from './options-context';
import type { Guarded } from './use-guarded';
import { type Writing, WritingContext } from './write-context';

type Props = {
  actions: PanelActions;
  /** Whose outcomes and statuses these are, and by which word of the administrator: for another one they are asked anew. */
  whose: string;
  /** What is in front: the choices are asked for after all of it is here, and never beside it. */
  leads: LeadCard[] | null;
  /** Opens the side panel, straight from a click; null where there is none, or this is it. */
  dock: (() => void) | null;
  guarded: Guarded;
  children: ComponentChildren;
};

/** Gives every control that writes what it needs: the worker, the choices, and a judge of clicks. */
export function WritingProvider({ actions, whose, leads, dock, guarded, children }: Props) {
  const { writer, clickGuard, openOptions, requestAccess, copy } = actions;
  const [neededBy, setNeededBy] = useState<string | null>(null);
  const choices = useChoices(actions, whose, leads ? leads.every(isSettled) : neededBy === whose);

  const writing = useMemo(
    (): Writing => ({
      writer,
      where: choices?.readOnly ? 'read-only' : clickGuard && !clickGuard.canTell ? 'elsewhere' : 'here',
      choices,
      needChoices: () => setNeededBy(whose),
      guarded,
      copy,
      ...(dock && { dock }),
    }),
    [writer, clickGuard, choices, whose, guarded, copy, dock],
  );

  return (
    <OptionsContext.Provider value={openOptions}>
      <AccessContext.Provider value={requestAccess}>
        <WritingContext.Provider value={writing}>{children}</WritingContext.Provider>
      </AccessContext.Provider>
    </OptionsContext.Provider>
  );
}

/** Asked once for each organization; and once more, when it failed, as soon as a control that offers them has the focus. */
function useChoices({ writer }: PanelActions, whose: string, whole: boolean): WriteChoices | null {
  const { asked, ask } = useRequest<WriteChoices>({ subject: whose });
  const choices = isAnswer(asked) && asked.ok ? asked.value : null;
  const failed = isAnswer(asked) && !asked.ok;
  const load = () => void ask(() => writer.getWriteChoices());

  useEffect(() => {
    if (whole && choices === null && asked !== 'asking') load();
  }, [whose, whole]);

  useEffect(() => {
    if (!failed) return;
    const again = ({ target }: FocusEvent) => {
      if (target instanceof HTMLSelectElement) load();
    };
    document.addEventListener('focusin', again);
    return () => document.removeEventListener('focusin', again);
  }, [failed, whose]);

  return choices;
}
