import { useState } from 'preact/hooks';
import type { Guest } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ExternalLink } from '../../../ui/controls/ExternalLink';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import { words } from '../../../words/words';
import { useWriting } from '../../drafts/context/write-context';
import { LogOnLead } from '../log-on-lead/LogOnLead';
import { initials } from '../people/initials';
import { PersonForm } from '../people/PersonForm';
import { PersonMade } from '../people/PersonMade';
import { PersonName } from '../people/PersonName';
import peopleStyles from '../people/people.module.css';
import { usePersonAdding } from '../people/use-person-adding';

/** More rows than this push the probable matches out of sight. */
const MAX_AT_FIRST = 6;

type Props = {
  emails: string[] | null;
  guests: Guest[] | null;
  /** When the event starts, where that is known. */
  near: number | null;
  viewer: Viewer;
};

/** The addresses while Close is asked about them, then who they are. Those Close knows come first. */
export function GuestList({ emails, guests, near, viewer }: Props) {
  const [all, setAll] = useState(false);
  const rows: (Guest | string)[] =
    guests?.toSorted((a, b) => Number(b.contacts.length > 0) - Number(a.contacts.length > 0)) ?? emails ?? [];
  const hidden = rows.length - MAX_AT_FIRST;
  return (
    <>
      <ul class={peopleStyles.list} data-part="people">
        {rows
          .slice(0, all ? rows.length : MAX_AT_FIRST)
          .map((row) =>
            typeof row === 'string' ? (
              <Asking key={row} email={row} />
            ) : (
              <GuestRow key={row.email} guest={row} near={near} viewer={viewer} />
            ),
          )}
      </ul>
      {hidden > 0 && (
        <Button kind="text" class={peopleStyles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.people.fewer : words.people.more(hidden)}
        </Button>
      )}
    </>
  );
}

function Asking({ email }: { email: string }) {
  return (
    <li class={peopleStyles.person}>
      <span class={`${peopleStyles.avatar} ${peopleStyles.unknown}`} aria-hidden="true">
        …
      </span>
      <span class={peopleStyles.text}>
        <PersonName name={email} />
        <span class={`${peopleStyles.role} ${skeletonStyles.group}`} aria-hidden="true">
          <Skeleton shape="role" />
        </span>
      </span>
    </li>
  );
}

/** One address may be a contact of several leads: each has its line and its link. One that Close does not know can be made a contact. */
function GuestRow({ guest: { email, contacts }, near, viewer }: { guest: Guest; near: number | null; viewer: Viewer }) {
  const [logging, setLogging] = useState<string | null>(null);
  const logged = contacts.find(({ leadId }) => leadId === logging);
  const { guests } = words;
  const { person } = words.nextSteps;
  const writing = useWriting();
  const adding = usePersonAdding();
  const made = contacts.length === 0 ? adding.made : null;
  const name = contacts.find((contact) => contact.name?.trim())?.name?.trim();
  return (
    <li class={peopleStyles.person} ref={adding.row} {...(made && { tabIndex: -1 })}>
      <span
        class={contacts.length > 0 ? peopleStyles.avatar : `${peopleStyles.avatar} ${peopleStyles.unknown}`}
        aria-hidden="true"
      >
        {contacts.length > 0 ? initials(name ?? email) : '?'}
      </span>
      <span class={peopleStyles.text}>
        <PersonName name={name ?? email} />
        {name && <bdi class={peopleStyles.role}>{email}</bdi>}
        {contacts.length === 0 && !made && <span class={peopleStyles.role}>{guests.notInClose}</span>}
        {made && <PersonMade made={made} viewer={viewer} />}
        {contacts.map(({ leadId, leadName, leadUrl, title }) => (
          <span class={peopleStyles.lead} key={leadId}>
            <bdi>{title?.trim() ? guests.titledContactOf(title.trim(), leadName) : guests.contactOf(leadName)}</bdi>
            {leadUrl !== null && (
              <ExternalLink href={leadUrl} label={guests.openLead(leadName)} title={words.panel.newTab}>
                {guests.open}
              </ExternalLink>
            )}
            {writing?.where === 'here' && (
              <Button
                kind="text"
                title={leadName}
                aria-expanded={logging === leadId}
                onClick={() => setLogging(logging === leadId ? null : leadId)}
              >
                {words.logOnLead.open}
              </Button>
            )}
          </span>
        ))}
      </span>
      {logged && writing?.where === 'here' && (
        <LogOnLead
          key={logged.leadId}
          leadId={logged.leadId}
          leadName={logged.leadName}
          near={near}
          writing={writing}
          onClose={() => setLogging(null)}
          viewer={viewer}
        />
      )}
      {contacts.length === 0 && !made && writing?.where === 'here' && (
        <>
          <Button
            ref={adding.opener}
            kind="text"
            aria-label={person.createOf(email)}
            aria-expanded={adding.open}
            onClick={adding.toggle}
          >
            {person.create}
          </Button>
          {adding.open && (
            <PersonForm
              email={email}
              name={null}
              lead={null}
              writing={writing}
              onMade={adding.onMade}
              onClose={adding.close}
              viewer={viewer}
            />
          )}
        </>
      )}
    </li>
  );
}
