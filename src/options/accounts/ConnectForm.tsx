import { useRef, useState } from 'preact/hooks';
import type { AccountView } from '../../domain/account-view';
import { parsePastedKey } from '../../domain/pasted-key';
import { Button } from '../../ui/controls/Button';
import { ExternalLink } from '../../ui/controls/ExternalLink';
import { Field } from '../../ui/fields/Field';
import { useOwnId } from '../../ui/hooks/use-id';
import { OutwardIcon } from '../../ui/icons/icons';
import { around } from '../../words/around';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { OptionsProps } from '../options-data';
import styles from './ConnectForm.module.css';

/** Close: Settings, Developer, API Keys. */
const KEYS_PAGE = 'https://app.close.com/settings/developer/api-keys/';

type FormProps = {
  connect: OptionsProps['connect'];
  onConnected: (account: AccountView) => void;
  /** Set where another key is already in use and this can be called off. */
  onCancel?: () => void;
};

type Props = FormProps & { title: string };

/** How to make a key, and the field for it. */
export function ConnectForm({ title, connect, onConnected, onCancel }: Props) {
  const text = words.options.connect;
  const [beforeLink, afterLink] = around(text.open);
  return (
    <section class={cardStyles.card}>
      <h2 class={cardStyles.title}>{title}</h2>
      <ol class={styles.steps} aria-label={text.steps}>
        <li>
          <span>
            {beforeLink}
            <ExternalLink href={KEYS_PAGE} class={styles.stepLink} title={words.panel.newTab}>
              {text.openLink}
              <OutwardIcon />
            </ExternalLink>
            {afterLink}
          </span>
        </li>
        <li>
          <span>{text.create}</span>
        </li>
        <li>
          <span>{text.paste}</span>
        </li>
      </ol>
      <KeyField connect={connect} onConnected={onConnected} {...(onCancel && { onCancel })} />
    </section>
  );
}

/** Whether a key is in it or may still come: as it is, or in base64. */
function couldBegin(typed: string): boolean {
  return 'api_'.startsWith(typed) || /api_|YXBpX/.test(typed);
}

/**
 * The field never gets a value from us: what the user typed stays in it when Close says no, and it goes with the form
 * when Close says yes. What is no key is said at once, and nobody is asked. It can be looked at until it is sent.
 */
function KeyField({ connect, onConnected, onCancel }: FormProps) {
  const [error, setError] = useState('');
  const [hint, setHint] = useState(false);
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const text = words.options.connect;

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    setShown(false);
    const pasted = parsePastedKey(field.current?.value ?? '');
    const failure = pasted.kind === 'none' ? text.fault[pasted.why] : await check(pasted.apiKey);
    setError(failure);
    if (failure !== '') field.current?.focus();
  }

  async function check(key: string): Promise<string> {
    setBusy(true);
    setError('');
    try {
      const result = await connect(key);
      if (!result.ok) {
        const { failure } = result;
        return failure.reason === 'not-one-key' ? text.fault[failure.fault] : text.failure[failure.reason];
      }
      onConnected(result.value);
      return '';
    } catch {
      return text.unanswered;
    } finally {
      setBusy(false);
    }
  }

  /** A field of one line puts a space for each line break, or nothing: the key is read before that. */
  function paste(event: ClipboardEvent) {
    const input = field.current;
    const pasted = parsePastedKey(event.clipboardData?.getData('text/plain') ?? '');
    if (input === null || pasted.kind === 'none') return;
    event.preventDefault();
    input.setRangeText(pasted.apiKey, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }

  return (
    <form class={styles.keyForm} onSubmit={submit} noValidate>
      <label class={cardStyles.label} for={id}>
        {text.label}
      </label>
      <div class={styles.keyRow}>
        <div class={styles.keyField}>
          <Field
            ref={field}
            id={id}
            class={cardStyles.field}
            {...(shown ? ({ type: 'text' } as const) : ({ type: 'password' } as const))}
            name="api-key"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={error !== ''}
            aria-describedby={`${id}-error ${id}-hint`}
            onPaste={paste}
            onInput={({ currentTarget }) => {
              setError('');
              setHint(!couldBegin(currentTarget.value.trim()));
            }}
          />
          <button
            type="button"
            class={styles.showKey}
            aria-pressed={shown}
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            {text.show}
          </button>
        </div>
        <Button type="submit" kind="primary" aria-disabled={busy}>
          {text.button}
        </Button>
        {onCancel && (
          <Button kind="plain" class={styles.cancel} onClick={onCancel}>
            {words.options.accounts.cancel}
          </Button>
        )}
      </div>
      <p class={cardStyles.error} id={`${id}-error`} role="alert">
        {error}
      </p>
      <p class={cardStyles.hint} id={`${id}-hint`} role="status">
        {busy ? text.busy : hint && error === '' ? text.hint : ''}
      </p>
    </form>
  );
}
