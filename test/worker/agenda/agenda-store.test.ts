import { expect, test } from 'vitest';
import { createAgendaStore } from '../../../src/background/agenda/agenda-store';
import type { Agenda } from '../../../src/lookup/agenda/agenda';

const agenda: Agenda = {
  askedAt: 0,
  span: { from: 0, before: 1 },
  meetings: [],
  leads: [],
  outcomes: null,
  customFields: { lead: [], contact: [], opportunity: [] },
};

test('what is read while everything is wiped is gone for good', async () => {
  let answer: (stored: unknown) => void = () => {};
  const store = createAgendaStore({
    version: '1',
    entries: {
      read: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      put: async () => {},
      remove: async () => {},
      clear: async () => {},
    },
  });
  const reading = store.read('orga_1.user_1');
  await store.clear();
  answer({ version: '1', agenda });
  expect(await reading).toBeNull();
  expect(await store.read('orga_1.user_1')).toBeNull();
});

test('what is read otherwise is what was kept', async () => {
  const entries = { put: async () => {}, remove: async () => {}, clear: async () => {} };
  const store = createAgendaStore({
    version: '1',
    entries: { ...entries, read: async () => ({ version: '1', agenda }) },
  });
  expect(await store.read('orga_1.user_1')).toEqual(agenda);
});
