import type { ComponentChildren } from 'preact';
import { words } from '../../words/words';

type Props = {
  href: string;
  class?: string;
  /** Tooltip; by default that a new tab opens. */
  title?: string;
  /** Its name for screen readers, where the face is not enough. */
  label?: string;
  /** Also http: what a lead gives as its website is often that. */
  orHttp?: boolean;
  children: ComponentChildren;
};

/**
 * A link out of the extension. The address may come from Close or from whoever wrote the invitation, so anything
 * but https is shown as plain text: https://developer.mozilla.org/docs/Web/URI/Reference/Schemes/javascript
 */
export function ExternalLink({ href, class: className, title = words.panel.newTab, label, orHttp, children }: Props) {
  const scheme = URL.canParse(href) ? new URL(href).protocol : null;
  if (scheme !== 'https:' && !(orHttp && scheme === 'http:')) return <span>{children}</span>;
  return (
    <a href={href} class={className} title={title} aria-label={label} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
