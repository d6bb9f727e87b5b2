import type { CloseClient } from '../../close/client';
import type { CustomValue, FieldValue } from '../../close/custom-fields/custom-field';
import { isIdOf } from '../../close/http/object-id';
import { valuesOf } from '../../domain/custom-field';
import { failed } from '../../domain/result';
import type { WriteResult } from '../../domain/write-result';
import type { Account } from '../accounts/account-store';
import type { WriteLog } from '../close-access/write-log';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { putVerified } from './put-verified';
import { Refused, type Write } from './write';

export type CustomFieldChoice = {
  leadId: string;
  /** Whose field it is: the lead's own id, or that of a contact or an opportunity of it. */
  of: string;
  fieldId: string;
  /** As the user saw it. */
  seen: string[];
  value: FieldValue;
};

type FieldContext = {
  write: Write;
  mutex: KeyedMutex;
  writeLog: Pick<
    WriteLog,
    'logContact' | 'logLead' | 'logOpportunity' | 'newestContact' | 'newestOpportunity' | 'overlayLeads'
  >;
};

/** One kind of record that has custom fields. */
type Owner<Kept> = {
  /** As Close has it; null when it is gone. */
  read(): Promise<Kept | null>;
  /** What was read, or what our last write has left: Close's reads lag behind its writes. */
  newest(read: Kept): Promise<Kept>;
  put(): Promise<Kept>;
  /** To be called with Close's answer. */
  log(answered: Kept): Promise<void>;
};

/**
 * Gives a custom field of a lead, a contact or an opportunity another value. It is read before: what a colleague has made of it
 * since the user saw it is shown to them, and nothing is written then. Close: `custom.cf_…`. Where Close answers with
 * another value, that is said.
 */
export async function setCustomField(
  choice: CustomFieldChoice,
  { write, mutex, writeLog }: FieldContext,
): Promise<WriteResult<{ values: string[] }>> {
  const result = await write((account, client) =>
    mutex(`${accountId(account)} ${choice.of}`, () => changeIn(choice, { account, client, writeLog })),
  );
  return result.ok && !isSame(result.value.values, textsOf(choice.value)) ? failed({ reason: 'unchanged' }) : result;
}

type Close = { account: Account; client: CloseClient; writeLog: FieldContext['writeLog'] };

function changeIn(choice: CustomFieldChoice, { account, client, writeLog }: Close): Promise<{ values: string[] }> {
  const { leadId, of, fieldId, value } = choice;
  if (isIdOf('cont', of)) {
    return change(choice, {
      read: () => client.getContactFields(of),
      newest: async (read) => newerOf(read, await writeLog.newestContact(account, leadId, of)),
      put: () => client.setContactField(of, fieldId, value),
      log: (contact) => writeLog.logContact(account, contact, leadId),
    });
  }
  if (isIdOf('oppo', of)) {
    return change(choice, {
      read: () => client.getOpportunity(of),
      newest: async (read) => newerOf(read, await writeLog.newestOpportunity(account, leadId, of)),
      put: () => client.setOpportunityField(of, fieldId, value),
      log: (opportunity) => writeLog.logOpportunity(account, opportunity, leadId),
    });
  }
  return change(choice, {
    read: async () => (await client.getLeads([of]))[0] ?? null,
    newest: async (read) => (await writeLog.overlayLeads(account, [read]))[0] ?? read,
    put: () => client.setLeadField(of, fieldId, value),
    log: (lead) => writeLog.logLead(account, lead),
  });
}

async function change<Kept extends { custom: CustomValue[] }>(
  { fieldId, seen, value }: CustomFieldChoice,
  { read, newest, put, log }: Owner<Kept>,
): Promise<{ values: string[] }> {
  const wanted = textsOf(value);
  const there = await read();
  if (!there) throw new Refused({ reason: 'not-found' });
  const theirs = valuesOf((await newest(there)).custom, fieldId);
  if (!isSame(theirs, seen) && !isSame(theirs, wanted)) throw new Refused({ reason: 'field-overtaken', theirs });
  const answered = await putVerified({ put, read, isThere: ({ custom }) => isSame(valuesOf(custom, fieldId), wanted) });
  await log(answered);
  return { values: valuesOf(answered.custom, fieldId) };
}

function newerOf<Kept extends { updatedAt: number | null }>(read: Kept, ours: Kept | null): Kept {
  return ours && (ours.updatedAt ?? 0) > (read.updatedAt ?? 0) ? ours : read;
}

function textsOf(value: FieldValue): string[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [String(value)];
}

/** Close may sort several, and cut blanks. */
function isSame(there: readonly string[], wanted: readonly string[]): boolean {
  const plain = (texts: readonly string[]) =>
    texts
      .map((text) => text.trim())
      .sort()
      .join('\n');
  return plain(there) === plain(wanted);
}
