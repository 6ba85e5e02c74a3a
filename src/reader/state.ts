/**
 * What the reader sees, as plain data, and the ways in which it changes. The list, the map, the timeline and
 * the address bar are all drawn from this one value, so they cannot disagree.
 */
import type { DistanceUnit } from '../map/types.ts';
import type { DayRange } from '../story/dayRange.ts';
import { findPlace } from '../story/places.ts';
import type { PlaceId, Story } from '../story/types.ts';

export interface ReaderState {
  readonly story: Story;
  readonly selected: PlaceId | null;
  /** Which of the selected place's passages is shown, from 0. */
  readonly passageIndex: number;
  /** Words that a place's name, kind or country must hold. */
  readonly search: string;
  /** Only places of these days, and those without a date. */
  readonly days: DayRange | null;
  readonly showBackground: boolean;
  /** The list shows this many places, and more when asked. */
  readonly listLimit: number;
  readonly unit: DistanceUnit;
  /** True where the address bar leads to this story; a file of the reader's own has no address. */
  readonly isLinkable: boolean;
  /** Where the reader's own article came from: a file's name, or that it was pasted; null for any other story. */
  readonly ownSource: string | null;
  readonly tab: StoryTab;
  /** True while the text is shown where the selected place's card would be. */
  readonly isCardAside: boolean;
}

/** What the words beside the map are: the list of places, or the article's text. */
export type StoryTab = 'places' | 'article';

/** A longer list would be slow to draw, and nobody reads it to the end. */
const LIST_STEP = 200;

export type Change = (state: ReaderState) => ReaderState;

export function startReading(
  story: Story,
  unit: DistanceUnit,
  isLinkable: boolean,
  ownSource: string | null = null,
): ReaderState {
  return {
    story,
    selected: null,
    passageIndex: 0,
    search: '',
    days: null,
    showBackground: false,
    listLimit: LIST_STEP,
    unit,
    isLinkable,
    ownSource,
    tab: 'places',
    isCardAside: false,
  };
}

/** Selects a place of the story; an id that the story lacks selects nothing. */
export const select =
  (id: PlaceId | null): Change =>
  (state) => {
    const place = id === null ? undefined : findPlace(state.story, id);
    if (place === undefined) return { ...state, selected: null, passageIndex: 0, isCardAside: false };
    if (place.id === state.selected) return state.isCardAside ? { ...state, isCardAside: false } : state;
    const showBackground = state.showBackground || place.properties.role === 'background';
    return { ...state, selected: place.id, passageIndex: 0, showBackground, isCardAside: false };
  };

export const showPassage =
  (passageIndex: number): Change =>
  (state) => ({ ...state, passageIndex });

export const showTab =
  (tab: StoryTab): Change =>
  (state) => ({ ...state, tab });

/** The article's text, also where the selected place's card would hide it. */
export const showInText: Change = (state) => ({
  ...state,
  tab: 'article',
  isCardAside: state.selected !== null,
});

export const searchFor =
  (search: string): Change =>
  (state) => ({ ...state, search });

export const chooseDays =
  (days: DayRange | null): Change =>
  (state) => ({ ...state, days });

export const showBackground =
  (on: boolean): Change =>
  (state) => {
    const selected = state.selected === null ? undefined : findPlace(state.story, state.selected);
    const keep = on || selected?.properties.role !== 'background';
    return { ...state, showBackground: on, selected: keep ? state.selected : null };
  };

export const showMore: Change = (state) => ({ ...state, listLimit: state.listLimit + LIST_STEP });

export const measureIn =
  (unit: DistanceUnit): Change =>
  (state) => ({ ...state, unit });

/** Back to the whole story: nothing selected, nothing left out. */
export const wholeStory: Change = (state) => ({
  ...state,
  selected: null,
  passageIndex: 0,
  isCardAside: false,
  search: '',
  days: null,
});

/** On paper nothing is left out, and nothing can be unfolded. */
export const onPaper: Change = (state) => ({ ...wholeStory(state), listLimit: Infinity, tab: 'places' });
