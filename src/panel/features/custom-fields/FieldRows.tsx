import type { ShownField } from '../../../domain/custom-field';
import type { Viewer } from '../../../time/viewer';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import styles from './FieldList.module.css';
import { FieldRow } from './FieldRow';
import { isLocked, isOpen, visibleFields } from './field-access';
import { fieldText } from './field-text';
import type { FieldLead } from './use-custom-field';

type Props = {
  fields: readonly ShownField[];
  /** Whose they are: `lead_…`, `cont_…`, `oppo_…`; null: of nobody that could be written to. */
  of: string | null;
  /** Null: it is not known. */
  lead: FieldLead | null;
  viewer: Viewer;
};

/** Custom fields of one lead, contact or opportunity, to be changed where the panel may write. */
export function FieldRows({ fields, of, lead, viewer }: Props) {
  const writing = useWriting();
  const mine = of !== null && lead !== null ? writing : null;
  const list = visibleFields(fields, mine);
  if (list.length === 0) return null;
  return (
    <dl class={styles.fields}>
      {list.map((field) => (
        <div key={field.id}>
          <dt dir="auto">{field.name}</dt>
          {mine && of !== null && lead !== null && isOpen(field, mine) ? (
            <FieldRow key={of} field={field} of={of} lead={lead} writing={mine} viewer={viewer} />
          ) : (
            <dd dir="auto">
              {fieldText(field, viewer)}
              {isLocked(field, mine) && (
                <span class={`${textStyles.muted} ${textStyles.small} ${styles.locked}`}>
                  {words.customFields.locked}
                </span>
              )}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
