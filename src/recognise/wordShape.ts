/** How a token is written. The numbers are part of the model: features are made of them. */
export const SHAPE = {
  none: 0,
  year: 1,
  shortNumber: 2,
  number: 3,
  comma: 4,
  fullStop: 5,
  hyphen: 6,
  quote: 7,
  openBracket: 8,
  closeBracket: 9,
  colon: 10,
  mark: 11,
  address: 12,
  lowerCase: 13,
  /** "J." */
  initial: 14,
  /** "U.S." */
  dottedCapitals: 15,
  singleCapital: 16,
  /** "US", "BBC" */
  shortCapitals: 17,
  capitals: 18,
  /** "Gov." */
  dottedCapitalised: 19,
  capitalised: 20,
  /** "McDonald" */
  mixed: 21,
} as const;

const MARK_SHAPES: Readonly<Record<string, number>> = {
  ',': SHAPE.comma,
  '.': SHAPE.fullStop,
  '-': SHAPE.hyphen,
  '"': SHAPE.quote,
  '“': SHAPE.quote,
  '”': SHAPE.quote,
  "'": SHAPE.quote,
  '‘': SHAPE.quote,
  '’': SHAPE.quote,
  '(': SHAPE.openBracket,
  ')': SHAPE.closeBracket,
  ':': SHAPE.colon,
  ';': SHAPE.colon,
};

/** The shape of a token: one of `SHAPE`. */
export function wordShape(token: string): number {
  if (/^\p{N}/u.test(token)) return numberShape(token);
  const letters = token.replaceAll(/[^\p{L}]/gu, '');
  if (letters === '') return MARK_SHAPES[token.charAt(0)] ?? SHAPE.mark;
  if (/^[@#]|:\/\/|@|^www\.|[\p{L}\p{N}]\.\p{Ll}{2}/u.test(token)) return SHAPE.address;
  if (!/\p{Lu}/u.test(token)) return SHAPE.lowerCase;
  if (letters === letters.toUpperCase()) return capitalsShape(token, letters.length);
  if (/^\p{Lu}\p{Ll}+$/u.test(letters)) {
    return token.endsWith('.') ? SHAPE.dottedCapitalised : SHAPE.capitalised;
  }
  return SHAPE.mixed;
}

function numberShape(token: string): number {
  if (token.length === 4) return SHAPE.year;
  return token.length <= 2 ? SHAPE.shortNumber : SHAPE.number;
}

function capitalsShape(token: string, letters: number): number {
  if (token.endsWith('.')) return letters === 1 ? SHAPE.initial : SHAPE.dottedCapitals;
  if (letters === 1) return SHAPE.singleCapital;
  return letters <= 3 ? SHAPE.shortCapitals : SHAPE.capitals;
}
