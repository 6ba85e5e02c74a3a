import type { MentionMark } from './mentionMarks.ts';

/** A name that no place was found for. */
export interface UnplacedName {
  readonly name: string;
  /** Why, in words; '' where the story does not say. */
  readonly reason: string;
  /** Its mentions, in the order of the text. */
  readonly marks: readonly MentionMark[];
}

/** The names without a place, each once for each reason, in the order of the text. */
export function unplacedNames(marks: readonly MentionMark[]): UnplacedName[] {
  const names = new Map<string, { name: string; reason: string; marks: MentionMark[] }>();
  for (const mark of marks) {
    if (mark.place !== null) continue;
    const { exact: name, reason = '' } = mark.mention;
    const key = `${name}\n${reason}`;
    const known = names.get(key);
    if (known === undefined) names.set(key, { name, reason, marks: [mark] });
    else known.marks.push(mark);
  }
  return [...names.values()];
}
