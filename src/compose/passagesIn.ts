import type { Passage } from '../story/types.ts';
import { type QuotationOptions, makeQuotation } from '../text/makeQuotation.ts';
import type { FoundMention } from './found.ts';
import type { PassageSpan } from './passageSpans.ts';
import { repeatsIn } from './repeatsIn.ts';

/** Some fifteen thousand words. */
const MAX_SEARCHED_LENGTH = 100_000;
const NO_CONTEXT: QuotationOptions = { contextLength: 0 };

/** Quotes passages of a text, with as much of the words around them as tells each from its like elsewhere. */
export function passagesIn(text: string): (passage: PassageSpan<FoundMention>) => Passage {
  // Whether a quotation has its like elsewhere takes a look at the whole text: in a long one each gets its context.
  const mayRepeat = text.length <= MAX_SEARCHED_LENGTH ? repeatsIn(text) : null;
  return (passage) => {
    const context: QuotationOptions = { context: mayRepeat === null ? 'always' : 'when needed' };
    // Most stand alone, and need neither context nor a look.
    const options = mayRepeat === null || mayRepeat(passage) ? context : NO_CONTEXT;
    const { exact, prefix, suffix, start, end } = makeQuotation(text, passage.start, passage.end, options);
    const when = passage.mentions.find((mention) => mention.when !== undefined)?.when;
    return {
      exact,
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
      start,
      end,
      mentions: passage.mentions.map((mention) => ({
        start: mention.start - start,
        end: mention.end - start,
      })),
      ...(when === undefined ? {} : { when }),
    };
  };
}
