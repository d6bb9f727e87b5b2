import { formatNumericDay } from '../../../time/format';
import { parseDay } from '../../../time/parse-day';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import { WhenBox } from '../../parts/day-field/WhenBox';
import { useTypedValue } from '../../parts/inline-field/use-typed-value';
import { dayText } from './opportunity-text';
import type { EditableOpportunity } from './use-opportunities';
import type { ValueDraft } from './value-drafts';

type Props = { row: EditableOpportunity; draft: ValueDraft; viewer: Viewer };

/** When the deal is expected to close, or was won. A day counts once the user goes on, or picks it from the month. */
export function CloseDateField({ row, draft, viewer }: Props) {
  const { closeDate } = row.opportunity;
  const parse = (typed: string) => (typed.trim() === '' ? null : (parseDay(typed, viewer) ?? undefined));
  const field = useTypedValue({
    text: closeDate === null ? '' : dayText(closeDate, viewer),
    value: closeDate,
    parse,
    phase: row.phaseOf('closeDate'),
    givenUp: row.givenUp('closeDate'),
    onSave: (event, day) => row.change(event, { closeDate: day }, draft.saw()),
    draft,
  });

  /** As the panel writes it, if that is read as this day: a weekday alone would be another one. */
  function written(day: string) {
    const text = dayText(day, viewer);
    return parse(text) === day ? text : day;
  }

  return (
    <WhenBox
      label={words.opportunity.closeDate}
      labelSeen
      text={field.shown}
      unread={field.wrong}
      unreadText={words.nextSteps.task.unreadDay(formatNumericDay(viewer.now, viewer))}
      unsaved={field.restored}
      day={parse(field.shown) ?? closeDate}
      onType={field.type}
      onEnter={field.save}
      onEscape={field.takeBack}
      onLeave={field.leave}
      onChoose={(event, day) => field.choose(event, written(day))}
      viewer={viewer}
    />
  );
}
