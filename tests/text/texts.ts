import * as fc from 'fast-check';

/** A text and a span that is not empty in it. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Texts of many kinds: any code units at all, graphemes of many, words, and the same few letters over and over. */
const texts = fc.oneof(
  fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.constantFrom('a', 'b', ' ', '\n'), { minLength: 1, maxLength: 200 })
    .map((letters) => letters.join('')),
  fc
    .array(
      fc.constantFrom(
        'Lima ',
        'the port ',
        '\u201CYes,\u201D ',
        'don\u2019t ',
        '50\u00A0km ',
        '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
        '\u{1F1F5}\u{1F1EA}',
        'e\u0301',
        '利马的港口',
        'ميناء ',
        '\r\n',
        '\n\n',
        '-- ',
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

export const textSpans: fc.Arbitrary<TextSpan> = texts.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([a, b]) => ({ text, start: Math.min(a, b - 1), end: Math.max(a + 1, b) })),
);
