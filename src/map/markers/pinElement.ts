import type { SceneMarker } from './arrangement.ts';
import type { MapPlace } from '../types.ts';

/** Names said for a group before "and 3 more". */
const MAX_NAMES = 6;

/** What a screen reader says for a marker: "1. Lima", "Peru, background", "7 places: Lima, Callao, …". */
export function markerName({ kind, places }: Pick<SceneMarker, 'kind' | 'places'>): string {
  const [first] = places;
  if (kind !== 'group' && first !== undefined) return placeName(first);
  const names = places.slice(0, MAX_NAMES).map((place) => place.label);
  const more = places.length - names.length;
  return `${places.length} places: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placeName({ number, label, doubtful }: MapPlace): string {
  const name = number === null ? `${label}, background` : `${number}. ${label}`;
  return doubtful ? `${name}, to check` : name;
}

/** What is written on a marker: the number, with a question mark where the place is doubtful. */
export function markerText({ kind, places }: Pick<SceneMarker, 'kind' | 'places'>): string {
  const [first] = places;
  if (kind === 'group' || first === undefined) return String(places.length);
  const number = first.number === null ? '' : String(first.number);
  return first.doubtful ? `${number}?` : number;
}

/** The class names that give a marker its look; `pin` is on all of them. */
export function markerClass({ kind, places, isSelected }: SceneMarker): string {
  const [first] = places;
  const isGroup = kind === 'group';
  return [
    'pin',
    ...(isGroup ? ['pin--group'] : []),
    ...(!isGroup && first?.number === null ? ['pin--background'] : []),
    ...(!isGroup && first?.doubtful === true ? ['pin--doubtful'] : []),
    ...(isSelected ? ['pin--selected'] : []),
    ...(markerText({ kind, places }).length > 2 ? ['pin--long'] : []),
  ].join(' ');
}
