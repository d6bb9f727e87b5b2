import { typedValues } from '../../../domain/draft';
import { type ValueName, valueNames } from '../../../domain/opportunity/opportunity-change';
import type { Viewer } from '../../../time/viewer';
import { listOf } from '../../../words/list';
import { words } from '../../../words/words';
import { HeldMark } from '../../drafts/views/HeldMark';
import { RefusalNote } from '../../drafts/views/RefusalNote';
import { SavedMark } from '../../drafts/views/SavedMark';
import styles from './opportunity.module.css';
import { changeText, type Names } from './opportunity-text';
import type { EditableOpportunity } from './use-opportunities';
import type { ValueDrafts } from './value-drafts';

type Props = {
  row: EditableOpportunity;
  drafts: ValueDrafts;
  names: Names;
  /** Goes to the stage. */
  focus: () => void;
  viewer: Viewer;
};

/** What became of the last change; and of each that Close does not have, what was wanted, why not, and one thing to do. */
export function EditStatus({ row, drafts, names, focus, viewer }: Props) {
  const phases = valueNames.map((name) => ({ name, phase: row.phaseOf(name) }));
  const savedAt = Math.max(...phases.map(({ phase }) => (phase.kind === 'saved' ? phase.at : 0)));
  const saving = phases.some(({ phase }) => phase.kind === 'saving' && phase.waitingUntil === null);
  const held = row.phaseOf('stageId').kind === 'held';
  const { opportunity: text } = words;
  // Of what is on its way, and of what was refused, more is said.
  const unsaved = typedValues.filter(
    (name) => drafts[name].typed && !['saving', 'refused'].includes(row.phaseOf(name).kind),
  );
  const labels = { cents: text.value, confidence: text.confidence, closeDate: text.closeDate, note: text.note };
  return (
    <>
      <p class={styles.status}>
        {held && <HeldMark onUndo={row.undo} focus={focus} />}
        {!held && saving && words.writing.saving}
        {!held && !saving && unsaved.length > 0 && text.unsaved(listOf(unsaved.map((name) => labels[name])))}
        {!held && !saving && unsaved.length === 0 && savedAt > 0 && <SavedMark at={savedAt} viewer={viewer} />}
      </p>
      {phases.map(({ name, phase }) => (
        <Trouble key={name} name={name} phase={phase} row={row} names={names} viewer={viewer} />
      ))}
    </>
  );
}

type TroubleProps = Omit<Props, 'focus' | 'drafts'> & {
  name: ValueName;
  phase: ReturnType<EditableOpportunity['phaseOf']>;
};

function Trouble({ name, phase, row, names, viewer }: TroubleProps) {
  if (phase.kind === 'saving' && phase.waitingUntil !== null) {
    return <RefusalNote refusal={{ reason: 'rate-limited', until: phase.waitingUntil }} now={viewer.now} />;
  }
  if (phase.kind !== 'refused' || phase.refusal.reason === 'overtaken') return null;
  const wanted = changeText(phase.wanted.value, names, viewer);
  return (
    <div class={styles.trouble}>
      <p class={styles.wanted}>{words.opportunity.wanted(wanted.name, wanted.value)}</p>
      <RefusalNote refusal={phase.refusal} now={viewer.now} act={(event) => row.again(event, name)} />
    </div>
  );
}
