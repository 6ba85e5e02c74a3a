import type { Span } from '../../text/span.ts';
import { describedThing, placesTheName } from './describedThing.ts';
import type { FoundPhrase, RelativeMention, RelativePhrase } from './types.ts';

/** Between two phrases that tell of the same thing. */
const AND = /^(?:,\s+|,?\s+and\s+)$/u;
/** A name before ", south of Albany": "to Alexander", "in the village of New Marshfield". */
const NEW_NAME =
  /(?<!\p{L})(?:in|at|to|from|near|into|through|outside|of)\s+(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}),\s+$/u;
const NO_NAME =
  /^(?:The|This|That|He|She|It|They|We|\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * A phrase with the thing that it describes: a noun, or a place that is named; or what the phrase before it describes,
 * where this one goes on from there ("the farm, a mile from Salem, half a mile from Bend").
 *
 * @param last The phrase before.
 */
export function withThing(
  text: string,
  found: FoundPhrase,
  last: RelativeMention | undefined,
): RelativeMention {
  const { start, end, from, anchors, before, phrase } = found;
  const relative = { start, end, ...phrase, anchors };
  const head = describedThing(text.slice(from, start), from);
  if (last !== undefined && isMeasured(phrase) && isMeasured(last) && AND.test(text.slice(last.end, start))) {
    return { ...relative, head: last.head, subject: last.subject, isAgain: true };
  }
  if (before === undefined || before.start < from || !tellsOf(text, before, head, found)) {
    const newName = head === null && phrase.relation !== 'near' ? newNameBefore(text, found) : undefined;
    return { ...relative, head, subject: null, ...(newName !== undefined && { newName }) };
  }
  // "Oslo, northern Sweden": it tells of the name beside it, or both are in a list.
  if (phrase.relation === 'within') return { ...relative, head: null, subject: before.index };
  if (last?.anchors.includes(before.index) === true && goesOn(last, text.slice(before.end, start)))
    return { ...relative, head: last.head, subject: last.subject, isAgain: true };
  return { ...relative, head, subject: before.isName ? before.index : null };
}

/** Whether the phrase tells of the place named before it: "Chancay, 50 miles …", "Chancay 50 miles …", "Matara district, south …". */
function tellsOf(text: string, before: Span, head: Span | null, { start, phrase }: FoundPhrase): boolean {
  if (head !== null && /^\s+$/u.test(text.slice(before.end, head.start))) return true;
  const link = text.slice(before.end, start);
  return placesTheName(link) || (isMeasured(phrase) && /^\s+$/u.test(link));
}

/** Told by a number, and not only by a direction. */
const isMeasured = ({ distance, duration }: RelativePhrase): boolean =>
  distance !== undefined || duration !== undefined;

/**
 * "The camp near Mosul is 80 km from Erbil" and "the camp, a mile from Salem, half a mile from Bend" tell of the camp
 * again; "a camp near Mosul, 80 km from Erbil" tells of Mosul.
 */
function goesOn(last: RelativeMention, link: string): boolean {
  if (last.head === null && last.subject === null) return false;
  return isMeasured(last) || !/^(?:,|\s+$)/u.test(link);
}

function newNameBefore(text: string, { from, start, before }: FoundPhrase): Span | undefined {
  const found = NEW_NAME.exec(text.slice(from, start));
  const name = found?.groups?.['name'];
  if (found === null || name === undefined || NO_NAME.test(name)) return undefined;
  const nameStart = from + found.index + found[0].lastIndexOf(name);
  return before !== undefined && before.end > nameStart
    ? undefined
    : { start: nameStart, end: nameStart + name.length };
}
