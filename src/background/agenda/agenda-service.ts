import type { EventReference } from '../../calendar/event-reference';
import { isWithin } from '../../close/http/is-within';
import type { Meeting } from '../../close/meetings/meeting';
import { byOwner } from '../../domain/custom-field';
import type { FoundState } from '../../domain/panel-state';
import type { Agenda } from '../../lookup/agenda/agenda';
import { findInAgenda } from '../../lookup/agenda/find-in-agenda';
import { toLeadCards } from '../../lookup/cards/lead-card';
import type { Account, AccountStore } from '../accounts/account-store';
import type { ChosenFields } from '../accounts/chosen-fields';
import type { CloseAccess } from '../close-access/account-client';
import type { WriteLog } from '../close-access/write-log';
import { mergeMeeting } from '../close-access/write-overlay';
import { withheldFromClose } from '../platform/host-permissions';
import type { Platform } from '../platform/ports';
import { accountId } from '../storage/cache-keys';
import type { KeyedMutex } from '../storage/keyed-mutex';
import { createSingleFlight } from '../storage/single-flight';
import type { AgendaStore } from './agenda-store';
import { askAgenda } from './ask-agenda';
import type { IsTurn } from './refresh-turn';

export type AgendaService = {
  /** The event's panel as the kept agenda has it, with what was written since; null where the agenda is not sure of it. */
  recall(reference: EventReference, account: Account): Promise<FoundState | null>;
  /** The kept agenda with what was written since; null where there is none. */
  read(account: Account): Promise<Agenda | null>;
  /** As Close has it now, and kept from now on; null where none is to be kept. Throws the client's `CloseError`. */
  renew(account: Account): Promise<Agenda | null>;
  /** The user is at their calendar: asks Close for the agenda when it is old. Never rejects. */
  refresh(): Promise<void>;
  /** The kept agenda has from now on what Close answered to a write of ours; the log of writes forgets it sooner. */
  amend(account: Account, written: Meeting): Promise<void>;
  forget(accountId: string): Promise<void>;
  forgetAll(): Promise<void>;
};

type ServiceOptions = {
  platform: Pick<Platform, 'access' | 'isOnline' | 'now' | 'timeZone'>;
  accounts: Pick<AccountStore, 'readAll' | 'readChosen'>;
  chosenFields: ChosenFields;
  close: Pick<CloseAccess, 'clientOf'>;
  writeLog: Pick<WriteLog, 'overlayLeads' | 'overlayMeetings'>;
  mutex: KeyedMutex;
  store: AgendaStore;
  /** Whether the user and the administrator want an agenda to be kept. */
  isWanted(): Promise<boolean>;
  isTurn: IsTurn;
  /** Something else is kept now. */
  onChange(): void;
};

/** After a failure the next attempt waits, however often the user looks. */
const RETRY_MS = 60_000;

/** The user's meetings of these weeks, kept so that an event of theirs is known before it is opened. */
export function createAgendaService(options: ServiceOptions): AgendaService {
  const { platform, accounts, chosenFields, close, writeLog, mutex, store, isWanted, isTurn, onChange } = options;
  const flights = createSingleFlight();
  let failedAt = Number.NEGATIVE_INFINITY;
  let swept = false;

  const readChosen = ({ organizationId }: Account) =>
    chosenFields.read(organizationId).catch(() => byOwner((): string[] => []));

  async function read(account: Account): Promise<Agenda | null> {
    const agenda = (await isWanted()) ? await store.read(accountId(account)) : null;
    if (!agenda) return null;
    const [meetings, leads] = await Promise.all([
      writeLog.overlayMeetings(account, agenda.meetings),
      writeLog.overlayLeads(account, agenda.leads),
    ]);
    return { ...agenda, meetings, leads };
  }

  async function refreshChosen(): Promise<void> {
    const account = await accounts.readChosen();
    if (!(await isWanted())) return sweep();
    if (!account || !platform.isOnline()) return;
    if ((await withheldFromClose(platform.access)).length > 0) return;
    const now = platform.now();
    const before = await store.read(accountId(account));
    if (!isTurn(account.userId, before?.askedAt ?? null, now) || isWithin(failedAt, RETRY_MS, now)) return;
    await renew(account);
  }

  /** A policy that came while the browser was closed finds what was kept before it. */
  async function sweep(): Promise<void> {
    if (swept) return;
    await mutex(MUTEX, store.clear);
    swept = true;
  }

  function renew(account: Account): Promise<Agenda> {
    return flights(accountId(account), async () => {
      const client = close.clientOf(account);
      const chosen = await readChosen(account);
      const { agenda, whole } = await askAgenda({ client, chosen, userId: account.userId, now: platform.now() });
      if (whole) await keep(account, agenda);
      else failedAt = platform.now();
      return agenda;
    });
  }

  /** Not for an account that was removed meanwhile, and not where nothing is to be kept any more. */
  function keep(account: Account, agenda: Agenda): Promise<void> {
    return mutex(MUTEX, async () => {
      const all = await accounts.readAll();
      const isThere = all.some((one) => accountId(one) === accountId(account));
      if (!isThere || !(await isWanted())) return;
      await store.keep(accountId(account), agenda);
      onChange();
    });
  }

  return {
    read,
    renew: async (account) => ((await isWanted()) ? renew(account) : null),
    async recall(reference, account) {
      const [wanted, kept, chosen] = await Promise.all([
        isWanted(),
        store.read(accountId(account)),
        readChosen(account),
      ]);
      const agenda = wanted ? kept : null;
      if (!agenda) return null;
      const now = platform.now();
      const matches = await findInAgenda(reference, agenda, now);
      if (matches.length === 0) return null;
      // What was written since changes no match, so it is looked up for what is shown alone.
      const leadIds = new Set(matches.map(({ meeting }) => meeting.leadId));
      const [meetings, leads] = await Promise.all([
        writeLog.overlayMeetings(
          account,
          matches.map(({ meeting }) => meeting),
        ),
        writeLog.overlayLeads(
          account,
          agenda.leads.filter(({ id }) => leadIds.has(id)),
        ),
      ]);
      const found = matches.map((one, index) => ({ ...one, meeting: meetings[index] ?? one.meeting }));
      const { outcomes, customFields: known } = agenda;
      const customFields = byOwner((owner) => ({ chosen: chosen[owner], known: known[owner] }));
      const names = { outcomes, customFields };
      return {
        kind: 'found',
        organization: account.organizationName,
        leads: toLeadCards(found, leads, { now, timeZone: platform.timeZone(), ...names }),
        askedAt: agenda.askedAt,
        unchecked: { at: now, failure: null },
      };
    },
    refresh: () =>
      flights('refresh', refreshChosen).catch(() => {
        failedAt = platform.now();
      }),
    amend: (account, written) =>
      mutex(MUTEX, async () => {
        const agenda = await store.read(accountId(account));
        if (!agenda?.meetings.some(({ id }) => id === written.id)) return;
        const meetings = agenda.meetings.map((kept) => (kept.id === written.id ? mergeMeeting(kept, written) : kept));
        await store.keep(accountId(account), { ...agenda, meetings });
        onChange();
      }),
    forget: (id) => mutex(MUTEX, () => store.remove(id)).then(onChange),
    forgetAll: () => mutex(MUTEX, store.clear).then(onChange),
  };
}

const MUTEX = 'agenda';
