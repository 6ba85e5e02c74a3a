import type { GazetteerPlace } from '../../gazetteer/types.ts';
import { liesAsTold } from './liesAsTold.ts';
import { toAnchor, toKnown } from './toAnchor.ts';
import type { RelativeMention } from './types.ts';

/** More candidates of one name tell nothing more: the best of them stand first. */
const MOST_CANDIDATES = 12;

/**
 * Which of a name's bearers lie where the text says that it lies: of "Tripoli, 80 km north of Beirut" the one in Lebanon.
 *
 * @param relatives What `findRelative` found.
 * @param candidatesOf The places that a mention, by its index, may stand for; the likeliest first.
 * @returns By the index of the mention that is told, and of the mention that it is told from: those of its candidates that
 * lie so with at least one candidate of the other. An empty set where none does; no entry where the words do not tell.
 */
export function candidatesInArea(
  relatives: readonly RelativeMention[],
  candidatesOf: (mention: number) => readonly GazetteerPlace[],
): ReadonlyMap<number, ReadonlySet<GazetteerPlace>> {
  const supported = new Map<number, Set<GazetteerPlace>>();
  const support = (mention: number, places: readonly GazetteerPlace[]): void => {
    const known = supported.get(mention) ?? new Set();
    for (const place of places) known.add(place);
    supported.set(mention, known);
  };
  const best = (mention: number): readonly GazetteerPlace[] =>
    candidatesOf(mention).slice(0, MOST_CANDIDATES);

  for (const relative of relatives) {
    const { subject, anchors } = relative;
    if (subject === null || relative.relation === 'within') continue;
    for (const anchorPlaces of combinations(anchors.map(best))) {
      const told = best(subject).filter(({ id }) => anchorPlaces.every((anchor) => anchor.id !== id));
      const answers = told.map((place) => liesAsTold(relative, anchorPlaces.map(toAnchor), toKnown(place)));
      if (answers.every((answer) => answer === null)) continue;
      const fitting = told.filter((_, i) => answers[i] === true);
      support(subject, fitting);
      for (const [i, mention] of anchors.entries()) {
        const anchor = anchorPlaces[i];
        support(mention, fitting.length > 0 && anchor !== undefined ? [anchor] : []);
      }
    }
  }
  return supported;
}

/** One of each list, in all ways: [[a, b], [c]] gives [a, c] and [b, c]. */
const combinations = (lists: readonly (readonly GazetteerPlace[])[]): readonly GazetteerPlace[][] =>
  lists.reduce<GazetteerPlace[][]>(
    (begun, list) => begun.flatMap((places) => list.map((place) => [...places, place])),
    [[]],
  );
