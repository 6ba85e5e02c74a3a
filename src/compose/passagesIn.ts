import type { Passage } from '../story/types.ts';
import { type QuotationOptions, makeQuotation } from '../text/makeQuotation.ts';
import type { Span } from '../text/span.ts';
import type { FoundMention } from './found.ts';
import type { PassageSpan } from './passageSpans.ts';
import { repeatsIn } from './repeatsIn.ts';

/** Some fifteen thousand words. */
const MAX_SEARCHED_LENGTH = 100_000;
const NO_CONTEXT: QuotationOptions = { contextLength: 0 };
/** Where the beginning of a quotation stands alone, so does the whole. */
const BEGINNING_LENGTH = 48;
/** So many quotations of so short a text are sooner searched for than all of its windows counted. */
const MAX_SEARCHES = 24;
const SHORT_LENGTH = 20_000;

/** Quotes passages of a text, with as much of the words around them as tells each from its like elsewhere. */
export function passagesIn(text: string): (passage: PassageSpan<FoundMention>) => Passage {
  // Whether a quotation has its like elsewhere takes a look at the whole text: in a long one each gets its context.
  const mayRepeat = text.length <= MAX_SEARCHED_LENGTH ? mayRepeatIn(text) : null;
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

/** As `repeatsIn`, whose pass over the text is put off until it pays. */
function mayRepeatIn(text: string): (span: Span) => boolean {
  let searches = text.length <= SHORT_LENGTH ? 0 : MAX_SEARCHES;
  let counted: ((span: Span) => boolean) | undefined;
  return ({ start, end }) => {
    if (searches < MAX_SEARCHES) {
      searches += 1;
      const beginning = text.slice(start, Math.min(end, start + BEGINNING_LENGTH));
      return text.indexOf(beginning) < start || text.includes(beginning, start + 1);
    }
    counted ??= repeatsIn(text);
    return counted({ start, end });
  };
}
