import { useRef } from 'preact/hooks';
import { type FieldOffer, shownFields } from '../../../domain/custom-field';
import { valuePeriods } from '../../../domain/opportunity/opportunity-change';
import type { Choice, PipelineChoice } from '../../../domain/write-result';
import type { Viewer } from '../../../time/viewer';
import { Labelled } from '../../../ui/fields/Labelled';
import { MenuSelect } from '../../../ui/fields/Select';
import { useOwnId } from '../../../ui/hooks/use-id';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { InlineField } from '../../parts/inline-field/InlineField';
import { FieldRows } from '../custom-fields/FieldRows';
import type { FieldLead } from '../custom-fields/use-custom-field';
import { currencySign, formatAmount, parseAmount } from './amount';
import { CloseDateField } from './CloseDateField';
import { EditStatus } from './EditStatus';
import { NoteField } from './OpportunityNote';
import { Overtaken } from './Overtaken';
import styles from './opportunity.module.css';
import { outcomeText } from './opportunity-text';
import { StageField, type StageHold } from './StageField';
import { Suggestion } from './Suggestion';
import type { EditableOpportunity } from './use-opportunities';
import { useValueDrafts } from './value-drafts';

type Props = {
  row: EditableOpportunity;
  lead: FieldLead;
  /** Of opportunities, that the user has picked. */
  fields: readonly FieldOffer[];
  owners: readonly Choice[];
  pipelines: readonly PipelineChoice[];
  stage?: StageHold | undefined;
  writing: Writing;
  viewer: Viewer;
};

/** An opportunity whose every value is its own editor: saved by Enter, by going on, or as it is chosen. */
export function OpportunityEditor({ row, lead, fields, owners, pipelines, stage, writing, viewer }: Props) {
  const { opportunity, phaseOf, change } = row;
  const { cents, currency, period, confidence, owner, ownerId } = opportunity;
  const drafts = useValueDrafts({ opportunity: row.known, lead, writing });
  const text = words.opportunity;
  const id = useOwnId();
  const menu = useRef<HTMLSelectElement>(null);
  const happened = outcomeText(opportunity, viewer);
  return (
    <div class={styles.editor} aria-busy={row.sending}>
      <div class={styles.line}>
        <span class={styles.amount}>
          <InlineField
            label={text.value}
            placeholder="–"
            numeric
            text={cents === null ? '' : formatAmount(cents, viewer.locale)}
            parse={(typed) => parseAmount(typed, viewer.locale)}
            unread={text.unreadValue(formatAmount(1_250_050, viewer.locale))}
            inClose={opportunity.value}
            phase={phaseOf('cents')}
            givenUp={row.givenUp('cents')}
            draft={drafts.cents}
            onSave={(event, value) => change(event, { cents: value }, drafts.cents.saw())}
            before={currency && <bdi class={styles.currency}>{currencySign(currency, viewer.locale)}</bdi>}
          />
          <select
            class={styles.period}
            aria-label={text.period}
            value={period ?? ''}
            onChange={(event) => {
              const chosen = valuePeriods.find((one) => one === event.currentTarget.value);
              if (chosen) change(event, { period: chosen });
            }}
          >
            {period === null && <option value="">{text.noPeriod}</option>}
            {valuePeriods.map((one) => (
              <option key={one} value={one}>
                {text.periods[one]}
              </option>
            ))}
          </select>
        </span>
        <span class={styles.confidence}>
          <InlineField
            label={text.confidence}
            placeholder="–"
            numeric
            text={String(confidence)}
            parse={parseConfidence}
            unread={text.unreadConfidence}
            phase={phaseOf('confidence')}
            givenUp={row.givenUp('confidence')}
            draft={drafts.confidence}
            onSave={(event, value) => change(event, { confidence: value }, drafts.confidence.saw())}
            after="%"
          />
        </span>
      </div>
      <StageField row={row} pipelines={pipelines} control={menu} stage={stage} />
      <EditStatus
        row={row}
        drafts={drafts}
        focus={() => menu.current?.focus()}
        names={{ pipelines, owners }}
        viewer={viewer}
      />
      {happened && <p class={opportunity.status === 'won' ? styles.won : styles.muted}>{happened}</p>}
      <Overtaken row={row} names={{ pipelines, owners }} viewer={viewer} />
      <Suggestion
        opportunity={opportunity}
        names={{ pipelines, owners }}
        onApply={(event, suggested) => change(event, suggested)}
        viewer={viewer}
      />
      <div class={styles.fields}>
        <CloseDateField row={row} draft={drafts.closeDate} viewer={viewer} />
        <Labelled label={text.owner} of={`${id}-owner`} class={styles.owner}>
          <MenuSelect
            empty={ownerId === null}
            id={`${id}-owner`}
            value={ownerId ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value !== '') change(event, { ownerId: value });
            }}
          >
            {!owners.some((one) => one.id === ownerId) && (
              <option value={ownerId ?? ''}>{ownerId === null ? text.noOwner : (owner ?? '')}</option>
            )}
            {owners.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </MenuSelect>
        </Labelled>
      </div>
      <NoteField row={row} draft={drafts.note} />
      <FieldRows fields={shownFields(fields, opportunity.custom)} of={opportunity.id} lead={lead} viewer={viewer} />
    </div>
  );
}

/** "60", "60 %"; undefined for what is none from 0 to 100. */
function parseConfidence(typed: string): number | undefined {
  const [, digits] = /^\s*(\d{1,3})\s*%?\s*$/.exec(typed) ?? [];
  return digits !== undefined && Number(digits) <= 100 ? Number(digits) : undefined;
}
