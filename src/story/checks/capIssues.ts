import { errorAt, isError, warningAt } from './issue.ts';
import type { Issue } from '../types.ts';

/** A person mends a file a few faults at a time; a list of thousands helps nobody. */
const MAX_ISSUES = 100;

/** Checks stop when they have found as many, so that a hostile file cannot fill the memory with its faults. */
export const MAX_COUNTED_ISSUES = 100_000;

/** Adds the issue, unless there are enough of them already. */
export function addIssue(issues: Issue[], issue: Issue): void {
  if (issues.length < MAX_COUNTED_ISSUES) issues.push(issue);
}

/** Errors first, then warnings, at most `MAX_ISSUES` of them, and one more that counts the rest. */
export function capIssues(issues: readonly Issue[]): Issue[] {
  const errors = issues.filter(isError);
  const sorted = [...errors, ...issues.filter((issue) => !isError(issue))];
  if (sorted.length <= MAX_ISSUES) return sorted;
  const hiddenCount = sorted.length - MAX_ISSUES;
  const hiddenErrorCount = Math.max(0, errors.length - MAX_ISSUES);
  const atLeast = sorted.length >= MAX_COUNTED_ISSUES ? 'At least ' : '';
  const message = `${atLeast}${hiddenCount} more ${hiddenCount === 1 ? 'issue is' : 'issues are'} not listed, ${countErrors(hiddenErrorCount)}.`;
  const more = (hiddenErrorCount > 0 ? errorAt : warningAt)({ path: '' }, 'more', message);
  return [...sorted.slice(0, MAX_ISSUES), more];
}

function countErrors(count: number): string {
  if (count === 0) return 'none of them an error';
  return count === 1 ? '1 of them an error' : `${count} of them errors`;
}
