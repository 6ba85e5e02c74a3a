import { headlineOf } from '../text/headlineOf.ts';
import type { FoundMention, FoundThing } from './found.ts';

/**
 * The mentions that mean what words beside one of them tell, by their indices. A newspaper says where a place is when it
 * first names it in the text itself, and later it means the same by the name; told only at a later mention, it is that one
 * alone. A name that nobody knows is the same everywhere.
 *
 * @param index The mention with the words beside it.
 * @param known What the name was taken for.
 */
export function renamedMentions(
  text: string,
  mentions: readonly FoundMention[],
  index: number,
  known: FoundThing | undefined,
): number[] {
  const subject = mentions[index];
  if (subject === undefined) return [];
  const nameOf = ({ start, end }: FoundMention): string => text.slice(start, end).toLowerCase();
  const same = mentions.flatMap((mention, i) =>
    mention.thing === subject.thing && mention.kind === 'place' && nameOf(mention) === nameOf(subject)
      ? [i]
      : [],
  );
  const isUnknown = known === undefined || known.resolution.method === 'nearby';
  const bodyStart = headlineOf(text)?.length ?? 0;
  // A dateline is in capitals, and no sentence.
  const first = same.find((i) => {
    const { start = 0, end = 0 } = mentions[i] ?? {};
    return start > bodyStart && /\p{Ll}/u.test(text.slice(start, end));
  });
  return isUnknown || first === index ? same : [index];
}
