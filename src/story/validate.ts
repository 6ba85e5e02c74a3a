import { capIssues } from './checks/capIssues.ts';
import { checkStory } from './checks/checkStory.ts';
import { copyJson } from './checks/copyJson.ts';
import type { Issue } from './types.ts';

/**
 * What is wrong with a story: errors, with which it must not be shown, then warnings; none where it is right.
 * At most 100, and one more that counts the rest.
 *
 * Takes any value whatever, never throws and never changes it. What JSON cannot hold (cycles, functions, NaN,
 * more than 100 levels) is reported first, alone. Quotations are compared with `article.text` where the story
 * has it; `article.textSha256` is not computed here.
 */
export function validate(story: unknown): Issue[] {
  const { data, issues } = copyJson(story);
  return capIssues(issues.length > 0 ? issues : checkStory(data));
}
