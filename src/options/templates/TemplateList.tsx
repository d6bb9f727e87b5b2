import { useRef, useState } from 'preact/hooks';
import {
  MAX_TEMPLATE_CHARS,
  MAX_TEMPLATE_NAME,
  MAX_TEMPLATES,
  type NoteTemplate,
} from '../../domain/templates/note-template';
import { Button } from '../../ui/controls/Button';
import { Field, TextArea } from '../../ui/fields/Field';
import { words } from '../../words/words';
import cardStyles from '../Card.module.css';
import type { TemplatesPart } from '../options-data';
import { parseTemplates } from './parse-templates';
import styles from './templates.module.css';

type Props = { kept: readonly NoteTemplate[]; save: TemplatesPart['save'] };
type Row = NoteTemplate & { key: number };
/** What was taken away last, and where it stood. */
type Removed = { row: Row; at: number };
type Said = '' | 'saved' | 'failed' | 'unread' | 'imported';

/** Each template to be changed where it stands. What is typed is kept at once; what is removed comes back by one click. */
export function TemplateList({ kept, save }: Props) {
  const last = useRef(0);
  const toRow = (template: NoteTemplate): Row => {
    last.current += 1;
    return { ...template, key: last.current };
  };
  const [rows, setRows] = useState(() => kept.map(toRow));
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [said, setSaid] = useState<Said>('');
  const file = useRef<HTMLInputElement>(null);
  const { templates: text } = words.options;

  /** One after the other, so that the newest is kept last. */
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  /** How often the user did something: what went well before that is said no more. */
  const acts = useRef(0);

  function keep(next: Row[], after: Said = 'saved') {
    setRows(next);
    acts.current += 1;
    const act = acts.current;
    const templates = next.map(({ name, text: body }) => ({ name: name.trim() || text.fresh, text: body }));
    turn.current = turn.current.then(() =>
      save(templates).then(
        () => act === acts.current && setSaid(after),
        () => setSaid('failed'),
      ),
    );
  }

  function change(key: number, changes: Partial<NoteTemplate>) {
    keep(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  }

  function remove(row: Row) {
    setRemoved({ row, at: rows.indexOf(row) });
    keep(rows.filter((one) => one !== row));
  }

  function bringBack({ row, at }: Removed) {
    setRemoved(null);
    keep(rows.toSpliced(at, 0, row));
  }

  async function bring(chosen: File | undefined) {
    if (!chosen) return;
    const templates = parseTemplates(await chosen.text().catch(() => ''));
    if (templates) keep([...rows, ...templates.map(toRow)].slice(0, MAX_TEMPLATES), 'imported');
    else {
      acts.current += 1;
      setSaid('unread');
    }
  }

  const exported = JSON.stringify(
    rows.map(({ name, text: body }) => ({ name, text: body })),
    null,
    2,
  );

  return (
    <>
      <ul class={styles.list}>
        {rows.map((row, index) => {
          const { key, name, text: body } = row;
          return (
            <li key={key} class={styles.template}>
              <div class={styles.head}>
                <Field
                  type="text"
                  aria-label={text.nameOf(index + 1)}
                  value={name}
                  maxLength={MAX_TEMPLATE_NAME}
                  dir="auto"
                  onInput={({ currentTarget }) => change(key, { name: currentTarget.value })}
                />
                <Button kind="text" aria-label={text.removeOf(name)} onClick={() => remove(row)}>
                  {text.remove}
                </Button>
              </div>
              <TextArea
                rows={Math.min(8, body.split('\n').length + 1)}
                aria-label={text.bodyOf(name)}
                value={body}
                maxLength={MAX_TEMPLATE_CHARS}
                dir="auto"
                // The browser scrolls to the caret alone.
                onKeyUp={({ key: pressed, currentTarget }) =>
                  pressed === 'Tab' && currentTarget.scrollIntoView({ block: 'nearest' })
                }
                onInput={({ currentTarget }) => change(key, { text: currentTarget.value })}
              />
            </li>
          );
        })}
      </ul>
      <p class={styles.actions}>
        {rows.length < MAX_TEMPLATES && (
          <Button kind="secondary" onClick={() => keep([...rows, toRow({ name: text.fresh, text: '' })])}>
            {text.add}
          </Button>
        )}
        {removed && (
          <Button kind="secondary" onClick={() => bringBack(removed)}>
            {text.bringBack(removed.row.name)}
          </Button>
        )}
        <a
          class={styles.export}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(exported)}`}
          download={text.file}
        >
          {text.export}
        </a>
        <Button kind="text" onClick={() => file.current?.click()}>
          {text.import}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={text.import}
          hidden
          onChange={({ currentTarget }) =>
            void bring(currentTarget.files?.[0]).finally(() => (currentTarget.value = ''))
          }
        />
      </p>
      <p role="status" class={said === 'failed' || said === 'unread' ? cardStyles.error : cardStyles.saved}>
        {said !== '' && text[said]}
      </p>
    </>
  );
}
