import sectionStyles from '../../../ui/layout/Section.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import type { BriefProps, BriefSection } from '../../parts/section';
import { FieldRows } from './FieldRows';
import { visibleFields } from './field-access';

/** The custom fields of the lead that the user has picked in the options. */
export const fields: BriefSection = { name: 'fields', Draw: FieldList };

function FieldList({ card, brief: { fields: all }, viewer }: BriefProps) {
  const { leadId } = card;
  const writing = useWriting();
  const lead = leadId === null ? null : { leadId, name: leadName(card) };
  if (visibleFields(all, lead === null ? null : writing).length === 0) return null;
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{words.brief.fields}</h2>
      <FieldRows fields={all} of={leadId} lead={lead} viewer={viewer} />
    </section>
  );
}
