import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteVersion } from '../../../domain/draft';
import type { DiffPart } from '../../../rich-text/editor/note-editor';
import { formatTime } from '../../../time/format';
import type { Viewer } from '../../../time/viewer';
import { Button } from '../../../ui/controls/Button';
import { ConfirmRow } from '../../../ui/controls/ConfirmRow';
import { useOwnId } from '../../../ui/hooks/use-id';
import textStyles from '../../../ui/style/text.module.css';
import { words } from '../../../words/words';
import styles from './ConflictView.module.css';
import { versionParts } from './version-parts';

type Props = {
  theirs: NoteVersion;
  mineHtml: string | null;
  onBoth: (joined: string) => void;
  /** To be called in the click's own handler. */
  onMine: (event: MouseEvent) => void;
  /** Likewise. */
  onTheirs: (event: MouseEvent) => void;
  onBack: () => void;
  viewer: Viewer;
};

type Compared = { parts: DiffPart[]; joined: string | null };

/** A colleague has changed the note: both versions with their differences, and the user decides which one stays. */
export function ConflictView({ theirs, mineHtml, onBoth, onMine, onTheirs, onBack, viewer }: Props) {
  const { conflict } = words.writing;
  const [compared, setCompared] = useState<Compared | null>(null);
  const [sure, setSure] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useOwnId();

  useEffect(() => title.current?.focus(), []);

  useEffect(() => {
    let gone = false;
    void import('../../../rich-text/editor/note-editor').then(({ canKeep, diffNotes, joinNotes }) => {
      if (gone) return;
      const parts = diffNotes(theirs.html, mineHtml);
      setCompared({ parts, joined: canKeep(theirs.html) ? joinNotes(theirs.html, mineHtml) : null });
    });
    return () => {
      gone = true;
    };
  }, [theirs, mineHtml]);

  const parts = compared?.parts ?? null;
  const joined = compared?.joined ?? null;
  const at = theirs.updatedAt;
  return (
    <fieldset
      class={styles.conflict}
      data-part="conflict"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <div>
        <h3 class={styles.title} id={id} tabIndex={-1} ref={title}>
          {conflict.title}
        </h3>
        <p class={textStyles.muted}>{conflict.text}</p>
      </div>
      <Version
        name={at === null ? conflict.theirs : conflict.theirsAt(formatTime(at, viewer))}
        parts={parts}
        without="added"
      />
      <Version name={conflict.mine} parts={parts} without="removed" />
      {sure ? (
        <ConfirmRow
          question={conflict.question}
          yes={conflict.yes}
          no={conflict.no}
          onYes={onTheirs}
          onNo={() => {
            setSure(false);
            title.current?.focus();
          }}
        />
      ) : (
        <div class={styles.choices}>
          {(compared === null || joined !== null) && (
            <Button kind="primary" aria-disabled={joined === null} onClick={() => joined !== null && onBoth(joined)}>
              {conflict.both}
            </Button>
          )}
          <Button kind="secondary" onClick={onMine}>
            {conflict.replace}
          </Button>
          <Button kind="secondary" onClick={() => setSure(true)}>
            {conflict.keepTheirs}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** One of the two, with what the other has not marked: by a sign, for eyes that do not tell the colours apart, and in words. */
function Version({ name, parts, without }: { name: string; parts: DiffPart[] | null; without: 'added' | 'removed' }) {
  const { conflict } = words.writing;
  const id = useOwnId();
  const shown = versionParts(parts ?? [], without);
  return (
    <div>
      <p class={styles.versionName} id={id}>
        {name}
      </p>
      <section
        class={styles.version}
        data-part="version"
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reachable by keyboard.
        tabIndex={0}
        dir="auto"
        aria-busy={parts === null}
      >
        {parts !== null && shown.length === 0 && <span class={textStyles.muted}>{conflict.empty}</span>}
        {shown.map(({ text, kind }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={index}>
              {/* Isolated, or its direction would be the note's. */}
              <bdi class={textStyles.visuallyHidden}>
                {` ${kind === 'added' ? conflict.onlyMine : conflict.onlyTheirs} `}
              </bdi>
              {text}
            </Mark>
          );
        })}
      </section>
    </div>
  );
}
