import { countryName } from '../export/placeWords.ts';
import type { Place, Story } from '../story/types.ts';

/**
 * The names that the page shows. Of places that share one, each is told from the others by its country, or within one
 * country by its state, where the story knows it: "Springfield, Illinois", "Tripoli, Lebanon".
 */
export function placeNames({ features }: Story, locale: string): (place: Place) => string {
  const namesakes = new Map<string, Place[]>();
  for (const place of features) {
    const { name } = place.properties;
    const known = namesakes.get(name);
    if (known === undefined) namesakes.set(name, [place]);
    else known.push(place);
  }
  return (place) => nameAmong(place, namesakes.get(place.properties.name) ?? [], locale);
}

function nameAmong(place: Place, namesakes: readonly Place[], locale: string): string {
  const { name, country, kind } = place.properties;
  if (namesakes.length < 2) return name;
  const isAlone = namesakes.filter(({ properties }) => properties.country === country).length < 2;
  const where = isAlone ? (country === undefined ? undefined : countryName(country, locale)) : stateOf(place);
  // A country is no part of itself.
  return where === undefined || where === name || kind === 'country' ? name : `${name}, ${where}`;
}

/** The state or province of the candidate that the place was taken to be. */
function stateOf({ properties: { gazetteer, resolution } }: Place): string | undefined {
  if (gazetteer === undefined) return undefined;
  return resolution?.candidates?.find((candidate) => candidate.gazetteer === gazetteer)?.admin1;
}
