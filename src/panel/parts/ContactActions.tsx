import type { Phone } from '../../lookup/panel-state';
import { words } from '../../words/words';
import { mailtoLink, telLink } from '../contact-links';
import { CopyButton } from './CopyButton';
import { MailIcon, PhoneIcon } from './icons';

type Props = { name: string; email: string | null; phone: Phone | null; copy: (text: string) => Promise<void> };

/**
 * Ways to reach someone: they lie over the row's free end while the row is pointed at or has the focus, so that what the
 * lead adds later takes no room. Both links leave the panel as it is: a web page may be the computer's mail program.
 */
export function ContactActions({ name, email, phone, copy }: Props) {
  const tel = phone && telLink(phone.number);
  if (email === null && !tel) return null;
  return (
    <span class="contact-actions">
      {email !== null && (
        <a
          class="icon-button"
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
          class="icon-button"
          href={tel}
          aria-label={words.people.call(name, phone.text)}
          title={phone.text}
          target="_blank"
          rel="noopener noreferrer"
        >
          <PhoneIcon />
        </a>
      )}
      {email !== null && <CopyButton text={email} label={words.people.copy(email)} copy={copy} />}
    </span>
  );
}
