import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Everything in the panel, comments left out. */
const sources = new Map(
  readdirSync('src/panel', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join('src/panel', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    ]),
);

const filesWith = (pattern: RegExp) => [...sources].filter(([, code]) => pattern.test(code)).map(([file]) => file);

const otherLeads = (what: string) => `features/other-leads/OtherLeads${what}.tsx`;

/**
 * Who calls the verbs that write, lose words or change which organization is asked. `through`: the file hands the call on, and
 * those who use it are guarded. `chosen`: it is the `send` of an optimistic choice, which runs under the guard. A new
 * caller is added here once it is.
 */
const callers: Record<string, { guarded: string[]; through?: string[]; chosen?: string[] }> = {
  discardDraft: { guarded: [], through: ['drafts/sync/ask-worker.ts', otherLeads('Note')] },
  sendDraft: {
    guarded: [],
    through: ['drafts/sync/ask-worker.ts', 'features/note/use-save-on-lead.ts', otherLeads('Note')],
  },
  setOutcome: { guarded: [], through: [otherLeads('Outcome')], chosen: ['features/meeting/use-outcome.ts'] },
  changeTask: { guarded: [], chosen: ['features/tasks/use-task-changes.ts'] },
  changeOpportunity: { guarded: [], chosen: ['features/opportunity/use-opportunities.ts'] },
  setLeadStatus: { guarded: [], chosen: ['features/lead/use-lead-status.ts'] },
  setCustomField: { guarded: [], chosen: ['features/custom-fields/use-custom-field.ts'] },
  setWorkflow: { guarded: [], chosen: ['features/workflows/use-workflow.ts'] },
  chooseOrganization: { guarded: ['Header.tsx', 'states/no-meeting/NotFoundView.tsx'], through: ['mount.tsx'] },
};

describe('a click that a page has lured', () => {
  test.each(Object.entries(callers))(
    '%s is called only where the guard judges',
    (verb, { guarded, through = [], chosen = [] }) => {
      const found = filesWith(new RegExp(`\\.${verb}\\(|\\b${verb}(?:,| ?\\})`)).filter((file) => file !== 'host.ts');
      expect(found.sort()).toEqual([...guarded, ...through, ...chosen].sort());
      for (const file of guarded) expect(sources.get(file), file).toMatch(/\bguarded\(/);
      for (const file of chosen)
        expect(sources.get(file), file).toMatch(/\.choose\(event, \{[^;]*guarded: writing\.guarded,\s*send\b/);
    },
  );

  test('a choice is sent with the proof that the guard hands over', () => {
    const runner = sources.get('choices/choice-runner.ts');
    expect(runner).toMatch(/send: \(meant: Meant\) =>/);
    expect(runner).toMatch(/await attempt\.guarded\(event, \(meant\) =>/);
    expect(runner?.match(/[^\w]send\(/g)).toHaveLength(1);
  });

  test('what is written for the other leads too asks for it as well', () => {
    const hook = sources.get('features/other-leads/use-other-leads.ts');
    expect(hook).toMatch(/\b(?:send|leave\?)\(card: LeadCard, meant: Meant\b/);
    expect(hook).toMatch(/await writing\.guarded\(event, act\)/);
    expect(hook?.match(/same\.send\(card, meant\b/g)).toHaveLength(1);
  });

  test('nobody but the guard says that a click was meant', () => {
    expect(filesWith(/new Meant\(/)).toEqual(['drafts/context/use-guarded.ts']);
  });

  test.each(['drafts/sync/draft-sync.ts', 'actions.ts'])('%s asks for that proof', (file) => {
    expect(sources.get(file)).toMatch(/(?:discard|chooseOrganization)\([^)]*: (?:WhyDiscarded|Meant)\)/);
  });

  test('sending asks for it too, and it is part of the event that leads to it', () => {
    expect(sources.get('drafts/sync/draft-sync.ts')).toMatch(/\bsend\(meant: Meant\b/);
    expect(sources.get('drafts/machine/draft-events.ts')).toMatch(/kind: 'pressed'; meant: Meant;/);
  });

  test('what goes without a click says why', () => {
    const discards = [...sources.values()].flatMap((code) => [
      ...code.matchAll(/(?:draft|creation|sync)\.discard\(([^()]*)\)/g),
    ]);
    expect(discards.length).toBeGreaterThan(5);
    for (const [call] of discards) expect(call).toMatch(/\((?:meant|why|'emptied'|'in-close')\)/);
  });
});
