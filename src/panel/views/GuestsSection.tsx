import { useState } from 'preact/hooks';
import type { GuestLookup } from '../../lookup/answers';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import type { OpenMeeting } from '../open-meeting';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { isAnswer, useAnswer } from '../use-answer';
import { FailureNote } from './FailureNote';
import { GuestList } from './GuestList';
import { ProbableMatches } from './ProbableMatches';

type Props = { near: number | null; actions: PanelActions; onOpen: OpenMeeting; reader: Reader };

/** Nothing is read from the page before the click; then each guest is named with what Close knows of them. */
export function GuestsSection({ near, actions, onOpen, reader }: Props) {
  const [read, setRead] = useState<'not-asked' | 'reading' | string[] | null>('not-asked');
  const { asked, ask } = useAnswer<GuestLookup>();
  const say = useSay();
  const { guests: text } = words;

  async function lookUp() {
    setRead('reading');
    const emails = await actions.readGuests().catch(() => null);
    setRead(emails);
    if (emails === null) say(text.unreadable);
    else if (emails.length === 0) say(text.nobody);
    else lookUpEmails(emails);
  }

  function lookUpEmails(emails: string[]) {
    void ask(
      () => actions.lookUpGuests(emails, near),
      (answer) => {
        if (answer.ok) say(text.found(known(answer.value), answer.value.guests.length));
        else say(words.failed[answer.failure.reason === 'needs-key' ? 'key-rejected' : answer.failure.reason].title);
      },
    );
  }

  const busy = read === 'reading' || asked === 'asking';
  return (
    <>
      <section class="section guests" aria-busy={busy}>
        <h2 class="section-name">{text.title}</h2>
        {read === 'not-asked' && <p class="quiet">{text.text}</p>}
        {read === null && <p class="quiet">{text.unreadable}</p>}
        {Array.isArray(read) && read.length === 0 && <p class="quiet">{text.nobody}</p>}
        {Array.isArray(read) && asked === 'asking' && <GuestList emails={read} guests={null} reader={reader} />}
        {isAnswer(asked) && asked.ok && <GuestList emails={null} guests={asked.value.guests} reader={reader} />}
        {isAnswer(asked) && !asked.ok && Array.isArray(read) && (
          <FailureNote failure={asked.failure} actions={actions} retry={() => lookUpEmails(read)} />
        )}
        {(asked === 'idle' || (isAnswer(asked) && asked.ok)) && (
          <button
            type="button"
            class={asked === 'idle' ? 'button secondary' : 'text-button'}
            aria-disabled={busy}
            onClick={() => void (busy || lookUp())}
          >
            {busy ? text.busy : asked === 'idle' && read === 'not-asked' ? text.look : text.again}
          </button>
        )}
      </section>
      {isAnswer(asked) && asked.ok && asked.value.probable.length > 0 && (
        <ProbableMatches probable={asked.value.probable} near={near} onOpen={onOpen} reader={reader} />
      )}
    </>
  );
}

function known({ guests }: GuestLookup): number {
  return guests.filter(({ contacts }) => contacts.length > 0).length;
}
