/**
 * What goes wrong with a request or its answer. For a write it counts whether it was carried out before: so it is unless
 * said otherwise below, and always before anything of the answer is sent.
 */
export type Fault =
  /**
   * Another answer; `body` is sent as it is when a string, else as JSON. `carriedOut`: by default only for a status below
   * 300, for any other is a refusal; with true a server that breaks down after it has done its work.
   */
  | {
      kind: 'status';
      status: number;
      headers?: Record<string, string>;
      body?: unknown;
      contentType?: string;
      carriedOut?: boolean;
    }
  /** 200 and a page, as the sign-in of a hotel's network: nothing has reached Close. */
  | { kind: 'html' }
  /** The true answer's first half, ended as if that were all. */
  | { kind: 'truncated' }
  /** 302 to a page that answers 200 and HTML; nothing is carried out. */
  | { kind: 'redirect'; to?: string }
  /** No answer, ever. `carriedOut` is true by default. */
  | { kind: 'hang'; carriedOut?: boolean }
  /** Headers and half of the body, then nothing. */
  | { kind: 'stall' }
  /** The connection breaks before any answer, but after the request was carried out: two names of one thing. */
  | { kind: 'reset' | 'lost-answer' }
  /** The connection breaks before any answer, and the request was not carried out. */
  | { kind: 'reset-before' }
  /** Headers and half of the body, then the connection breaks. */
  | { kind: 'reset-mid-body' }
  /** The true answer, so many milliseconds later. */
  | { kind: 'delay'; milliseconds: number }
  /** The true answer's JSON, changed. */
  | { kind: 'edit'; edit: (body: unknown) => unknown };

/** Whether a write is carried out before it goes wrong. */
export function isCarriedOut(fault: Fault): boolean {
  switch (fault.kind) {
    case 'html':
    case 'redirect':
    case 'reset-before':
      return false;
    case 'status':
      return fault.carriedOut ?? fault.status < 300;
    case 'hang':
      return fault.carriedOut ?? true;
    default:
      return true;
  }
}

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
