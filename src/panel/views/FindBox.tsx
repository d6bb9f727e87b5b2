import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindResult } from '../../lookup/answers';
import { words } from '../../words/words';
import type { PanelActions } from '../actions';
import { type FindField, toFindQuery } from '../find-query';
import type { OpenMeeting } from '../open-meeting';
import { IconButton } from '../parts/IconButton';
import { SearchIcon } from '../parts/icons';
import type { Reader } from '../reader';
import { useSay } from '../say';
import { isAnswer, useAnswer } from '../use-answer';
import { useOwnId } from '../use-own-id';
import { FailureNote } from './FailureNote';
import { FindMore } from './FindMore';
import { FindResults, findResultCount } from './FindResults';

type Props = {
  actions: PanelActions;
  onOpen: OpenMeeting;
  reader: Reader;
  /** Searched for at once. */
  request?: string;
  /** Takes the focus, where the reader has just asked for the field. */
  focused?: boolean;
};

/** One field for people, companies and links, and the rest of Close's search behind "More". */
export function FindBox({ actions, onOpen, reader, request, focused = false }: Props) {
  const [more, setMore] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { asked, ask } = useAnswer<FindResult>();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const say = useSay();
  const id = useOwnId();
  const { find } = words;

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  // The results come below the field, which may stand at the very bottom.
  useEffect(() => {
    if (asked !== 'idle') section.current?.scrollIntoView();
  }, [asked]);

  // Only as the field is made: what the reader types after that is theirs.
  useEffect(() => {
    if (request === undefined || !field.current) return;
    field.current.value = request;
    search();
  }, []);

  function search() {
    const values = new FormData(form.current ?? undefined);
    const query = toFindQuery((name: FindField) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : '';
    });
    setEmpty(query === null);
    if (query === null) {
      field.current?.focus();
      return;
    }
    void ask(
      () => actions.find(query),
      (answer) => {
        if (answer.ok) say(findResultCount(answer.value));
        else say((answer.failure.reason === 'needs-key' ? words.needsKey : words.failed[answer.failure.reason]).title);
      },
    );
  }

  return (
    <search
      class={asked === 'idle' && !more ? 'section find at-hand' : 'section find'}
      aria-busy={asked === 'asking'}
      ref={section}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label class="section-name" for={`${id}-text`}>
          {find.label}
        </label>
        <div class="find-field">
          <input
            ref={field}
            id={`${id}-text`}
            class="field"
            type="text"
            name="text"
            placeholder={find.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            dir="auto"
            aria-invalid={empty}
            aria-describedby={`${id}-empty`}
            onInput={() => setEmpty(false)}
          />
          <IconButton label={find.submit} submits>
            <SearchIcon />
          </IconButton>
        </div>
        <p class="field-error" id={`${id}-empty`} role="alert">
          {empty ? find.empty : ''}
        </p>
        <button
          type="button"
          class="text-button"
          aria-expanded={more}
          aria-controls={`${id}-more`}
          onClick={() => setMore(!more)}
        >
          {find.more}
        </button>
        <FindMore id={`${id}-more`} open={more} />
      </form>
      {asked === 'asking' && (
        <div class="find-results">
          <p class="aloud">{find.busy}</p>
          <div class="skeletons" aria-hidden="true">
            <span class="bone choice-bone" />
            <span class="bone choice-bone" />
          </div>
        </div>
      )}
      {isAnswer(asked) && (
        <div class="find-results">
          {asked.ok ? (
            <FindResults result={asked.value} onOpen={onOpen} reader={reader} />
          ) : (
            <FailureNote failure={asked.failure} actions={actions} retry={search} />
          )}
        </div>
      )}
    </search>
  );
}
