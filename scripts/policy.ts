/** The page's Content-Security-Policy: one text for the built page's meta and for every server's header. */

export interface PolicyOptions {
  /** Other hosts that images may come from, as origins: "https://tile.openstreetmap.org". */
  readonly imageOrigins?: readonly string[];
  /** Other hosts that the page may fetch data from, as origins. */
  readonly dataOrigins?: readonly string[];
}

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/u;

/**
 * The policy as one line. Everything comes from the page's own origin; only images and data may come from the origins
 * named for them. Nothing that a header alone understands (frame-ancestors, report-uri, sandbox) is in it, so that
 * meta and header are the same text.
 *
 * A meta policy does not reach a worker's code: only the header does.
 * Throws where one of them is not an origin, since a `;` or a space in it would change the policy.
 */
export function contentSecurityPolicy({ imageOrigins = [], dataOrigins = [] }: PolicyOptions = {}): string {
  for (const origin of [...imageOrigins, ...dataOrigins]) {
    if (!ORIGIN.test(origin)) {
      throw new Error(`"${origin}" is not an origin such as "https://tile.example.org".`);
    }
  }
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${["'self'", 'data:', 'blob:', ...imageOrigins].join(' ')}`,
    "worker-src 'self'",
    `connect-src ${["'self'", ...dataOrigins].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
