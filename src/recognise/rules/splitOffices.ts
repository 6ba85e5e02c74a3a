import type { AnalysedText } from '../analysedText.ts';
import { memberTitles } from '../lists/titles.ts';
import { NAME_CONTINUES } from '../analysedText.ts';
import { setName, type NameSpan } from '../nameSpans.ts';
import { NAME_KIND } from '../tags.ts';
import { CLASS } from '../wordClasses.ts';
import { NO_WORD } from '../wordType.ts';

/**
 * "Dayton Parks and Recreation Director Jane Doe", tagged as one person, is an office of a place and a person. An
 * office that is a surname as well ("King") does not count.
 */
export function splitOffices(analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]): void {
  for (const { first, end, kind } of spans) {
    if (kind !== NAME_KIND.person) continue;
    const office = lastOffice(analysed, first, end);
    if (office <= first || !holdsKnownName(analysed, first, office)) continue;
    setName(tags, first, office + 1, NAME_KIND.organisation);
    setName(tags, office + 1, end, NAME_KIND.person);
  }
}

/** The last title within a name that another word of it follows; -1 for none. */
function lastOffice({ words }: AnalysedText, first: number, end: number): number {
  for (let index = end - 2; index > first; index -= 1) {
    const { classes, text, isCapitalised } = words[index] ?? NO_WORD;
    const isTitle = (classes & CLASS.title) !== 0 && (classes & CLASS.surname) === 0;
    if (isCapitalised && (isTitle || memberTitles.has(text)) && words[index + 1]?.isCapitalised) return index;
  }
  return -1;
}

function holdsKnownName({ nameCode }: AnalysedText, first: number, end: number): boolean {
  return nameCode.subarray(first, end).some((code) => code > 0 && code < NAME_CONTINUES);
}
