import { expect, test } from 'vitest';
import { parseMe } from '../../../src/close/people/me';

const me = {
  id: 'user_1',
  first_name: 'Robin',
  last_name: 'Rep',
  email: 'robin@northwind-sales.example',
  organizations: [{ id: 'orga_1', name: 'Northwind Sales' }],
};

test.each([
  ['first and last', {}, 'Robin Rep'],
  ['first alone', { last_name: null }, 'Robin'],
  ['last alone', { first_name: '' }, 'Rep'],
  ['with blanks around', { first_name: ' Robin ', last_name: ' Rep ' }, 'Robin Rep'],
  ['the address', { first_name: null, last_name: '  ' }, 'robin@northwind-sales.example'],
  ['nothing', { first_name: null, last_name: null, email: null }, ''],
])('user name: %s', (_, change, userName) => {
  expect(parseMe({ ...me, ...change })).toEqual({
    userId: 'user_1',
    userName,
    organizations: [{ id: 'orga_1', name: 'Northwind Sales', pipelines: [], roleId: null }],
  });
});

test('an organization that cannot be read does not cost the others', () => {
  const { organizations } = parseMe({ ...me, organizations: ['orga_0', null, { id: 'orga_2' }, ...me.organizations] });
  expect(organizations).toEqual([
    { id: 'orga_2', name: '', pipelines: [], roleId: null },
    { id: 'orga_1', name: 'Northwind Sales', pipelines: [], roleId: null },
  ]);
});

test('the stages of an organization’s pipelines; what nobody could choose is left out', () => {
  const statuses = [
    { id: 'stat_1', label: 'Proposal', type: 'active' },
    { id: 'stat_2', label: ' ', type: 'active' },
    { id: 'stat_3', label: 'Paused', type: 'sleeping' },
    { label: 'Won', type: 'won' },
  ];
  const pipelines = [
    { id: 'pipe_1', name: 'Sales', statuses, date_created: '2024-01-02T03:04:05.014979' },
    { id: 'pipe_2' },
  ];
  expect(parseMe({ ...me, organizations: [{ id: 'orga_1', pipelines }] }).organizations[0].pipelines).toEqual([
    {
      id: 'pipe_1',
      name: 'Sales',
      stages: [
        { id: 'stat_1', label: 'Proposal', type: 'active' },
        { id: 'stat_3', label: 'Paused', type: 'unknown' },
      ],
    },
    { id: 'pipe_2', name: '', stages: [] },
  ]);
});

test.each([
  ['null', null],
  ['a list', [me]],
  ['no id', { ...me, id: undefined }],
  ['no organizations', { ...me, organizations: undefined }],
  ['an empty list of organizations', { ...me, organizations: [] }],
  ['organizations as ids', { ...me, organizations: ['orga_1'] }],
])('unexpected: %s', (_, given) => {
  expect(() => parseMe(given)).toThrow('Close: unexpected');
});
