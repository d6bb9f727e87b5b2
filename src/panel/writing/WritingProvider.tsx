import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LeadCard } from '../../lookup/panel-state';
import { words } from '../../words/words';
import type { WriteChoices } from '../../writing/write-result';
import type { PanelActions } from '../actions';
import { useSay } from '../say';
import { OptionsContext } from './options-context';
import { type Writing, WritingContext } from './writing-context';

type Props = {
  actions: PanelActions;
  /** Whose outcomes and statuses these are. */
  organization: string;
  /** What is in front: the choices are asked for after all of it is here, and never beside it. */
  leads: LeadCard[] | null;
  /** Opens the side panel, straight from a click; null where there is none, or this is it. */
  dock: (() => void) | null;
  /** Something may lie over the panel, so a write did not go out. */
  onCovered: (covered: boolean) => void;
  children: ComponentChildren;
};

/** Gives every control that writes what it needs: the worker, the choices, and a judge of clicks. */
export function WritingProvider({ actions, organization, leads, dock, onCovered, children }: Props) {
  const { writer, clickGuard, openOptions } = actions;
  const choices = useChoices(actions, organization, leads?.every(isWhole) ?? false);
  const say = useSay();
  const tell = useRef({ say, onCovered });
  tell.current = { say, onCovered };

  const writing = useMemo((): Writing => {
    const { covered, coveredNoPanel } = words.writing;
    return {
      writer,
      where: choices?.readOnly ? 'read-only' : clickGuard && !clickGuard.canTell ? 'elsewhere' : 'here',
      choices,
      async guarded(event, write) {
        const real = !clickGuard || (await clickGuard.isReal(event).catch(() => false));
        tell.current.onCovered(!real);
        if (real) return write();
        tell.current.say(dock ? covered : coveredNoPanel);
        return null;
      },
      ...(dock && { dock }),
    };
  }, [writer, clickGuard, choices, dock]);

  return (
    <OptionsContext.Provider value={openOptions}>
      <WritingContext.Provider value={writing}>{children}</WritingContext.Provider>
    </OptionsContext.Provider>
  );
}

/** Asked once for each organization; and once more, when it failed, as soon as a control that offers them has the focus. */
function useChoices({ writer }: PanelActions, organization: string, whole: boolean): WriteChoices | null {
  const [known, setKnown] = useState<{ organization: string; choices: WriteChoices } | null>(null);
  const [failed, setFailed] = useState(false);
  const asking = useRef<string | null>(null);
  const choices = known?.organization === organization ? known.choices : null;

  async function ask() {
    if (asking.current === organization) return;
    asking.current = organization;
    setFailed(false);
    const answer = await writer.getWriteChoices(undefined).catch(() => null);
    if (asking.current !== organization) return;
    asking.current = null;
    if (answer?.ok) setKnown({ organization, choices: answer.value });
    else setFailed(true);
  }

  useEffect(() => {
    if (whole && choices === null) void ask();
  }, [organization, whole]);

  useEffect(() => {
    if (!failed) return;
    const again = ({ target }: FocusEvent) => {
      if (target instanceof HTMLSelectElement) void ask();
    };
    document.addEventListener('focusin', again);
    return () => document.removeEventListener('focusin', again);
  }, [failed, organization]);

  return choices;
}

/** Nothing of it is on its way any more, whatever came of that. */
function isWhole({ lead, brief }: LeadCard): boolean {
  return lead.kind !== 'loading' && brief?.lastActivity.kind !== 'loading';
}
