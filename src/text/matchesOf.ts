/**
 * All matches of a global expression that matches nothing empty, in order. What `matchAll` gives; but that makes a copy of the
 * expression each time, which takes longer than to search a sentence.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
