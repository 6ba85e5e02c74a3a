/** The reader's state as the map draws it. */
import { formatWhen } from '../export/formatWhen.ts';
import type { MapScene, Theme } from '../map/types.ts';
import { isDoubtful } from '../story/places.ts';
import type { Place } from '../story/types.ts';
import { dateStyle } from './dateStyle.ts';
import { placeNames } from './placeNames.ts';
import type { ReaderState } from './state.ts';
import { placeNumbers, visibleBackground, visibleScenes } from './visiblePlaces.ts';

/** @param isFirst True for the very first picture, which does not wait for what writes dates to load. */
export function mapScene(state: ReaderState, theme: Theme, locale: string, isFirst: boolean): MapScene {
  const numbers = placeNumbers(state.story);
  const nameOf = placeNames(state.story, locale);
  const toMapPlace = (place: Place) => ({
    place,
    number: numbers.get(place.id) ?? null,
    doubtful: isDoubtful(place),
    label: nameOf(place),
  });
  const style = dateStyle(state.story);
  const routes = (state.story.routes ?? []).map((route) => ({
    route,
    label: isFirst || route.when === undefined ? '' : formatWhen(route.when, locale, style),
  }));
  const places = [...visibleScenes(state, locale), ...visibleBackground(state)].map(toMapPlace);
  return { places, routes, selected: state.selected, theme, unit: state.unit };
}
