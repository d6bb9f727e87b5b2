import { useEffect, useState } from 'preact/hooks';
import { words } from '../../words/words';
import { useSay } from '../say';
import { IconButton } from './IconButton';
import { CheckIcon, CopyIcon } from './icons';

type Props = { text: string; label: string; copy: (text: string) => Promise<void> };

/** How long the tick stands, in milliseconds. */
const TICK = 2000;

export function CopyButton({ text, label, copy }: Props) {
  const [copied, setCopied] = useState(false);
  const say = useSay();

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), TICK);
    return () => clearTimeout(timer);
  }, [copied]);

  async function press() {
    try {
      await copy(text);
      setCopied(true);
      say(words.panel.copied);
    } catch {
      say(words.panel.copyFailed);
    }
  }

  return (
    <IconButton label={label} class={copied ? 'done' : ''} onClick={() => void press()}>
      {copied ? <CheckIcon /> : <CopyIcon />}
    </IconButton>
  );
}
