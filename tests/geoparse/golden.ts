import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * The golden file of that path, for comparing the value with; where they differ the new one is written beside it, as
 * `…-changed.json`, to be looked at and, where it is right, put in the old one's place.
 */
export function goldenBeside(path: string, value: unknown): unknown {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  const changed = path.replace(/\.json$/u, '-changed.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before === json) rmSync(changed, { force: true });
  else writeFileSync(changed, json);
  return before === '' ? 'no golden file yet' : JSON.parse(before);
}
