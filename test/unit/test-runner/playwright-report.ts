import type { JSONReportTest } from '@playwright/test/reporter';
import type { PlaywrightReport } from '../../../scripts/test/read-playwright';

const result = {
  workerIndex: 0,
  parallelIndex: 0,
  retry: 0,
  startTime: '2026-11-28T21:08:38.414Z',
  annotations: [],
  attachments: [],
  error: undefined,
  stdout: [],
  stderr: [],
};
const place = { tags: [], line: 3, column: 1, file: 'zz.e2e.ts' };
const test: Omit<JSONReportTest, 'results' | 'status'> = {
  timeout: 2000,
  annotations: [],
  expectedStatus: 'passed',
  projectId: 'others',
  projectName: 'others',
};

/** What Playwright 1.65 wrote of four tests, but for stacks and configuration. */
export const playwrightReport: PlaywrightReport = {
  suites: [
    {
      ...place,
      title: 'zz.e2e.ts',
      specs: [],
      suites: [
        {
          ...place,
          title: 'group',
          specs: [
            {
              ...place,
              id: '1',
              title: 'hangs',
              ok: false,
              tests: [
                {
                  ...test,
                  status: 'unexpected',
                  results: [
                    {
                      ...result,
                      status: 'timedOut',
                      duration: 2061,
                      errors: [{ message: '\u001b[31mTest timeout of 2000ms exceeded.\u001b[39m' }],
                      stdout: [{ text: 'On the screen: \u001b[31mnothing\u001b[0m\n' }],
                      steps: [
                        {
                          title: 'outer',
                          duration: -1,
                          error: undefined,
                          steps: [
                            { title: 'done', duration: 84, error: undefined },
                            { title: 'inner', duration: -1, error: undefined },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              ...place,
              id: '2',
              title: 'fails',
              ok: false,
              tests: [
                {
                  ...test,
                  status: 'unexpected',
                  results: [
                    {
                      ...result,
                      status: 'failed',
                      duration: 705,
                      errors: [
                        {
                          message:
                            'Error: one is two\n\n\u001b[2mexpect(\u001b[22m\u001b[31mreceived\u001b[39m\u001b[2m).\u001b[22mtoBe\u001b[2m(\u001b[22m\u001b[32mexpected\u001b[39m\u001b[2m)\u001b[22m\n\nExpected: \u001b[32m2\u001b[39m\nReceived: \u001b[31m1\u001b[39m\n    at /tmp/zz.e2e.ts:4:142\n    at async Promise.all (<anonymous>)',
                        },
                      ],
                      steps: [{ title: 'sub', duration: 639, error: { message: 'Error: one is two' } }],
                    },
                  ],
                },
              ],
            },
            {
              ...place,
              id: '3',
              title: 'skipped',
              ok: true,
              tests: [
                {
                  ...test,
                  expectedStatus: 'skipped',
                  status: 'skipped',
                  results: [{ ...result, status: 'skipped', duration: 0, errors: [] }],
                },
              ],
            },
            {
              ...place,
              id: '4',
              title: 'passes',
              ok: true,
              tests: [
                {
                  ...test,
                  status: 'expected',
                  results: [{ ...result, status: 'passed', duration: 47, errors: [], stdout: [{ text: 'fine' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  errors: [{ message: 'Error: does not load' }],
  stats: { expected: 1, skipped: 1, unexpected: 2, flaky: 0 },
};
