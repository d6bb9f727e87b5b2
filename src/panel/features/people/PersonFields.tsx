import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContent } from '../../../domain/draft';
import { proposeLeadName } from '../../../domain/person-prefill';
import type { LeadChoice } from '../../../domain/write-result';
import { Button } from '../../../ui/controls/Button';
import formStyles from '../../../ui/fields/Form.module.css';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import personFormStyles from './PersonForm.module.css';
import { PersonInput } from './PersonInput';
import type { PersonField } from './person-fields';

type PersonContent = Extract<DraftContent, { kind: 'person' }>;

type Props = {
  content: PersonContent;
  /** Leads that may be theirs, the likeliest first. */
  leads: LeadChoice[];
  shownLeadId: string | null;
  /** What Close says of a field. */
  errors: Partial<Record<PersonField, string>>;
  sending: boolean;
  locked: boolean;
  onChange: (content: PersonContent) => void;
  /** Called in the event's own handler, with fields that can be sent. */
  onSubmit: (event: Event) => void;
  onClose: () => void;
  /** What became of the last try; shown above the buttons. */
  children: ComponentChildren;
};

/** Who it is, and which lead they belong to. */
export function PersonFields({ content, leads, errors, sending, locked, onChange, onSubmit, onClose, ...rest }: Props) {
  const [leadNameMissing, setLeadNameMissing] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const leadName = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const { person, ...nextSteps } = words.nextSteps;
  const newLead = content.leadId === null;

  // Only where the form has the focus already: it may have moved on while Close was asked.
  useEffect(() => {
    const form = first.current?.closest('fieldset');
    if (form?.contains(document.activeElement)) first.current?.focus();
    form?.scrollIntoView({ block: 'nearest' });
  }, []);

  function submit(event: Event) {
    event.preventDefault();
    const missing = newLead && content.leadName.trim() === '';
    setLeadNameMissing(missing);
    if (missing) leadName.current?.focus();
    else onSubmit(event);
  }

  function choose(lead: LeadChoice | null) {
    setLeadNameMissing(false);
    onChange({
      ...content,
      leadId: lead?.leadId ?? null,
      leadName: lead?.name ?? proposeLeadName(content.email),
    });
  }

  const nameOfLead = (
    <PersonInput
      input={leadName}
      label={person.leadName}
      value={content.leadName}
      locked={locked}
      error={leadNameMissing ? person.leadNameMissing : errors.leadName}
      onInput={(value) => {
        setLeadNameMissing(false);
        onChange({ ...content, leadName: value });
      }}
    />
  );

  return (
    <form class={personFormStyles.fields} noValidate onSubmit={submit}>
      <div class={personFormStyles.pair}>
        <PersonInput
          input={first}
          label={person.name}
          value={content.name}
          locked={locked}
          error={errors.name}
          onInput={(value) => onChange({ ...content, name: value })}
        />
        <PersonInput
          label={person.title}
          value={content.title}
          locked={locked}
          error={errors.title}
          onInput={(value) => onChange({ ...content, title: value })}
        />
      </div>
      <p class={personFormStyles.email} data-part="email">
        <span class={textStyles.muted}>{person.email}</span> <bdi>{content.email}</bdi>
        {errors.email !== undefined && <span class={personFormStyles.emailError}>{errors.email}</span>}
      </p>
      {leads.length === 0 ? (
        nameOfLead
      ) : (
        <fieldset class={personFormStyles.where}>
          <legend class={textStyles.visuallyHidden}>{person.where}</legend>
          {leads.map((lead) => (
            <label class={personFormStyles.whereChoice} key={lead.leadId}>
              <input
                type="radio"
                name={`${id}-where`}
                checked={content.leadId === lead.leadId}
                disabled={locked}
                onChange={() => choose(lead)}
              />
              <span>
                <bdi>{person.addTo(lead.name)}</bdi>
                <span class={`${textStyles.muted} ${textStyles.small}`}>{whyOf(lead, rest.shownLeadId)}</span>
              </span>
            </label>
          ))}
          <label class={personFormStyles.whereChoice}>
            <input
              type="radio"
              name={`${id}-where`}
              checked={newLead}
              disabled={locked}
              onChange={() => choose(null)}
            />
            <span>{person.newLead}</span>
          </label>
          {newLead && <div class={personFormStyles.whereName}>{nameOfLead}</div>}
        </fieldset>
      )}
      {rest.children}
      <p class={formStyles.actions}>
        <Button type="submit" kind="primary" aria-disabled={locked}>
          {sending ? nextSteps.sending : newLead ? person.createLead : person.createContact}
        </Button>
        <Button kind="plain" aria-disabled={sending} onClick={() => sending || onClose()}>
          {nextSteps.cancel}
        </Button>
      </p>
    </form>
  );
}

function whyOf({ leadId, because }: LeadChoice, shownLeadId: string | null): string {
  const { person } = words.nextSteps;
  return leadId === shownLeadId ? person.thisLead : (because ?? '');
}
