import type { ComponentChildren } from 'preact';
import { words } from '../../words/words';

type Props = {
  href: string;
  class?: string;
  /** Tooltip; by default that a new tab opens. */
  title?: string;
  children: ComponentChildren;
};

/**
 * A link out of the extension. The address may come from Close or from whoever wrote the invitation, so anything
 * but https is shown as plain text: https://developer.mozilla.org/docs/Web/URI/Reference/Schemes/javascript
 */
export function ExternalLink({ href, class: className, title = words.panel.newTab, children }: Props) {
  if (!isHttps(href)) return <span>{children}</span>;
  return (
    <a href={href} class={className} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function isHttps(href: string): boolean {
  return URL.canParse(href) && new URL(href).protocol === 'https:';
}
