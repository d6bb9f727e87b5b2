/**
 * `auto`: open on a wide window, a tab on a narrow one. `open`: open whatever the width, the user said so.
 * `collapsed`: to the small tab. `hidden`: nothing on the page.
 */
export type SidebarSize = 'auto' | 'open' | 'collapsed' | 'hidden';

/** A calendar by its host, and whether the user wants no sidebar on it. */
export type SidebarSite = { site: string; hidden: boolean };

/**
 * What a page can do that keeps the user from working in the sidebar. `closed`: it has closed the event, and the panel stays
 * only because the user is in it. `moved`: it shows another event meanwhile. `focus-taken`: it takes the focus out of the panel
 * again and again. `inert`: a modal dialog of the page lets no click or key through to the panel.
 */
export type Trouble = (typeof troubles)[number];

export const troubles = ['closed', 'moved', 'focus-taken', 'inert'] as const;
