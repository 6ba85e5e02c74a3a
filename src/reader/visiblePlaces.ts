/** Which places the list and the map show, and how they are numbered. */
import { placeLine } from '../export/placeWords.ts';
import { type DayRange, dayRange } from '../story/dayRange.ts';
import { background, scenes } from '../story/places.ts';
import type { Place, PlaceId, Story } from '../story/types.ts';
import type { ReaderState } from './state.ts';

/** The scenes' numbers, from 1, in story order; they stay the same whatever is left out. */
export function placeNumbers(story: Story): ReadonlyMap<PlaceId, number> {
  return new Map(scenes(story).map((place, index) => [place.id, index + 1]));
}

/**
 * The scenes that pass the search and the chosen days. A place without a date passes any days; the selected
 * place is always among them, since what is selected is never out of sight.
 */
export function visibleScenes(state: ReaderState, locale: string): Place[] {
  return scenes(state.story).filter(
    (place) =>
      place.id === state.selected || (holdsWords(place, state.search, locale) && isWithin(place, state.days)),
  );
}

/** The background places, where they are shown on the map. */
export function visibleBackground(state: ReaderState): Place[] {
  return state.showBackground ? background(state.story) : [];
}

/** The places before and after the selected one, in the list that it belongs to. */
export function neighbours(state: ReaderState, locale: string): { before?: Place; after?: Place } {
  const isSelected = (place: Place): boolean => place.id === state.selected;
  const list = [visibleScenes(state, locale), background(state.story)].find((all) => all.some(isSelected));
  if (list === undefined) return {};
  const at = list.findIndex(isSelected);
  const [before, after] = [list[at - 1], list[at + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}

function holdsWords(place: Place, search: string, locale: string): boolean {
  if (search.trim() === '') return true;
  const text = foldCase(`${place.properties.name} ${placeLine(place, locale)}`);
  return foldCase(search)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** "Río" is found by "rio". */
function foldCase(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isWithin(place: Place, days: DayRange | null): boolean {
  const { when } = place.properties;
  const range = when === undefined || days === null ? null : dayRange(when);
  if (range === null || days === null) return true;
  return range.firstDay <= days.lastDay && range.lastDay >= days.firstDay;
}
