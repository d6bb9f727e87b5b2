import { type TabRecord, tabRecordKey } from '../../protocol/tab-record';
import type { Platform } from '../platform/ports';

/** The tab that shows this meeting's event; null where none does. */
export async function tabShowing(meetingId: string, session: Platform['session']): Promise<number | null> {
  const prefix = tabRecordKey(0).slice(0, -1);
  const keys = (await session.keys()).filter((key) => key.startsWith(prefix));
  const records = await session.get(keys);
  // No parsing: `storage.session` is emptied with each update, so only this very version has written it.
  const key = keys.find((one) => showsMeeting(records[one] as TabRecord | undefined, meetingId));
  return key === undefined ? null : Number(key.slice(prefix.length));
}

function showsMeeting(record: TabRecord | undefined, meetingId: string): boolean {
  return record?.state.kind === 'found' && record.state.leads.some(({ meeting }) => meeting.id === meetingId);
}
