import { useState } from 'preact/hooks';
import type { Guest } from '../../lookup/answers';
import { words } from '../../words/words';
import { initials } from '../initials';
import { ExternalLink } from '../parts/ExternalLink';
import type { Reader } from '../reader';
import { PersonForm } from '../writing/PersonForm';
import { PersonMade } from '../writing/PersonMade';
import { usePersonAdding } from '../writing/use-person-adding';
import { useWriting } from '../writing/writing-context';

/** More rows than this push the probable matches out of sight. */
const FEW = 6;

type Props = { emails: string[] | null; guests: Guest[] | null; reader: Reader };

/** The addresses while Close is asked about them, then who they are. Those Close knows come first. */
export function GuestList({ emails, guests, reader }: Props) {
  const [all, setAll] = useState(false);
  const rows: (Guest | string)[] =
    guests?.toSorted((a, b) => Number(b.contacts.length > 0) - Number(a.contacts.length > 0)) ?? emails ?? [];
  const hidden = rows.length - FEW;
  return (
    <>
      <ul class="people">
        {rows
          .slice(0, all ? rows.length : FEW)
          .map((row) =>
            typeof row === 'string' ? (
              <Asking key={row} email={row} />
            ) : (
              <GuestRow key={row.email} guest={row} reader={reader} />
            ),
          )}
      </ul>
      {hidden > 0 && (
        <button type="button" class="text-button more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.people.fewer : words.people.more(hidden)}
        </button>
      )}
    </>
  );
}

function Asking({ email }: { email: string }) {
  return (
    <li class="person">
      <span class="avatar unknown" aria-hidden="true">
        …
      </span>
      <span class="person-text">
        <bdi class="person-name">{email}</bdi>
        <span class="person-role skeletons" aria-hidden="true">
          <span class="bone role-bone" />
        </span>
      </span>
    </li>
  );
}

/** One address may be a contact of several leads: each has its line and its link. One that Close does not know can be made a contact. */
function GuestRow({ guest: { email, contacts }, reader }: { guest: Guest; reader: Reader }) {
  const { guests } = words;
  const { person } = words.nextSteps;
  const writing = useWriting();
  const adding = usePersonAdding();
  const made = contacts.length === 0 ? adding.made : null;
  const name = contacts.find((contact) => contact.name?.trim())?.name?.trim();
  return (
    <li class="person guest" ref={adding.row} {...(made && { tabIndex: -1 })}>
      <span class={contacts.length > 0 ? 'avatar' : 'avatar unknown'} aria-hidden="true">
        {contacts.length > 0 ? initials(name ?? email) : '?'}
      </span>
      <span class="person-text">
        <bdi class="person-name">{name ?? email}</bdi>
        {name && <bdi class="person-role">{email}</bdi>}
        {contacts.length === 0 && !made && <span class="person-role">{guests.notInClose}</span>}
        {made && <PersonMade made={made} reader={reader} />}
        {contacts.map(({ leadId, leadName, leadUrl, title }) => (
          <span class="guest-lead" key={leadId}>
            <bdi>{title?.trim() ? guests.titledContactOf(title.trim(), leadName) : guests.contactOf(leadName)}</bdi>
            {leadUrl !== null && (
              <ExternalLink href={leadUrl} label={guests.openLead(leadName)}>
                {guests.open}
              </ExternalLink>
            )}
          </span>
        ))}
      </span>
      {contacts.length === 0 && !made && writing?.where === 'here' && (
        <>
          <button
            ref={adding.opener}
            type="button"
            class="text-button"
            aria-label={person.createOf(email)}
            aria-expanded={adding.open}
            onClick={adding.toggle}
          >
            {person.create}
          </button>
          {adding.open && (
            <PersonForm
              email={email}
              name={null}
              lead={null}
              writing={writing}
              onMade={adding.onMade}
              onClose={adding.close}
              reader={reader}
            />
          )}
        </>
      )}
    </li>
  );
}
