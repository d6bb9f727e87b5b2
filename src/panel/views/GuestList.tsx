import { useState } from 'preact/hooks';
import type { Guest } from '../../lookup/answers';
import { words } from '../../words/words';
import { initials } from '../initials';
import { ExternalLink } from '../parts/ExternalLink';

/** More rows than this push the probable matches out of sight. */
const FEW = 6;

/** The addresses while Close is asked about them, then who they are. Those Close knows come first. */
export function GuestList({ emails, guests }: { emails: string[] | null; guests: Guest[] | null }) {
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
            typeof row === 'string' ? <Asking key={row} email={row} /> : <GuestRow key={row.email} guest={row} />,
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

/** One address may be a contact of several leads: each has its line and its link. */
function GuestRow({ guest: { email, contacts } }: { guest: Guest }) {
  const { guests } = words;
  const name = contacts.find((contact) => contact.name?.trim())?.name?.trim();
  return (
    <li class="person guest">
      <span class={contacts.length > 0 ? 'avatar' : 'avatar unknown'} aria-hidden="true">
        {contacts.length > 0 ? initials(name ?? email) : '?'}
      </span>
      <span class="person-text">
        <bdi class="person-name">{name ?? email}</bdi>
        {name && <bdi class="person-role">{email}</bdi>}
        {contacts.length === 0 && <span class="person-role">{guests.notInClose}</span>}
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
    </li>
  );
}
