import { addIssue, MAX_COUNTED_ISSUES } from './capIssues.ts';
import { checkBbox } from './checkBbox.ts';
import { checkDates } from './checkDates.ts';
import { checkIds } from './checkIds.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRings } from './checkRings.ts';
import { checkSpans } from './checkSpans.ts';
import { errorAt, isError } from './issue.ts';
import { quoteValue } from './quoteValue.ts';
import { shapeIssues } from './shapeIssues.ts';
import { isPlainObject, member, type Spot } from './spot.ts';
import type { Issue } from '../types.ts';

/** The format's major version that this program reads and writes. */
const MAJOR_VERSION = 1;

const CHECKS: readonly ((story: Spot) => Iterable<Issue>)[] = [
  shapeIssues,
  checkRings,
  checkBbox,
  checkIds,
  checkReferences,
  checkDates,
  checkSpans,
];

/**
 * All issues of a story given as plain JSON data (parsed, or copied by `copyJson`), errors first; at most
 * `MAX_COUNTED_ISSUES` of each severity. Each check looks only at what has the right shape, so that one run finds faults of every
 * kind. Does not change the data.
 */
export function checkStory(data: unknown): Issue[] {
  const story: Spot = { value: data, path: '' };
  if (!isPlainObject(data)) {
    return [errorAt(story, 'wrong-type', `The story is ${quoteValue(data)}: expected an object.`)];
  }
  const newer = newerVersion(story);
  if (newer !== null) return [newer];
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  for (const check of CHECKS) {
    for (const issue of check(story)) {
      if (isError(issue)) errors.push(issue);
      else addIssue(warnings, issue);
      if (errors.length >= MAX_COUNTED_ISSUES) return errors;
    }
  }
  return [...errors, ...warnings];
}

function newerVersion(story: Spot): Issue | null {
  const version = member(story, 'dateline');
  if (typeof version.value !== 'string') return null;
  const [, major] = /^(\d+)(?:\.\d+)*$/u.exec(version.value) ?? [];
  if (major === undefined || Number(major) <= MAJOR_VERSION) return null;
  const message = `The story is written in version ${quoteValue(version.value)} of the format: expected 1.x, the only one that this Dateline reads.`;
  return errorAt(version, 'newer-version', message);
}
