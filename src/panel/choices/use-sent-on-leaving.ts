import { useEffect, useMemo } from 'preact/hooks';

/**
 * Who hides the tab or closes the panel may not come back: what can still be undone is sent then. As Chromium closes a tab, the frame
 * in it is heard for the last time before it unloads, not after (`test/e2e/journeys/next-steps.e2e.ts`).
 */
export function useSentOnLeaving(send: () => void) {
  const latest = useMemo(() => ({ send }), []);
  latest.send = send;
  useEffect(() => {
    const leave = () => latest.send();
    const hide = () => document.hidden && leave();
    addEventListener('beforeunload', leave);
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('beforeunload', leave);
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
}
