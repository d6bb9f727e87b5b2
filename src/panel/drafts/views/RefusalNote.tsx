import type { WriteRefusal } from '../../../domain/write-result';
import { Button } from '../../../ui/controls/Button';
import { useSecondsLeft } from '../../../ui/hooks/use-seconds-left';
import { words } from '../../../words/words';
import { useRequestAccess } from '../context/access-context';
import { useOpenOptions } from '../context/options-context';
import notesStyles from './notes.module.css';

type Props = {
  refusal: WriteRefusal;
  /** Milliseconds since 1970. */
  now: number;
  /** Something was typed, and it is not lost. */
  kept?: boolean;
  /** What the button does; without it there is only the way to the options, where that is the way out. */
  act?: (event: MouseEvent) => void;
  /** It is being done. */
  busy?: boolean;
};

/** Why Close does not have it, that nothing is lost, and the one thing to do about it. */
export function RefusalNote({ refusal, now, kept = false, act, busy = false }: Props) {
  const openOptions = useOpenOptions();
  const requestAccess = useRequestAccess();
  const { writing } = words;
  const { text, action } = writing.refused[refusal.reason];
  const toOptions = refusal.reason === 'key-rejected' || refusal.reason === 'needs-key';
  const allow = refusal.reason === 'needs-access' && requestAccess ? () => requestAccess(refusal.origins) : null;
  const press = toOptions ? openOptions && (() => openOptions('connection')) : (allow ?? act);
  return (
    <div class={notesStyles.refusal} data-part="refusal">
      <p>
        {text}
        {refusal.reason === 'invalid' && <FieldErrors fields={refusal.fields} />}
        {kept && ` ${writing.wordsKept}`}
      </p>
      {refusal.reason === 'rate-limited' && <Countdown until={refusal.until} now={now} />}
      {action !== null && press && (
        <Button
          kind="text"
          aria-disabled={busy}
          onClick={(event) => {
            if (!busy) press(event);
          }}
        >
          {action}
        </Button>
      )}
    </div>
  );
}

/** In Close's own words, whatever the field is called there. */
function FieldErrors({ fields }: { fields: { field: string; message: string }[] }) {
  return (
    <>
      {fields.map(({ field, message }) => (
        <bdi class={notesStyles.refusalFields} key={field}>
          {` ${message}`}
        </bdi>
      ))}
    </>
  );
}

/** `role="timer"` is silent on its own: a second's tick is not worth announcing. */
function Countdown({ until, now }: { until: number; now: number }) {
  const seconds = useSecondsLeft(until, now);
  return seconds > 0 ? <p role="timer">{words.writing.sendingAgain(seconds)}</p> : null;
}
