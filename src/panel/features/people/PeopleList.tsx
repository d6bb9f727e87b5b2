import { useState } from 'preact/hooks';
import type { FieldOffer } from '../../../domain/custom-field';
import type { LeadCard, Person } from '../../../domain/panel-state';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useOwnId } from '../../../ui/hooks/use-id';
import { Pill, type PillTone } from '../../../ui/layout/Pill';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { leadName } from '../../parts/lead-name';
import { ContactActions } from './ContactActions';
import { initials } from './initials';
import { DetailsToggle, PersonDetails, usePersonDetails } from './PersonDetails';
import { PersonForm, type ShownLead } from './PersonForm';
import { PersonMade } from './PersonMade';
import { PersonName } from './PersonName';
import peopleStyles from './people.module.css';
import { usePersonAdding } from './use-person-adding';

/** More rows than this push the rest out of sight; a large meeting opens on demand. */
const MAX_AT_FIRST = 6;

type Props = { card: LeadCard; copy: (text: string) => Promise<void>; viewer: Viewer };

/** Who is coming, in the order that the state has: the customer's people first, then strangers, then one's own team. */
export function PeopleList({ card, copy, viewer }: Props) {
  const { people } = card.meeting;
  const lead = shownLead(card);
  const [all, setAll] = useState(false);
  const listId = useOwnId();
  const hidden = people.length - MAX_AT_FIRST;
  return (
    <section class={sectionStyles.section}>
      <h2 class={sectionStyles.name}>{words.people.title}</h2>
      {people.length === 0 && <p class={textStyles.muted}>{words.people.none}</p>}
      <ul class={peopleStyles.list} data-part="people" id={listId}>
        {people.slice(0, all ? people.length : MAX_AT_FIRST).map((person, index) => (
          <PersonRow
            key={person.email ?? `${index} ${person.name}`}
            person={person}
            copy={copy}
            lead={lead}
            fields={card.brief?.fieldsOf.contact ?? []}
            viewer={viewer}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          kind="text"
          class={peopleStyles.more}
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all ? words.people.fewer : words.people.more(hidden)}
        </Button>
      )}
    </section>
  );
}

type RowProps = {
  person: Person;
  copy: Props['copy'];
  lead: ShownLead | null;
  /** Of contacts, that the user has picked. */
  fields: readonly FieldOffer[];
  viewer: Viewer;
};

function PersonRow({ person, copy, lead, fields, viewer }: RowProps) {
  const writing = useWriting();
  const adding = usePersonAdding();
  const { made } = adding;
  const details = usePersonDetails(person, fields);
  const email = person.email ?? person.contact?.emails[0] ?? null;
  const name = person.name?.trim() || email || words.people.unnamed;
  const role = person.contact?.title?.trim() || words.people.role[person.role];
  const stranger = person.role === 'unknown' && made === null ? person.email?.trim().toLowerCase() : undefined;
  const line = person.organizer ? `${words.people.organizer} · ${role}` : role;
  return (
    <li
      class={person.role === 'user' ? peopleStyles.person : `${peopleStyles.person} ${peopleStyles.reachable}`}
      ref={adding.row}
      {...(made && { tabIndex: -1 })}
    >
      <span
        class={person.role === 'contact' ? peopleStyles.avatar : `${peopleStyles.avatar} ${peopleStyles.unknown}`}
        aria-hidden="true"
      >
        {person.role === 'unknown' ? '?' : initials(person.name?.trim() || person.email || '')}
      </span>
      <span class={peopleStyles.text}>
        <PersonName name={name} />
        {made ? (
          <PersonMade made={made} viewer={viewer} />
        ) : (
          <span class={peopleStyles.line}>
            <span class={peopleStyles.role} title={line}>
              <bdi>{line}</bdi>
            </span>
            <DetailsToggle details={details} name={name} />
          </span>
        )}
      </span>
      <span
        class={stranger && writing?.where === 'here' ? `${peopleStyles.end} ${peopleStyles.withAdd}` : peopleStyles.end}
      >
        {person.answer === 'none' ? (
          <span class={peopleStyles.noAnswer}>{words.people.answer.none}</span>
        ) : (
          <Pill tone={tones[person.answer]}>{words.people.answer[person.answer]}</Pill>
        )}
        {stranger && writing?.where === 'here' && (
          <Button
            ref={adding.opener}
            kind="text"
            aria-label={words.nextSteps.person.addOf(name)}
            aria-expanded={adding.open}
            onClick={adding.toggle}
          >
            {words.nextSteps.person.add}
          </Button>
        )}
        {person.role !== 'user' && (
          <ContactActions name={name} email={email} phone={person.contact?.phones[0] ?? null} copy={copy} />
        )}
      </span>
      <PersonDetails details={details} lead={lead} viewer={viewer} />
      {stranger && adding.open && writing?.where === 'here' && (
        <PersonForm
          email={stranger}
          name={person.name}
          lead={lead}
          writing={writing}
          onMade={adding.onMade}
          onClose={adding.close}
          viewer={viewer}
        />
      )}
    </li>
  );
}

/** Where a stranger most likely belongs; null where the lead is not known. */
function shownLead(card: LeadCard): ShownLead | null {
  const { leadId, lead } = card;
  return leadId === null || lead.kind !== 'known' ? null : { leadId, name: leadName(card), url: lead.url };
}

const tones: Record<Exclude<Person['answer'], 'none'>, PillTone> = { yes: 'green', no: 'red', maybe: 'amber' };
