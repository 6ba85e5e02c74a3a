import type { LonLat } from '../geometry/lonLat.ts';
import type { ResolveOptions } from '../resolve/types.ts';
import type { Mention, Stated } from '../story/types.ts';
import type { Span } from '../text/span.ts';
import { type GeoparseTools, readPlaces } from './readPlaces.ts';

/** A mention with the place that it means, without a story around it. Offsets count in the canonical text. */
export interface PlacedMention extends Span {
  readonly kind: Mention['kind'];
  /** The place's name in the gazetteer, or the words that tell it; null where nobody knows the place. */
  readonly name: string | null;
  readonly lonLat: LonLat | null;
  readonly gazetteer: string | null;
  readonly confidence: number;
  readonly reason: string;
  /** Of a relative place: what the article says of it. */
  readonly stated?: Stated;
}

/**
 * All mentions of a text with their places, in the order of the text. Names come as the ranker resolves them, whatever
 * the story later makes of them; after them what is told from other places.
 *
 * @param text As it comes: offsets count in it.
 * @param given The spans of the names, where they are known already: then only those are resolved.
 */
export function placedMentions(
  text: string,
  tools: GeoparseTools,
  options: ResolveOptions = {},
  given?: readonly Span[],
): PlacedMention[] {
  const { resolutions, mentions, things } = readPlaces(text, tools, options, given);
  const named = resolutions.map(({ mention, place, confidence, reason }): PlacedMention => ({
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    name: place?.name ?? null,
    lonLat: place?.lonLat ?? null,
    gazetteer: place?.id ?? null,
    confidence,
    reason,
  }));
  const described = mentions.flatMap(
    ({ start, end, kind, thing: key, confidence, reason }): PlacedMention[] => {
      const thing = key === null ? undefined : things.get(key);
      if (thing === undefined || (kind !== 'relative' && kind !== 'description')) return [];
      const { lonLat, gazetteer = null, stated } = thing;
      const name = tools.gazetteer.place(gazetteer ?? '')?.name ?? thing.name;
      return [
        {
          start,
          end,
          kind,
          name,
          lonLat,
          gazetteer,
          confidence,
          reason,
          ...(stated === undefined ? {} : { stated }),
        },
      ];
    },
  );
  return [...named, ...described].toSorted((a, b) => a.start - b.start || b.end - a.end);
}
