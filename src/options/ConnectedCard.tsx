import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountView } from '../messages/contract';
import { ExternalLink } from '../panel/parts/ExternalLink';
import { CheckIcon } from '../panel/parts/icons';
import { words } from '../words/words';
import { ConnectForm } from './ConnectForm';
import type { OptionsProps } from './OptionsPage';

type Props = {
  account: AccountView;
  connect: OptionsProps['connect'];
  onConnected: (account: AccountView) => void;
  /** The user has just connected: the form that had the focus is gone. */
  fresh: boolean;
};

/** Who is connected, and what to do now. */
export function ConnectedCard({ account, connect, onConnected, fresh }: Props) {
  const [replacing, setReplacing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const text = words.options.connected;

  useEffect(() => {
    if (fresh) title.current?.focus();
  }, [fresh, account]);

  if (replacing) {
    return (
      <ConnectForm
        connect={connect}
        onConnected={(next) => {
          setReplacing(false);
          onConnected(next);
        }}
        onCancel={() => setReplacing(false)}
      />
    );
  }
  return (
    <section class="card">
      <h2 class="card-title connected" tabIndex={-1} ref={title}>
        <span class="tick">
          <CheckIcon />
        </span>
        {text.title}
      </h2>
      <dl class="account">
        <div>
          <dt>{text.user}</dt>
          <dd dir="auto">{account.userName}</dd>
        </div>
        <div>
          <dt>{text.organization}</dt>
          <dd dir="auto">{account.organizationName}</dd>
        </div>
        <div>
          <dt>{text.key}</dt>
          <dd>
            <span>{text.keyEnding(account.keyEnding)}</span>
            <button type="button" class="text-button" onClick={() => setReplacing(true)}>
              {text.replace}
            </button>
          </dd>
        </div>
      </dl>
      <div class="next">
        <h3>{text.nextTitle}</h3>
        <p>{text.nextText}</p>
        <div class="choices">
          <ExternalLink href="https://calendar.google.com/" class="button primary">
            {words.noEvent.googleCalendar}
          </ExternalLink>
          <ExternalLink href="https://outlook.office.com/calendar/" class="button secondary">
            {words.noEvent.outlook}
          </ExternalLink>
        </div>
      </div>
    </section>
  );
}
