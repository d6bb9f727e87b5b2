import type { RefObject } from 'preact';
import type { Recipients } from '../../../domain/moment/followed-up';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { Field, TextArea } from '../../../ui/fields/Field';
import { FieldError } from '../../../ui/fields/FieldError';
import formStyles from '../../../ui/fields/Form.module.css';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import { listOf } from '../../../words/list';
import { words } from '../../../words/words';
import type { PanelActions } from '../../actions';
import type { Writing } from '../../drafts/context/write-context';
import { CreationNote } from '../../drafts/views/CreationNote';
import { OtherDrafts } from '../../drafts/views/OtherDrafts';
import { BeginWith } from './BeginWith';
import styles from './follow-up.module.css';
import { RenderedTemplate } from './RenderedTemplate';
import type { FollowUp } from './use-follow-up';

/** More names than these push the message out of sight. */
const MAX_NAMES = 4;

type Props = {
  followed: FollowUp;
  recipients: Recipients;
  message: RefObject<HTMLTextAreaElement | null>;
  writing: Writing;
  actions: PanelActions;
  viewer: Viewer;
  /** The user is at it. */
  onTouch: () => void;
};

export function FollowUpForm({ followed, recipients, message, writing, actions, viewer, onTouch }: Props) {
  const { content, draft, creation, locked, missing } = followed;
  const { followUp: text, nextSteps } = words;
  const { templateId } = content;
  const id = useOwnId();

  function onSubmit(event: Event) {
    event.preventDefault();
    if (locked) return;
    onTouch();
    if (!followed.send(event)) message.current?.focus();
  }

  return (
    <form aria-label={text.open} noValidate onSubmit={onSubmit} aria-busy={creation.busy !== null}>
      <p class={styles.to}>
        <bdi>{text.to(names(recipients.to.map(({ name }) => name)))}</bdi>
      </p>
      {recipients.leftOut.length > 0 && (
        <p class={`${textStyles.muted} ${textStyles.small}`}>
          <bdi>{text.leftOut(names(recipients.leftOut))}</bdi>
        </p>
      )}
      <div class={styles.fields}>
        <BeginWith followed={followed} writing={writing} />
        {templateId === null ? (
          <>
            <Field
              type="text"
              aria-label={text.subject}
              placeholder={text.subject}
              autocomplete="off"
              maxLength={1000}
              dir="auto"
              readOnly={locked}
              value={content.subject}
              onInput={({ currentTarget }) => followed.change({ subject: currentTarget.value })}
            />
            <TextArea
              ref={message}
              rows={6}
              aria-label={text.message}
              placeholder={text.placeholder}
              dir="auto"
              readOnly={locked}
              aria-invalid={missing}
              aria-describedby={`${id}-missing`}
              value={content.text}
              onInput={({ currentTarget }) => followed.change({ text: currentTarget.value })}
            />
          </>
        ) : (
          <RenderedTemplate
            key={templateId}
            templateId={templateId}
            content={content}
            writer={writing.writer}
            actions={actions}
          />
        )}
      </div>
      <FieldError id={`${id}-missing`} text={missing ? text.missing : ''} />
      {!locked && (
        <OtherDrafts
          others={draft.others}
          onShow={async (other) => {
            if (await draft.take(other)) followed.show(other.content);
          }}
        />
      )}
      <CreationNote
        creation={creation}
        of="follow-up"
        draft={draft}
        typed={() => [content.subject, content.text].filter(Boolean).join('\n\n')}
        writing={writing}
        again={text.again}
        onDiscard={(event) => void followed.discard(event)}
        viewer={viewer}
      />
      <p class={`${textStyles.muted} ${textStyles.small} ${styles.hint}`}>{text.sent}</p>
      <p class={formStyles.actions}>
        <Button type="submit" kind="primary" aria-disabled={locked}>
          {creation.busy === 'sending' ? nextSteps.sending : text.save}
        </Button>
        <Button
          kind="plain"
          onClick={() => {
            onTouch();
            followed.close();
          }}
        >
          {nextSteps.cancel}
        </Button>
        {draft.draft && !locked && (
          <Button
            kind="text"
            class={formStyles.push}
            onClick={(event) => {
              onTouch();
              void followed.discard(event);
            }}
          >
            {nextSteps.discard}
          </Button>
        )}
      </p>
    </form>
  );
}

function names(all: readonly string[]): string {
  const hidden = all.length - MAX_NAMES;
  return listOf([...all.slice(0, MAX_NAMES), ...(hidden > 0 ? [words.followUp.more(hidden)] : [])]);
}
