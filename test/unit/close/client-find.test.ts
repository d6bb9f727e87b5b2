import { describe, expect, test } from 'vitest';
import { faults } from '../../fakes/close-server/fault';
import { sampleLeads } from '../../fakes/sample-data/leads';
import { sandboxKeys } from '../../fakes/sample-data/organization';
import { people } from '../../fakes/sample-data/people';
import { useLoopbackClose } from './loopback-close';

const close = useLoopbackClose();
const { acme, beta, cobalt, crowd, nameless } = sampleLeads;
const { dana, ines, tomas, mikael } = people;

const bodies = () => close.sandbox.requests.map(({ body }) => JSON.parse(body));
const modes = () => close.sandbox.requests.map(({ body }) => [...new Set(body.match(/(?<="mode":")\w+/g))]);

describe('contacts by e-mail', () => {
  const find = (...emails: string[]) => close.client().findContactsByEmail(emails);
  const names = async (...emails: string[]) => (await find(...emails)).map(({ name }) => name);

  test('one', async () => {
    expect(await find(dana.email)).toEqual([
      { contactId: dana.id, leadId: acme.id, name: 'Dana Doe', title: 'CTO', emails: [dana.email] },
    ]);
  });

  test.each<[string, string[], (string | null)[]]>([
    [
      'several, and one that nobody has',
      [tomas.email, 'nobody@elsewhere.example', dana.email],
      ['Dana Doe', 'Tomas Lind'],
    ],
    ['case and blanks do not count', [` ${dana.email.toUpperCase()} `], ['Dana Doe']],
    ['the same twice', [dana.email, dana.email.toUpperCase()], ['Dana Doe']],
    ['a part of an address is none', ['doe@acme-robotics.example'], []],
    ['nobody', ['nobody@elsewhere.example'], []],
    ['a contact without a name', ['person0@grand-union.example'], [null]],
  ])('%s', async (_, emails, expected) => {
    expect(await names(...emails)).toEqual(expected);
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test('an address that was kept in capitals', async () => {
    const contact = close.sandbox.data.contacts.find(({ id }) => id === dana.id);
    Object.assign(contact ?? {}, { emails: [{ email: 'Dana.Doe@Acme-Robotics.example' }] });
    expect(await find(dana.email)).toMatchObject([{ contactId: dana.id, emails: ['Dana.Doe@Acme-Robotics.example'] }]);
  });

  test('one person in two leads', async () => {
    const { contacts } = close.sandbox.data;
    contacts.push({ ...contacts.find(({ id }) => id === dana.id), id: 'cont_Second', lead_id: beta.id });
    expect((await find(dana.email)).map(({ leadId }) => leadId)).toEqual([acme.id, beta.id]);
  });

  test('of leads that this user may see', async () => {
    const asKim = close.client({ apiKey: sandboxKeys.kim });
    expect((await asKim.findContactsByEmail([tomas.email, dana.email])).map(({ name }) => name)).toEqual(['Dana Doe']);
  });

  test('what is no address is not looked for', async () => {
    expect(await find('', 'dana', '@', 'a@b@c', 'a b@c.example', 'x@')).toEqual([]);
    expect(close.sandbox.requests).toEqual([]);
  });

  test('a hundred go in one request, the next in another', async () => {
    const emails = Array.from({ length: 100 }, (_, index) => `someone${index}@elsewhere.example`);
    await find(...emails);
    expect(close.sandbox.requests).toHaveLength(1);
    close.sandbox.clearRequests();
    expect(await names(...emails, dana.email)).toEqual(['Dana Doe']);
    expect(bodies().map(({ query }) => query.queries[1].queries.length)).toEqual([100, 1]);
  });

  test('what is asked', async () => {
    await find(dana.email);
    expect(bodies()).toEqual([
      {
        query: {
          type: 'and',
          queries: [
            { type: 'object_type', object_type: 'contact' },
            {
              type: 'or',
              queries: [
                {
                  type: 'has_related',
                  this_object_type: 'contact',
                  related_object_type: 'contact_email',
                  related_query: {
                    type: 'field_condition',
                    field: { type: 'regular_field', object_type: 'contact_email', field_name: 'email' },
                    condition: { type: 'text', mode: 'exact_value', value: dana.email },
                  },
                },
              ],
            },
          ],
        },
        _fields: { contact: ['id', 'display_name', 'name', 'title', 'emails', 'lead_id'] },
        _limit: 100,
      },
    ]);
  });

  describe('exact_value is refused', () => {
    test('the same is found by phrase, and what only looks like it is dropped', async () => {
      close.sandbox.settings.refusedTextModes = ['exact_value'];
      const { contacts } = close.sandbox.data;
      const longer = [{ email: `mr.${dana.email}` }, { email: `${dana.email}.evil.example` }];
      contacts.push({ ...contacts[0], id: 'cont_Longer', emails: longer });
      expect(await names(dana.email, ines.email)).toEqual(['Dana Doe', 'Inès Vega']);
      expect(modes()).toEqual([['exact_value'], ['phrase']]);
    });

    test('both are: no third time', async () => {
      close.sandbox.settings.refusedTextModes = ['exact_value', 'phrase'];
      await expect(find(dana.email)).rejects.toMatchObject({ failure: { reason: 'invalid' }, status: 400 });
      expect(close.sandbox.requests).toHaveLength(2);
    });
  });

  describe('pages', () => {
    /** So many contacts that all have Dana's address. */
    function fill(count: number) {
      const [first] = close.sandbox.data.contacts;
      const copies = Array.from({ length: count }, (_, index) => ({ ...first, id: `cont_Copy${index}` }));
      close.sandbox.data.contacts.splice(0, Number.POSITIVE_INFINITY, ...copies);
    }

    test('go on by the cursor', async () => {
      fill(250);
      expect(await find(dana.email)).toHaveLength(250);
      expect(bodies().map(({ cursor }) => typeof cursor)).toEqual(['undefined', 'string', 'string']);
    });

    test('five at most', async () => {
      fill(600);
      expect(await find(dana.email)).toHaveLength(500);
    });

    test('a cursor that has expired is an error', async () => {
      fill(250);
      const expired = { kind: 'status', status: 500, body: {} } as const;
      close.sandbox.setFault('/data/search/', expired);
      close.sandbox.setFault('/data/search/', { kind: 'delay', milliseconds: 0 }, { times: 1 });
      await expect(find(dana.email)).rejects.toMatchObject({ failure: { reason: 'close-down' } });
    });
  });

  test('records that cannot be read do not cost the others', async () => {
    const whole = { id: 'cont_1', lead_id: 'lead_1', emails: [{ email: dana.email }] };
    const data = [null, {}, { ...whole, id: null }, { ...whole, lead_id: null }, { ...whole, lead_id: '../x' }, whole];
    close.sandbox.setFault('/data/search/', { kind: 'status', status: 200, body: { data, cursor: 17 } });
    expect(await find(dana.email)).toEqual([
      { contactId: 'cont_1', leadId: 'lead_1', name: null, title: null, emails: [dana.email] },
    ]);
  });
});

describe('leads by a text', () => {
  const find = (text: string) => close.client().findLeads(text);

  test('whole', async () => {
    expect(await find('Acme')).toEqual([
      {
        id: acme.id,
        name: 'Acme Robotics GmbH',
        url: `https://app.close.com/lead/${acme.id}/`,
        statusLabel: 'Qualified',
        because: null,
      },
    ]);
    expect(close.sandbox.requests).toHaveLength(1);
  });

  test.each<[string, string, [string, string | null][]]>([
    ['its name', 'acme robotics', [[acme.name, null]]],
    ['words in another order, and in part', ' GMB acm ', [[acme.name, null]]],
    ['a name of a contact', 'mikael', [[acme.name, 'Mikael Krol']]],
    ['a contact with an accent', 'Inès', [[beta.name, 'Inès Vega']]],
    ['an address', dana.email.toUpperCase(), [[acme.name, dana.email]]],
    ['a part of an address', 'm.krol@acme-robotics', [[acme.name, mikael.email]]],
    ['from right to left', 'اتحاد', [[crowd.name, null]]],
    ['a contact’s name from right to left', 'حداد', [[crowd.name, 'نور الدين حداد']]],
    ['nothing', 'zzz', []],
    ['no query of its own', '"} OR lead', []],
  ])('%s', async (_, text, expected) => {
    expect((await find(text)).map(({ name, because }) => [name, because])).toEqual(expected);
  });

  test.each(['', '   ', '\n'])('%j asks nothing', async (text) => {
    expect(await find(text)).toEqual([]);
    expect(close.sandbox.requests).toEqual([]);
  });

  test('ten at most, also when Close gives more', async () => {
    const data = Array.from({ length: 12 }, (_, index) => ({ id: `lead_${index}`, display_name: `Acme ${index}` }));
    close.sandbox.setFault('/data/search/', { kind: 'status', status: 200, body: { data, cursor: 'more' } });
    expect(await find('acme')).toHaveLength(10);
    expect(bodies()).toMatchObject([{ _limit: 10 }]);
  });

  test('words in part are refused: whole ones are asked for', async () => {
    close.sandbox.settings.refusedTextModes = ['beginning_of_words'];
    expect((await find('robotics')).map(({ name }) => name)).toEqual([acme.name]);
    expect(await find('robot')).toEqual([]);
    expect(modes().slice(0, 2)).toEqual([
      ['beginning_of_words', 'phrase'],
      ['full_words', 'phrase'],
    ]);
  });

  test('nothing that this user may not see', async () => {
    expect(await close.client({ apiKey: sandboxKeys.kim }).findLeads('cobalt')).toEqual([]);
    expect((await find('cobalt')).map(({ id }) => id)).toEqual([cobalt.id]);
  });

  test('minimal and hostile records', async () => {
    const data = [
      { id: nameless.id },
      { id: 'lead_1', display_name: '<b>x</b>', html_url: 'javascript:alert(1)', contacts: [null, { id: 'cont_1' }] },
      { id: '' },
      null,
    ];
    close.sandbox.setFault('/data/search/', { kind: 'status', status: 200, body: { data } });
    expect(await find('x')).toEqual([
      { id: nameless.id, name: '', url: null, statusLabel: null, because: null },
      { id: 'lead_1', name: '<b>x</b>', url: null, statusLabel: null, because: null },
    ]);
  });
});

describe('a search that fails is told, and never put a second time', () => {
  test.each([
    ['refused', faults.notAllowed, 'not-allowed'],
    ['throttled', faults.rateLimited, 'rate-limited'],
    ['broken', { kind: 'status', status: 503 } as const, 'close-down'],
    ['cut off', { kind: 'reset-mid-body' } as const, 'cut-off'],
    ['lost', { kind: 'reset' } as const, 'unreachable'],
    ['without an answer', { kind: 'hang' } as const, 'timed-out'],
    ['answered by something else', { kind: 'html' } as const, 'not-close'],
    ['answered in another shape', { kind: 'status', status: 200, body: { results: [] } } as const, 'unexpected'],
  ])('%s', async (_, fault, reason) => {
    close.sandbox.setFault('/data/search/', fault);
    const client = close.client();
    for (const work of [() => client.findContactsByEmail([dana.email]), () => client.findLeads('acme')]) {
      close.sandbox.clearRequests();
      await expect(work()).rejects.toMatchObject({ failure: { reason } });
      expect(close.sandbox.requests).toHaveLength(1);
    }
  });
});
