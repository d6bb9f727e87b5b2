import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindResult } from '../../../domain/answers';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { Field } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { useOwnId } from '../../../ui/hooks/use-id';
import { isAnswer, useRequest } from '../../../ui/hooks/use-request';
import { SearchIcon } from '../../../ui/icons/icons';
import sectionStyles from '../../../ui/layout/Section.module.css';
import { Skeleton } from '../../../ui/layout/Skeleton';
import skeletonStyles from '../../../ui/layout/Skeleton.module.css';
import textStyles from '../../../ui/style/text.module.css';
import { failureWords } from '../../../words/failure-words';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import { FailureNote } from '../../parts/FailureNote';
import type { OpenMeeting } from '../../parts/open-meeting';
import { FindMore } from './FindMore';
import { FindResults, findResultCount, type UnsyncedEvent } from './FindResults';
import findStyles from './find.module.css';
import { type FindField, toFindQuery } from './find-query';

type Props = {
  actions: PanelActions;
  onOpen: OpenMeeting;
  viewer: Viewer;
  /** Searched for at once. */
  request?: string;
  /** The event that Close has no meeting of, where that is what is open: it can be logged on a lead that is found. */
  unsynced?: UnsyncedEvent | undefined;
  /** Takes the focus, where the user has just asked for the field. */
  focused?: boolean;
};

/** One field for people, companies and links, and the rest of Close's search behind "More". */
export function FindBox({ actions, onOpen, viewer, request, unsynced, focused = false }: Props) {
  const [more, setMore] = useState(false);
  const [empty, setEmpty] = useState(false);
  const { asked, ask } = useRequest<FindResult>();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const id = useOwnId();
  const { find } = words;

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  // The results come below the field, which may stand at the very bottom.
  useEffect(() => {
    if (asked !== 'idle') section.current?.scrollIntoView();
  }, [asked]);

  // Only as the field is made: what the user types after that is theirs.
  useEffect(() => {
    if (request === undefined || !field.current) return;
    field.current.value = request;
    search();
  }, []);

  function search() {
    const unread = form.current?.querySelector<HTMLInputElement>('input:invalid');
    // It says itself what it cannot read.
    if (unread) return unread.focus();
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
        if (answer.ok) announce(findResultCount(answer.value));
        else announce(failureWords(answer.failure.reason).title);
      },
    );
  }

  return (
    <search
      class={
        asked === 'idle' && !more
          ? `${sectionStyles.section} ${findStyles.find} ${findStyles.atHand}`
          : `${sectionStyles.section} ${findStyles.find}`
      }
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
        <div class={`${sectionStyles.head} ${findStyles.head}`}>
          <label class={sectionStyles.name} for={`${id}-text`}>
            {find.label}
          </label>
          <Button kind="text" aria-expanded={more} aria-controls={`${id}-more`} onClick={() => setMore(!more)}>
            {find.more}
          </Button>
        </div>
        <div class={findStyles.findField}>
          <Field
            ref={field}
            id={`${id}-text`}
            type="text"
            name="text"
            placeholder={find.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-invalid={empty}
            aria-describedby={`${id}-empty`}
            onInput={() => setEmpty(false)}
          />
          <IconButton label={find.submit} submits>
            <SearchIcon />
          </IconButton>
        </div>
        <FieldError id={`${id}-empty`} text={empty ? find.empty : ''} />
        <FindMore id={`${id}-more`} open={more} viewer={viewer} />
      </form>
      {asked === 'asking' && (
        <div class={findStyles.results} data-part="find-results">
          <p class={textStyles.visuallyHidden}>{find.busy}</p>
          <div class={`${skeletonStyles.group} ${findStyles.waiting}`} aria-hidden="true">
            <Skeleton shape="choice" />
            <Skeleton shape="choice" />
          </div>
        </div>
      )}
      {isAnswer(asked) && (
        <div class={findStyles.results} data-part="find-results">
          {asked.ok ? (
            <FindResults result={asked.value} unsynced={unsynced} onOpen={onOpen} viewer={viewer} />
          ) : (
            <FailureNote failure={asked.failure} actions={actions} retry={search} />
          )}
        </div>
      )}
    </search>
  );
}
