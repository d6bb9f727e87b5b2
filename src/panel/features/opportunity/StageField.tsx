import type { RefObject } from 'preact';
import type { PipelineChoice } from '../../../domain/write-result';
import { MenuSelect } from '../../../ui/fields/Select';
import { words } from '../../../words/words';
import type { useKeyHint } from '../../commands/use-commands';
import styles from './opportunity.module.css';
import { stageChoices, stageStep } from './stage-choices';
import type { EditableOpportunity } from './use-opportunities';

type Props = {
  row: EditableOpportunity;
  pipelines: readonly PipelineChoice[];
  /** The menu. */
  control: RefObject<HTMLSelectElement | null>;
  /** For the one that a key leads to. */
  stage?: StageHold | undefined;
};

/** What takes the focus, and what its tooltip says of the key. */
export type StageHold = { field: RefObject<HTMLSelectElement | null>; hint: ReturnType<typeof useKeyHint> };

/** How far it is: chosen means saved, unless it is taken back in the first seconds. A stage of another pipeline moves it there. */
export function StageField({ row, pipelines, control, stage }: Props) {
  const { opportunity, change, sendNow } = row;
  const { stageId } = opportunity;
  const choices = stageChoices(opportunity, pipelines);
  const text = words.opportunity;
  return (
    <>
      <StageBar {...stageStep(opportunity, pipelines)} />
      <MenuSelect
        ref={(element) => {
          control.current = element;
          if (stage) stage.field.current = element;
        }}
        aria-label={text.stage}
        {...stage?.hint}
        empty={stageId === null}
        value={stageId ?? ''}
        onKeyDown={(event) => {
          // Where nothing waits, Enter opens the menu.
          if (event.key === 'Enter' && sendNow()) event.preventDefault();
        }}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') change(event, { stageId: value });
        }}
      >
        {stageId === null && <option value="">{text.noStage}</option>}
        {choices.length > 1
          ? choices.map((pipeline) => (
              <optgroup key={pipeline.id} label={pipeline.name}>
                <Stages pipeline={pipeline} />
              </optgroup>
            ))
          : choices.map((pipeline) => <Stages key={pipeline.id} pipeline={pipeline} />)}
      </MenuSelect>
    </>
  );
}

function Stages({ pipeline }: { pipeline: PipelineChoice }) {
  return (
    <>
      {pipeline.stages.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || words.opportunity.noStage}
        </option>
      ))}
    </>
  );
}

/** A bar for each open stage; what it says stands in the menu below. */
function StageBar({ step, of }: { step?: number; of?: number }) {
  if (step === undefined || of === undefined) return null;
  return (
    <span class={styles.steps} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} data-done={index < step || undefined} />
      ))}
    </span>
  );
}
