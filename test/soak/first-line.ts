/** The first line of what went wrong; Playwright's errors go on with a log. */
export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
