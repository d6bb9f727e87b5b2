import type { Phone } from '../../../domain/panel-state';
import { CopyButton } from '../../../ui/controls/CopyButton';
import iconButtonStyles from '../../../ui/controls/IconButton.module.css';
import { MailIcon, PhoneIcon } from '../../../ui/icons/icons';
import { words } from '../../../words/words';
import { mailtoLink, telLink } from './contact-links';
import peopleStyles from './people.module.css';

type Props = { name: string; email: string | null; phone: Phone | null; copy: (text: string) => Promise<void> };

/**
 * Ways to reach someone: they lie over the row's free end while the row is pointed at or has the focus, so that what the
 * lead adds later takes no room. Both links leave the panel as it is: a web page may be the computer's mail program.
 */
export function ContactActions({ name, email, phone, copy }: Props) {
  const tel = phone && telLink(phone.number);
  if (email === null && !tel) return null;
  return (
    <span class={peopleStyles.contactActions}>
      {email !== null && (
        <a
          class={iconButtonStyles.button}
          href={mailtoLink(email)}
          aria-label={words.people.email(name)}
          title={email}
          target="_blank"
          rel="noopener noreferrer"
        >
          <MailIcon />
        </a>
      )}
      {tel && (
        <a
          class={iconButtonStyles.button}
          href={tel}
          aria-label={words.people.call(name, phone.text)}
          title={phone.text}
          target="_blank"
          rel="noopener noreferrer"
        >
          <PhoneIcon />
        </a>
      )}
      {email !== null && (
        <CopyButton
          text={email}
          label={words.people.copy(email)}
          announced={{ done: words.panel.copied, failed: words.panel.copyFailed }}
          copy={copy}
        />
      )}
    </span>
  );
}
