/** Which colours Sidecar has, whatever the system has. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];
