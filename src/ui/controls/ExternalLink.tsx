import type { ComponentChildren, Ref } from 'preact';
import { type ButtonKind, buttonClass } from './Button';

type Props = {
  href: string;
  class?: string | undefined;
  /** It has the look of this button. */
  kind?: ButtonKind;
  /** Tooltip: where it leads, or that a new tab opens. */
  title: string;
  /** Its name for screen readers, where the face is not enough. */
  label?: string;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  keys?: string | undefined;
  ref?: Ref<HTMLAnchorElement>;
  /** Also http: what a lead gives as its website is often that. */
  orHttp?: boolean;
  children: ComponentChildren;
};

/**
 * A link out of the extension. The address may come from Close or from the author of the invitation, so anything
 * but https is shown as plain text: https://developer.mozilla.org/docs/Web/URI/Reference/Schemes/javascript
 */
export function ExternalLink({ href, class: className, kind, title, label, keys, ref, orHttp, children }: Props) {
  const scheme = URL.canParse(href) ? new URL(href).protocol : null;
  if (scheme !== 'https:' && !(orHttp && scheme === 'http:')) return <span>{children}</span>;
  return (
    <a
      href={href}
      class={kind ? buttonClass(kind) : className}
      data-kind={kind}
      title={title}
      aria-label={label}
      aria-keyshortcuts={keys}
      {...(ref && { ref })}
      target="_blank"
      rel="noopener noreferrer"
    >
      {children}
    </a>
  );
}
