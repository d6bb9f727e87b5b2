import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftContent } from '../../../domain/draft';
import { proposeLeadName, proposeName } from '../../../domain/person-prefill';
import type { ExistingContact, LeadChoice, Written } from '../../../domain/write-result';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import formStyles from '../../../ui/fields/Form.module.css';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import textStyles from '../../../ui/style/text.module.css';
import { failureWords } from '../../../words/failure-words';
import { words } from '../../../words/words';
import type { Writing } from '../../drafts/context/write-context';
import { discardMeant } from '../../drafts/sync/discard-meant';
import { useDraft } from '../../drafts/sync/use-draft';
import { useSubmitDraft } from '../../drafts/sync/use-submit-draft';
import { CreationNote } from '../../drafts/views/CreationNote';
import notesStyles from '../../drafts/views/notes.module.css';
import { refusalText } from '../../drafts/views/refusal-text';
import { PersonExisting } from './PersonExisting';
import { PersonFields } from './PersonFields';
import styles from './PersonForm.module.css';
import { personFieldErrors } from './person-fields';

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
  viewer: Viewer;
};

type Duplicates = { contacts: ExistingContact[]; leads: LeadChoice[] };
type PersonContent = Extract<DraftContent, { kind: 'person' }>;

/**
 * A contact for a guest, on a lead or with a new one. Close is asked first who has the address, and what is proposed is to be
 * confirmed. Closing the form keeps what was typed.
 */
export function PersonForm({ email, name, lead, writing, onMade, onClose, viewer }: Props) {
  const { asked, ask } = useRequest<Duplicates>();
  const [typed, setTyped] = useState<PersonContent | null>(null);
  const holder = useRef<HTMLFieldSetElement>(null);
  const announce = useAnnounce();
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
  const creation = useSubmitDraft({
    draft,
    writing,
    refused: refusalText,
    onSaved(written) {
      if (written.kind !== 'person') return;
      announce(nextSteps.saved(formatTime(written.savedAt, viewer)));
      onMade(written);
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
    if (existing.length > 0 && creation.uncertain === null) void creation.discard('in-close');
    onClose();
  };

  return (
    <fieldset
      class={styles.form}
      data-part="person-form"
      aria-label={person.form(email)}
      aria-busy={!isAnswer(asked) || !draft.loaded || creation.busy !== null}
      tabIndex={-1}
      ref={holder}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (creation.busy === null) close();
      }}
    >
      {(asked === 'idle' || asked === 'asking') && <p class={textStyles.muted}>{person.checking}</p>}
      {isAnswer(asked) && !asked.ok && (
        <div class={notesStyles.note} data-part="uncertain">
          <p>{person.checkFailed}</p>
          <p class={textStyles.muted}>{failureWords(asked.failure.reason).title}</p>
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
            draft={draft}
            typed={() => [content.name, content.title, email].filter(Boolean).join('\n')}
            writing={writing}
            again={person.again}
            onDiscard={async (event) => {
              if (await discardMeant(event, { writing, creation, announce })) onClose();
            }}
            viewer={viewer}
          />
        </PersonFields>
      )}
      {!ready && (
        <p class={formStyles.actions}>
          {isAnswer(asked) && !asked.ok && (
            <Button kind="secondary" onClick={look}>
              {person.tryAgain}
            </Button>
          )}
          <Button kind="plain" class={formStyles.flush} onClick={close}>
            {existing.length > 0 ? person.close : nextSteps.cancel}
          </Button>
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
