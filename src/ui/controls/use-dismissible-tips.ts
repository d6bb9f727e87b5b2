import { useEffect, useState } from 'preact/hooks';

/**
 * For the element around buttons that have a tip: Escape takes the tip away, wherever the focus is, until the pointer or the
 * focus has left. A tip may lie over what the user wants to read: https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function useDismissibleTips() {
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && setDismissed(true);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const bringBack = () => setDismissed(false);
  return { 'data-tips': dismissed ? 'dismissed' : 'ready', onPointerLeave: bringBack, onFocusOut: bringBack };
}
