/** What stands before the first of two names: "halfway between", "the road between", "lies between". */
const HALFWAY = String.raw`(?:about\s+|roughly\s+|almost\s+|approximately\s+)?(?:half[\s-]?way|mid[\s-]?way)\s+`;
const LINES =
  'road highway route motorway railway railroad line track stretch pass strip corridor trail path strait river area desert valley gorge canyon';
const LYING =
  'lies lying lie located situated sits sitting sandwiched nestled stands somewhere caught village town city camp port island settlement station checkpoint';

const BEFORE_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:(?<halfway>${HALFWAY})(?:between|from)|(?:(?:${LINES.replaceAll(' ', '|')})|(?:${LYING.replaceAll(' ', '|')}))\s+(?<plain>between))\s+(?:the\s+(?:[\p{L}-]+\s+){0,3}?(?:of\s+)?)?$`,
  'iu',
);
const BETWEEN_NAMES = /^\s*,?\s+(?:and|to)\s+(?:the\s+(?:[\p{L}-]+\s+){0,3}?(?:of\s+)?)?$/u;

/** Where a "between" begins, in what stands before the first name; null where none does. */
export interface BetweenStart {
  readonly at: number;
  readonly isHalfway: boolean;
}

/** Whether what stands between two names may join the two of a "between". */
export const standsBetween = (between: string): boolean => BETWEEN_NAMES.test(between);

/**
 * A place that lies between two others: "halfway between Lima and Ica", "the road between Lima and Ica". Only where
 * the words speak of places: not "talks between Peru and Chile".
 *
 * @param before What stands before the first name; what stands between the two is to be asked first (`standsBetween`).
 */
export function betweenPhrase(before: string): BetweenStart | null {
  const found = BEFORE_FIRST.exec(before);
  if (found === null) return null;
  const { halfway, plain } = found.groups ?? {};
  const at = plain === undefined ? found.index : found.index + found[0].toLowerCase().lastIndexOf('between');
  return { at, isHalfway: halfway !== undefined };
}
