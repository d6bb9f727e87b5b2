import { useState } from 'preact/hooks';
import type { GuestLookup } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import sectionStyles from '../../../ui/layout/Section.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { failureWords } from '../../../words/failure-words';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FailureNote } from '../../parts/FailureNote';
import type { OpenMeeting } from '../../parts/open-meeting';
import { GuestList } from './GuestList';
import guestsStyles from './guests.module.css';
import { ProbableMatches } from './ProbableMatches';

type Props = { near: number | null; actions: PanelActions; onOpen: OpenMeeting; viewer: Viewer };

/** Nothing is read from the page before the click; then each guest is named with what Close knows of them. */
export function GuestsSection({ near, actions, onOpen, viewer }: Props) {
  const [read, setRead] = useState<'not-asked' | 'reading' | string[] | null>('not-asked');
  const { asked, ask } = useRequest<GuestLookup>();
  const announce = useAnnounce();
  const { guests: text } = words;

  async function lookUp() {
    setRead('reading');
    const emails = await actions.readGuests().catch(() => null);
    setRead(emails);
    if (emails === null) announce(text.unreadable);
    else if (emails.length === 0) announce(text.nobody);
    else lookUpEmails(emails);
  }

  function lookUpEmails(emails: string[]) {
    void ask(
      () => actions.lookUpGuests(emails, near),
      (answer) => {
        if (answer.ok) announce(text.found(known(answer.value), answer.value.guests.length));
        else announce(failureWords(answer.failure.reason).title);
      },
    );
  }

  const busy = read === 'reading' || asked === 'asking';
  return (
    <>
      <section class={`${sectionStyles.section} ${guestsStyles.guests}`} aria-busy={busy}>
        <h2 class={sectionStyles.name}>{text.title}</h2>
        {read === 'not-asked' && <p class={textStyles.muted}>{text.text}</p>}
        {read === null && <p class={textStyles.muted}>{text.unreadable}</p>}
        {Array.isArray(read) && read.length === 0 && <p class={textStyles.muted}>{text.nobody}</p>}
        {Array.isArray(read) && asked === 'asking' && (
          <GuestList emails={read} guests={null} near={near} viewer={viewer} />
        )}
        {isAnswer(asked) && asked.ok && (
          <GuestList emails={null} guests={asked.value.guests} near={near} viewer={viewer} />
        )}
        {isAnswer(asked) && !asked.ok && Array.isArray(read) && (
          <FailureNote failure={asked.failure} actions={actions} retry={() => lookUpEmails(read)} />
        )}
        {(asked === 'idle' || (isAnswer(asked) && asked.ok)) && (
          <Button
            kind={asked === 'idle' ? 'primary' : 'text'}
            aria-disabled={busy}
            onClick={() => void (busy || lookUp())}
          >
            {busy ? text.busy : asked === 'idle' && read === 'not-asked' ? text.look : text.again}
          </Button>
        )}
      </section>
      {isAnswer(asked) && asked.ok && asked.value.probable.length > 0 && (
        <ProbableMatches probable={asked.value.probable} near={near} onOpen={onOpen} viewer={viewer} />
      )}
    </>
  );
}

function known({ guests }: GuestLookup): number {
  return guests.filter(({ contacts }) => contacts.length > 0).length;
}
