import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../words/words';
import type { DraftContent } from '../../writing/draft';
import { proposeLeadName, proposeName } from '../../writing/person-prefill';
import type { ExistingContact, LeadChoice, Written } from '../../writing/write-result';
import { formatTime } from '../format';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { isAnswer, useAnswer } from '../use-answer';
import { CreationNote } from './CreationNote';
import { PersonExisting } from './PersonExisting';
import { PersonFields } from './PersonFields';
import { personFieldErrors } from './person-fields';
import { refusalText } from './refusal-text';
import { useCreation } from './use-creation';
import { useDraft } from './use-draft';
import type { Writing } from './writing-context';

/** The lead that is on screen, which a guest of its meeting most likely belongs to. */
export type ShownLead = { leadId: string; name: string; url: string | null };

/** Who was made, and when Close answered. */
export type MadePerson = Extract<Written, { kind: 'person' }> & { savedAt: number };

type Props = {
  /** Lower-cased. */
  email: string;
  /** As the invitation has it. */
  name: string | null;
  lead: ShownLead | null;
  writing: Writing;
  onMade: (made: MadePerson) => void;
  /** Back to the button that opened it. */
  onClose: () => void;
  reader: Reader;
};

type Duplicates = { contacts: ExistingContact[]; leads: LeadChoice[] };
type PersonContent = Extract<DraftContent, { kind: 'person' }>;

/**
 * A contact for a guest, on a lead or with a new one. Close is asked first who has the address, and what is proposed is to be
 * confirmed. Closing the form keeps what was typed.
 */
export function PersonForm({ email, name, lead, writing, onMade, onClose, reader }: Props) {
  const { asked, ask } = useAnswer<Duplicates>();
  const [typed, setTyped] = useState<PersonContent | null>(null);
  const holder = useRef<HTMLFieldSetElement>(null);
  const say = useSay();
  const { person, ...nextSteps } = words.nextSteps;

  const leads = isAnswer(asked) && asked.ok ? withShown(asked.value.leads, lead) : [];
  const content = typed ?? proposal(email, name, leads[0] ?? null);
  const draft = useDraft({
    writer: writing.writer,
    kind: 'person',
    subject: email,
    about: () => ({ title: content.name, leadName: content.leadName, startsAt: null }),
    newId: () => `person:${email}`,
  });
  const creation = useCreation({
    draft,
    writing,
    refused: refusalText,
    onSaved(written, savedAt) {
      if (written.kind !== 'person') return;
      say(nextSteps.saved(formatTime(savedAt, reader)));
      onMade({ ...written, savedAt });
    },
  });

  const look = () => void ask(() => writing.writer.findDuplicates(email));
  // The keyboard goes on from here, whatever comes first.
  useEffect(() => {
    holder.current?.focus();
    look();
  }, []);

  useEffect(() => {
    const kept = draft.draft?.content;
    if (draft.loaded && typed === null && kept?.kind === 'person') setTyped(kept);
  }, [draft.loaded]);

  function change(next: PersonContent) {
    setTyped(next);
    draft.keep(next);
  }

  const existing =
    creation.refusal?.reason === 'exists'
      ? creation.refusal.contacts
      : isAnswer(asked) && asked.ok
        ? asked.value.contacts
        : [];
  const ready = isAnswer(asked) && asked.ok && existing.length === 0 && draft.loaded;
  const locked = creation.busy !== null || creation.uncertain !== null;
  const newLead = content.leadId === null;
  const errors = personFieldErrors(creation.refusal, newLead);

  // Fields that turn into a list of those who are there take the focus with them.
  useEffect(() => {
    if (document.activeElement === document.body) holder.current?.focus();
  }, [ready]);

  const close = () => {
    // Where Close has this person, there is nothing left to keep.
    if (existing.length > 0 && creation.uncertain === null) void creation.discard();
    onClose();
  };

  return (
    <fieldset
      class="person-form"
      aria-label={person.form(email)}
      aria-busy={asked === 'asking' || creation.busy !== null}
      tabIndex={-1}
      ref={holder}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (creation.busy === null) close();
      }}
    >
      {(asked === 'idle' || asked === 'asking') && <p class="quiet">{person.checking}</p>}
      {isAnswer(asked) && !asked.ok && (
        <div class="write-note">
          <p>{person.checkFailed}</p>
          <p class="quiet">
            {(asked.failure.reason === 'needs-key' ? words.needsKey : words.failed[asked.failure.reason]).title}
          </p>
        </div>
      )}
      {existing.length > 0 && <PersonExisting contacts={existing} />}
      {ready && (
        <PersonFields
          content={content}
          leads={leads}
          shownLeadId={lead?.leadId ?? null}
          errors={errors.of}
          sending={creation.busy === 'sending'}
          locked={locked}
          onChange={change}
          onSubmit={(event) => {
            if (locked) return;
            // What was proposed is the user's own from this click on.
            draft.keep(content);
            void creation.send(event);
          }}
          onClose={close}
        >
          <CreationNote
            creation={{ ...creation, refusal: errors.refusal }}
            of="person"
            waitingUntil={draft.waitingUntil}
            again={person.again}
            onDiscard={() => void creation.discard().then(onClose)}
            reader={reader}
          />
        </PersonFields>
      )}
      {!ready && (
        <p class="form-actions">
          {isAnswer(asked) && !asked.ok && (
            <button type="button" class="button secondary" onClick={look}>
              {person.tryAgain}
            </button>
          )}
          <button type="button" class="button plain" onClick={close}>
            {existing.length > 0 ? person.close : nextSteps.cancel}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** The lead that is on screen first, once. */
function withShown(leads: LeadChoice[], shown: ShownLead | null): LeadChoice[] {
  if (shown === null) return leads;
  const found = leads.find(({ leadId }) => leadId === shown.leadId);
  return [found ?? { ...shown, because: null }, ...leads.filter(({ leadId }) => leadId !== shown.leadId)];
}

function proposal(email: string, name: string | null, lead: LeadChoice | null): PersonContent {
  return {
    kind: 'person',
    email,
    name: proposeName(email, name),
    title: '',
    leadId: lead?.leadId ?? null,
    leadName: lead?.name ?? proposeLeadName(email),
  };
}
