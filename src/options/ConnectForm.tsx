import { useRef, useState } from 'preact/hooks';
import type { AccountView } from '../messages/contract';
import { ExternalLink } from '../panel/parts/ExternalLink';
import { OutwardIcon } from '../panel/parts/icons';
import { useOwnId } from '../panel/use-own-id';
import { words } from '../words/words';
import type { OptionsProps } from './options-data';

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
  return (
    <section class="card">
      <h2 class="card-title">{title}</h2>
      <ol class="steps" aria-label={text.steps}>
        <li>
          <span>
            {text.openBefore}
            <ExternalLink href={KEYS_PAGE} class="step-link">
              {text.openLink}
              <OutwardIcon />
            </ExternalLink>
            {text.openAfter}
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

/**
 * The field never gets a value from us: what the user typed stays in it when Close says no, and it goes with the form
 * when Close says yes.
 */
function KeyField({ connect, onConnected, onCancel }: FormProps) {
  const [error, setError] = useState('');
  const [hint, setHint] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useOwnId();
  const text = words.options.connect;

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    const key = field.current?.value.trim() ?? '';
    const failure = key === '' ? text.empty : await check(key);
    setError(failure);
    if (failure !== '') field.current?.focus();
  }

  async function check(key: string): Promise<string> {
    setBusy(true);
    setError('');
    try {
      const result = await connect(key);
      if (!result.ok) return text.failure[result.failure.reason];
      onConnected(result.account);
      return '';
    } catch {
      return text.unanswered;
    } finally {
      setBusy(false);
    }
  }

  return (
    <form class="key-form" onSubmit={submit} noValidate>
      <label class="label" for={id}>
        {text.label}
      </label>
      <div class="key-row">
        <input
          ref={field}
          id={id}
          class="field"
          type="password"
          name="api-key"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={error !== ''}
          aria-describedby={`${id}-error ${id}-hint`}
          onInput={({ currentTarget }) => setHint(!'api_'.startsWith(currentTarget.value.trim().slice(0, 4)))}
        />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {text.button}
        </button>
        {onCancel && (
          <button type="button" class="button plain" onClick={onCancel}>
            {words.options.accounts.cancel}
          </button>
        )}
      </div>
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
      <p class="field-hint" id={`${id}-hint`} role="status">
        {busy ? text.busy : hint ? text.hint : ''}
      </p>
    </form>
  );
}
