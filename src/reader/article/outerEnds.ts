import type { Piece } from './articleBlocks.ts';
import type { MentionMark } from './mentionMarks.ts';

/**
 * The outer mentions that end with an inner one and have a number of their own to show after it. An inner mention of
 * the same place has shown it: "outside Macon" and "Macon" may be one.
 */
export function outerEnds({ mark, ending }: Piece<MentionMark>): MentionMark[] {
  return ending.filter(
    (ended) => ended !== mark && ended.number !== null && (mark === null || ended.number !== mark.number),
  );
}
