import type { Gazetteer } from '../../src/gazetteer/types.ts';
import { distanceKm } from '../../src/geometry/distanceKm.ts';
import type { LonLat } from '../../src/geometry/lonLat.ts';
import type { Home } from '../../src/resolve/findHome.ts';
import type { GoldArticle, GoldMention } from './readCorpora.ts';

/** Towns so near to each other vote together. */
const TOGETHER_KM = 25;
const LEAST_VOTES = 3;
/** Of all towns that the other articles name; a paper of the world has no such town. */
const LEAST_SHARE = 0.2;

interface Vote {
  readonly lonLat: LonLat;
  readonly name: string;
}

/**
 * The town that a publisher seems to be at home in: the one that its other articles name most, by what people marked
 * there. It stands for what an editor would tell with `near`, and is null where the other articles are too few or
 * name no town more than others. The article itself has no vote.
 */
export function simulateHome(
  gazetteer: Gazetteer,
  article: GoldArticle,
  all: readonly GoldArticle[],
): Home | null {
  if (article.source === '') return null;
  const others = all.filter((other) => other !== article && other.source === article.source);
  const votes = others.flatMap((other) =>
    other.gold
      .filter(isTown)
      .flatMap(({ mention, lonLat }): Vote[] =>
        lonLat === null ? [] : [{ lonLat, name: other.text.slice(mention.start, mention.end) }],
      ),
  );
  const counted = votes.map((vote) => ({
    vote,
    count: votes.filter(({ lonLat }) => distanceKm(lonLat, vote.lonLat) <= TOGETHER_KM).length,
  }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (best === undefined || best.count < LEAST_VOTES || best.count < LEAST_SHARE * votes.length) return null;
  const { lonLat, name } = best.vote;
  const town = gazetteer
    .lookUp(name)
    .find(({ place }) => place.level === 'city' && distanceKm(place.lonLat, lonLat) <= TOGETHER_KM);
  return { lonLat, place: town?.place ?? null };
}

const isTown = ({ kind }: GoldMention): boolean => kind.startsWith('P.');
