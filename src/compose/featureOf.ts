import type { Passage, Place, Stated } from '../story/types.ts';
import type { CastThing } from './assignRoles.ts';

/**
 * A thing as a feature of the story.
 *
 * @param order Its place among the story's features, from 1.
 * @param ids The features' ids, by the thing's key.
 */
export function featureOf(
  { thing, role, mentions }: CastThing,
  order: number,
  ids: ReadonlyMap<string, string>,
  passages: Passage[],
): Place {
  // A place's date comes from its scenes.
  const when = mentions.find((mention) => mention.role === 'scene' && mention.when !== undefined)?.when;
  return {
    type: 'Feature',
    id: ids.get(thing.key) ?? thing.key,
    geometry: thing.lonLat === null ? null : { type: 'Point', coordinates: [...thing.lonLat] },
    properties: {
      name: thing.name,
      kind: thing.kind,
      ...(thing.country === '' ? {} : { country: thing.country }),
      role,
      order,
      ...(thing.gazetteer === undefined ? {} : { gazetteer: thing.gazetteer }),
      passages,
      ...(when === undefined ? {} : { when }),
      resolution: thing.resolution,
      ...(thing.stated === undefined ? {} : { stated: withPlaces(thing.stated, ids) }),
    },
  };
}

/** An anchor's `place` is the thing's key until here, and the feature's id from here on. */
function withPlaces(stated: Stated, ids: ReadonlyMap<string, string>): Stated {
  const anchors = stated.anchors.map(({ place, ...anchor }) => {
    const id = place === undefined ? undefined : ids.get(String(place));
    return id === undefined ? anchor : { ...anchor, place: id };
  });
  return { ...stated, anchors };
}
