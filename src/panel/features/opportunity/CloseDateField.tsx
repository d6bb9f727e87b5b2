import { useEffect, useRef, useState } from 'preact/hooks';
import type { Viewer } from '../../../time/viewer';
import { words } from '../../../words/words';
import { DayField } from '../../parts/day-field/DayField';
import type { EditableOpportunity } from './use-opportunities';

type Props = { row: EditableOpportunity; viewer: Viewer };

/** When the deal is expected to close, or was won. A day counts once the user goes on, or picks it from the month. */
export function CloseDateField({ row, viewer }: Props) {
  const { closeDate } = row.opportunity;
  const [day, setDay] = useState(closeDate);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setDay(closeDate), [closeDate]);
  return (
    <DayField
      label={words.opportunity.closeDate}
      labelSeen
      ref={field}
      value={day}
      onChange={setDay}
      onSettle={(event, settled) => {
        if (settled !== closeDate) row.change(event, { closeDate: settled });
      }}
      onCancel={() => setDay(closeDate)}
      viewer={viewer}
    />
  );
}
