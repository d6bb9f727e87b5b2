import { describe, expect, test } from 'vitest';
import { createAgendaService } from '../../../src/background/agenda/agenda-service';
import { isTurn } from '../../../src/background/agenda/refresh-turn';
import { createKeyedMutex } from '../../../src/background/storage/keyed-mutex';
import type { Agenda } from '../../../src/lookup/agenda/agenda';
import { createFakePlatform, someAccount } from '../fake-platform';

const MINUTE = 60_000;
/** A full hour. */
const NINE = Date.UTC(2026, 10, 30, 8);
const EVENING = NINE - 15 * 60 * MINUTE;
const company = Array.from({ length: 3000 }, (_, index) => `user_${index}`);
const inTurn = (at: number, askedAt = at - 20 * MINUTE) => company.filter((id) => isTurn(id, askedAt, at)).length;

describe('whose turn it is to ask for the agenda', () => {
  test('it is about a third of a company, at any minute but those around the full and half hour', () => {
    for (let minute = 2; minute < 26; minute += 1) {
      const count = inTurn(NINE + minute * MINUTE);
      expect(count, `minute ${minute}`).toBeGreaterThan(850);
      expect(count, `minute ${minute}`).toBeLessThan(1150);
    }
    for (const minute of [-4, -1, 0, 1, 26, 29, 30, 31]) {
      expect(inTurn(NINE + minute * MINUTE)).toBe(0);
      expect(inTurn(NINE + minute * MINUTE, EVENING)).toBe(0);
    }
  });

  test('it is everybody’s where what is kept is old, but for those minutes', () => {
    expect(inTurn(NINE + 3 * MINUTE, EVENING)).toBe(company.length);
  });

  test('whoever looks every five minutes has one at least every half hour, and one alone', () => {
    for (const id of company) {
      let askedAt = EVENING;
      const asked = [];
      for (let at = NINE + (company.indexOf(id) % 300) * 1000; asked.length < 4; at += 5 * MINUTE) {
        if (!isTurn(id, askedAt, at)) continue;
        asked.push(at - askedAt);
        askedAt = at;
      }
      expect(Math.max(...asked.slice(1)), id).toBeLessThanOrEqual(36 * MINUTE);
      expect(Math.min(...asked.slice(2)), id).toBeGreaterThan(5 * MINUTE);
    }
  });

  test('it is always that of a user of whom nothing is kept, or something from the future', () => {
    expect(isTurn('user_1', null, NINE)).toBe(true);
    expect(isTurn('user_1', NINE + MINUTE, NINE)).toBe(true);
  });
});

test('at nine a company that has its agendas does not ask for them; by a quarter past it has', async () => {
  let now = NINE;
  let lists = 0;
  const { platform } = createFakePlatform({ now: () => now, keeping: 'always' });
  const client = {
    listMeetings: async () => {
      lists += 1;
      return { meetings: [], complete: true };
    },
    getOutcomes: async () => [],
    getCustomFields: async () => [],
  };
  const kept: Agenda = {
    askedAt: EVENING,
    span: { from: 0, before: 1 },
    meetings: [],
    leads: [],
    outcomes: [],
    customFields: { lead: [], contact: [], opportunity: [] },
  };
  const services = company.slice(0, 40).map((userId) => {
    const account = { ...someAccount, userId };
    let stored = kept;
    return createAgendaService({
      platform,
      accounts: { readAll: async () => [account], readChosen: async () => account },
      chosenFields: { read: async () => ({ lead: [], contact: [], opportunity: [] }), save: async () => {} },
      close: { clientOf: () => client as never },
      writeLog: { overlayMeetings: async (_, read) => [...read], overlayLeads: async (_, read) => [...read] },
      mutex: createKeyedMutex(),
      store: {
        read: async () => stored,
        keep: async (_, agenda) => {
          stored = agenda;
        },
        remove: async () => {},
        clear: async () => {},
      },
      onChange() {},
      isWanted: async () => true,
      isTurn,
    });
  });
  const refreshAll = () => Promise.all(services.map(({ refresh }) => refresh()));
  await refreshAll();
  expect(lists).toBe(0);
  for (now = NINE + 2 * MINUTE; now < NINE + 20 * MINUTE; now += 4 * MINUTE) await refreshAll();
  expect(lists).toBeGreaterThanOrEqual(40);
});
