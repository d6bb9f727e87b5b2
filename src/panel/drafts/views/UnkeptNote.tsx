import { useState } from 'preact/hooks';
import { Button } from '../../../ui/controls/Button';
import { useAnnounce } from '../../../ui/hooks/announcer';
import { words } from '../../../words/words';
import notesStyles from './notes.module.css';

type Props = {
  /** What was typed, as plain text. */
  text: () => string;
  copy: (text: string) => Promise<void>;
};

/** What was typed last is on screen only: the browser does not store it, for a full disk for one. It can be taken elsewhere. */
export function UnkeptNote({ text, copy }: Props) {
  const [copied, setCopied] = useState(false);
  const announce = useAnnounce();
  const { unkept } = words.writing;

  async function press() {
    try {
      await copy(text());
      setCopied(true);
      announce(words.panel.copied);
    } catch {
      announce(words.panel.copyFailed);
    }
  }

  return (
    <p class={notesStyles.unkept} role="alert">
      {unkept.text}
      <Button kind="text" onClick={() => void press()}>
        {copied ? unkept.copied : unkept.copy}
      </Button>
    </p>
  );
}
