/** What the caller must decide on when Close gave no usable answer. Every reason has its own words in the panel. */
export type CloseFailure =
  /** 401. On anything but `/me/` it may also mean "not allowed": ask `/me/` before telling the user so. */
  | { reason: 'key-rejected' }
  /** 403. */
  | { reason: 'not-allowed' }
  /** 404: deleted, or not visible to this user; Close does not tell them apart. */
  | { reason: 'not-found' }
  /** 400 or 422, and Close says which of the fields it does not take. */
  | { reason: 'invalid'; fields: InvalidField[] }
  /** 429. `retryAfter`: seconds, may have decimals. */
  | { reason: 'rate-limited'; retryAfter: number }
  /** 5xx. */
  | { reason: 'close-down' }
  /** No answer came: no network, no such host, connection reset. */
  | { reason: 'unreachable' }
  /** No whole answer within the time limit. */
  | { reason: 'timed-out' }
  /** Something else answered in Close's place: a redirect, or HTML where JSON was due. */
  | { reason: 'not-close' }
  /** The answer broke off before its end. */
  | { reason: 'cut-off' }
  /** Any other status, JSON of a shape we do not know, or, without a status, an id that is none: nothing was asked. */
  | { reason: 'unexpected' };

/** A field that Close does not take as it is. Close: `field-errors`. */
export type InvalidField = {
  /** As Close calls it, those inside of others with dots: `text`, `emails.0.email`. */
  field: string;
  /** In Close's own words; text, never markup. */
  message: string;
};

/**
 * The one error this folder throws. Its message is for developers and never holds the key or an answer's text; what Close
 * says of fields, for the user to read, is in `failure` alone.
 */
export class CloseError extends Error {
  override readonly name = 'CloseError';
  readonly failure: CloseFailure;
  /** HTTP status, where there was one. */
  readonly status: number | null;

  constructor(failure: CloseFailure, status: number | null = null, options?: ErrorOptions) {
    super(`Close: ${failure.reason}${status === null ? '' : ` (${status})`}`, options);
    this.failure = failure;
    this.status = status;
  }
}
