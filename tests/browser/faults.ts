/** What a page must never do, gathered while a test runs. */
import type { BrowserContext } from 'playwright-core';

export interface FaultLog {
  readonly add: (line: string) => void;
  /** The test means to bring about a fault whose line this matches; it fails if none comes. */
  readonly expect: (pattern: RegExp) => void;
  /** All there were so far, expected or not, one readable line each. */
  readonly lines: readonly string[];
  /** What is wrong at the end of a test: faults that were not expected, expected ones that did not come. */
  readonly verdict: () => string[];
}

/** An empty log. */
export function createFaultLog(): FaultLog {
  const lines: string[] = [];
  const expected: RegExp[] = [];
  return {
    lines,
    add: (line) => lines.push(line),
    expect: (pattern) => expected.push(pattern),
    verdict: () => [
      ...lines.filter((line) => !expected.some((pattern) => pattern.test(line))),
      ...expected
        .filter((pattern) => !lines.some((line) => pattern.test(line)))
        .map((pattern) => `expected fault did not come: ${pattern}`),
    ],
  };
}

/** Told by the page's own listener for policy violations; see `reportViolations`. */
const REPORT = 'datelineTestPolicyViolation';

/**
 * Logs, for every page of the context: errors that nothing caught, console errors and warnings, violations of
 * the policy, and requests to other origins than `origins`, which are stopped.
 */
export async function watchContext(
  context: BrowserContext,
  origins: readonly string[],
  log: FaultLog,
): Promise<void> {
  const isOffOrigin = (url: string): boolean => {
    const { protocol, origin } = new URL(url);
    return !['data:', 'blob:', 'about:'].includes(protocol) && !origins.includes(origin);
  };
  context.on('weberror', (webError) => log.add(`page error: ${describeError(webError.error())}`));
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    log.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    if (isOffOrigin(request.url())) log.add(`request off the origin: ${request.url()}`);
  });
  await context.route(
    (url) => isOffOrigin(url.href),
    (route) => route.abort('blockedbyclient'),
  );
  await context.exposeBinding(REPORT, (_source, line: string) => log.add(`policy violation: ${line}`));
  await context.addInitScript(reportViolations, REPORT);
}

/** The error and where it was thrown: the first two lines of its stack. */
function describeError(error: Error): string {
  const [, place = ''] = /\n\s*(at [^\n]+)/u.exec(error.stack ?? '') ?? [];
  return `${error.name}: ${error.message} ${place}`;
}

/** Runs in the page, before its scripts. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, binding);
    const line = `${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} (${event.sourceFile || event.documentURI}:${event.lineNumber})`;
    if (typeof report === 'function') report(line);
  });
}
