import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Compares a value with the golden file of that path; a difference writes the new one beside it, as
 * `….-changed.json`, to be looked at and, where it is right, put in the old one's place.
 */
export function expectGolden(path: string, value: unknown): void {
  const json = `${JSON.stringify(value, null, 2)}\n`;
  const changed = path.replace(/\.json$/u, '-changed.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before === json) rmSync(changed, { force: true });
  else writeFileSync(changed, json);
  expect(JSON.parse(json)).toEqual(before === '' ? 'no golden file yet' : JSON.parse(before));
}
