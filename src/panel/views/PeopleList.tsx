import { useState } from 'preact/hooks';
import type { LeadCard, Person } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { initials } from '../initials';
import { leadName } from '../lead-name';
import { ContactActions } from '../parts/ContactActions';
import { Pill, type PillTone } from '../parts/Pill';
import type { Reader } from '../reader';
import { useOwnId } from '../use-own-id';
import { PersonForm, type ShownLead } from '../writing/PersonForm';
import { PersonMade } from '../writing/PersonMade';
import { usePersonAdding } from '../writing/use-person-adding';
import { useWriting } from '../writing/writing-context';

/** More rows than this push the rest out of sight; a large meeting opens on demand. */
const FEW = 6;

type Props = { card: LeadCard; copy: (text: string) => Promise<void>; reader: Reader };

/** Who is coming: the customer's people first, then strangers, then one's own team. */
export function PeopleList({ card, copy, reader }: Props) {
  const { people } = card.meeting;
  const lead = shownLead(card);
  const [all, setAll] = useState(false);
  const listId = useOwnId();
  const sorted = people.toSorted((a, b) => order[a.role] - order[b.role]);
  const hidden = sorted.length - FEW;
  return (
    <section class="section">
      <h2 class="section-name">{words.people.title}</h2>
      {sorted.length === 0 && <p class="quiet">{words.people.none}</p>}
      <ul class="people" id={listId}>
        {sorted.slice(0, all ? sorted.length : FEW).map((person, index) => (
          <PersonRow
            key={person.email ?? `${index} ${person.name}`}
            person={person}
            copy={copy}
            lead={lead}
            reader={reader}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="text-button more"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => setAll(!all)}
        >
          {all ? words.people.fewer : words.people.more(hidden)}
        </button>
      )}
    </section>
  );
}

type RowProps = { person: Person; copy: Props['copy']; lead: ShownLead | null; reader: Reader };

function PersonRow({ person, copy, lead, reader }: RowProps) {
  const writing = useWriting();
  const adding = usePersonAdding();
  const { made } = adding;
  const email = person.email ?? person.contact?.emails[0] ?? null;
  const name = person.name?.trim() || email || words.people.unnamed;
  const role = person.contact?.title?.trim() || words.people.role[person.role];
  const stranger = person.role === 'unknown' && made === null ? person.email?.trim().toLowerCase() : undefined;
  const line = person.organizer ? `${words.people.organizer} · ${role}` : role;
  return (
    <li class={person.role === 'user' ? 'person' : 'person reachable'} ref={adding.row} {...(made && { tabIndex: -1 })}>
      <span class={`avatar ${person.role}`} aria-hidden="true">
        {person.role === 'unknown' ? '?' : initials(person.name?.trim() || person.email || '')}
      </span>
      <span class="person-text">
        <bdi class="person-name">{name}</bdi>
        {made ? (
          <PersonMade made={made} reader={reader} />
        ) : (
          <span class="person-role" title={line}>
            <bdi>{line}</bdi>
          </span>
        )}
      </span>
      <span class={stranger && writing?.where === 'here' ? 'person-end with-add' : 'person-end'}>
        {person.answer === 'none' ? (
          <span class="no-answer">{words.people.answer.none}</span>
        ) : (
          <Pill tone={tones[person.answer]}>{words.people.answer[person.answer]}</Pill>
        )}
        {stranger && writing?.where === 'here' && (
          <button
            ref={adding.opener}
            type="button"
            class="text-button"
            aria-label={words.nextSteps.person.addOf(name)}
            aria-expanded={adding.open}
            onClick={adding.toggle}
          >
            {words.nextSteps.person.add}
          </button>
        )}
        {person.role !== 'user' && (
          <ContactActions name={name} email={email} phone={person.contact?.phones[0] ?? null} copy={copy} />
        )}
      </span>
      {stranger && adding.open && writing?.where === 'here' && (
        <PersonForm
          email={stranger}
          name={person.name}
          lead={lead}
          writing={writing}
          onMade={adding.onMade}
          onClose={adding.close}
          reader={reader}
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

const order: Record<Person['role'], number> = { contact: 0, unknown: 1, user: 2 };

const tones: Record<Exclude<Person['answer'], 'none'>, PillTone> = { yes: 'green', no: 'red', maybe: 'amber' };
