import { useId, useState } from 'preact/hooks';
import type { Person } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { initials } from '../initials';
import { ContactActions } from '../parts/ContactActions';
import { Pill, type PillTone } from '../parts/Pill';

/** More rows than this push the rest out of sight; a large meeting opens on demand. */
const FEW = 6;

type Props = { people: Person[]; copy: (text: string) => Promise<void> };

/** Who is coming: the customer's people first, then strangers, then one's own team. */
export function PeopleList({ people, copy }: Props) {
  const [all, setAll] = useState(false);
  const listId = useId();
  const sorted = people.toSorted((a, b) => order[a.role] - order[b.role]);
  const hidden = sorted.length - FEW;
  return (
    <section class="section">
      <h2 class="section-name">{words.people.title}</h2>
      {sorted.length === 0 && <p class="quiet">{words.people.none}</p>}
      <ul class="people" id={listId}>
        {sorted.slice(0, all ? sorted.length : FEW).map((person, index) => (
          <PersonRow key={person.email ?? `${index} ${person.name}`} person={person} copy={copy} />
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

function PersonRow({ person, copy }: { person: Person; copy: Props['copy'] }) {
  const email = person.email ?? person.contact?.emails[0] ?? null;
  const name = person.name?.trim() || email || words.people.unnamed;
  const role = person.contact?.title?.trim() || words.people.role[person.role];
  const line = person.organizer ? `${words.people.organizer} · ${role}` : role;
  return (
    <li class={person.role === 'user' ? 'person' : 'person reachable'}>
      <span class={`avatar ${person.role}`} aria-hidden="true">
        {person.role === 'unknown' ? '?' : initials(person.name?.trim() || person.email || '')}
      </span>
      <span class="person-text">
        <bdi class="person-name">{name}</bdi>
        <span class="person-role" title={line}>
          <bdi>{line}</bdi>
        </span>
      </span>
      <span class="person-end">
        {person.answer === 'none' ? (
          <span class="no-answer">{words.people.answer.none}</span>
        ) : (
          <Pill tone={tones[person.answer]}>{words.people.answer[person.answer]}</Pill>
        )}
        {person.role !== 'user' && (
          <ContactActions name={name} email={email} phone={person.contact?.phones[0] ?? null} copy={copy} />
        )}
      </span>
    </li>
  );
}

const order: Record<Person['role'], number> = { contact: 0, unknown: 1, user: 2 };

const tones: Record<Exclude<Person['answer'], 'none'>, PillTone> = { yes: 'green', no: 'red', maybe: 'amber' };
