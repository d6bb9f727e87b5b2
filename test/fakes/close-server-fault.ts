/** What goes wrong with an answer. */
export type Fault =
  /** Another answer; `body` is sent as it is when a string, else as JSON. */
  | { kind: 'status'; status: number; headers?: Record<string, string>; body?: unknown; contentType?: string }
  /** 200 and a page, as the sign-in of a hotel's network. */
  | { kind: 'html' }
  /** The true answer's first half, ended as if that were all. */
  | { kind: 'truncated' }
  /** 302 to a page that answers 200 and HTML. */
  | { kind: 'redirect'; to?: string }
  /** Nothing, ever. */
  | { kind: 'hang' }
  /** Headers and half of the body, then nothing. */
  | { kind: 'stall' }
  /** The connection breaks before any answer. */
  | { kind: 'reset' }
  /** Headers and half of the body, then the connection breaks. */
  | { kind: 'reset-mid-body' }
  /** The true answer, so many milliseconds later. */
  | { kind: 'delay'; milliseconds: number }
  /** The true answer's JSON, changed. */
  | { kind: 'edit'; edit: (body: unknown) => unknown };

/** Answers of a busy or blocked Close, as they are known or agreed to be. */
export const faults = {
  rateLimited: rateLimit({ ratelimit: 'limit=100, remaining=0, reset=1.4', 'retry-after': '2' }),
  rateLimitedRetryAfterOnly: rateLimit({ 'retry-after': '2' }),
  rateLimitedNonsense: rateLimit({ ratelimit: 'nonsense' }),
  rateLimitedNoHeaders: rateLimit({}),
  /** As it was until 2024. */
  rateLimitedOldBody: rateLimit(
    {},
    {
      error: {
        rate_reset: 1,
        message: 'API call count exceeded for this 15 second window',
        rate_limit: 600,
        rate_window: 15,
      },
    },
  ),
  /** Some endpoints throttle with quota left. */
  rateLimitedQuotaLeft: rateLimit({ ratelimit: 'limit=100, remaining=37, reset=3', 'retry-after': '3' }),
  keyRejected: { kind: 'status', status: 401, body: { error: 'Unauthorized' } },
  notAllowed: { kind: 'status', status: 403, body: 'Forbidden', contentType: 'text/plain' },
  notFound: { kind: 'status', status: 404, body: { error: 'Empty query: ' } },
  planLimit: { kind: 'status', status: 402, body: { error: 'Your plan does not include this.' } },
} as const satisfies Record<string, Fault>;

function rateLimit(headers: Record<string, string>, body: unknown = {}) {
  return { kind: 'status', status: 429, headers, body } as const;
}
