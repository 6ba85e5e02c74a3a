import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDays } from '../../export/formatWhen.ts';
import { scenes } from '../../story/places.ts';
import type { Actions } from '../actions.ts';
import { dateStyle } from '../dateStyle.ts';
import { placeNames } from '../placeNames.ts';
import type { ReaderState } from '../state.ts';
import { stepFocus } from '../stepFocus.ts';
import { placeNumbers, visibleScenes } from '../visiblePlaces.ts';
import { placeItem } from './placeItem.ts';

/** From this many places on there is a box to find one. */
const SEARCH_FROM = 13;

/** The story's places in order, each with its first passage; and what has been left out of the list. */
export function placeList(state: ReaderState, actions: Actions, locale: string): TemplateResult {
  const total = scenes(state.story).length;
  const visible = visibleScenes(state, locale);
  const selectedAt = visible.findIndex((place) => place.id === state.selected);
  const shown = visible.slice(0, Math.max(state.listLimit, selectedAt + 1));
  const numbers = placeNumbers(state.story);
  const nameOf = placeNames(state.story, locale);
  const style = dateStyle(state.story);
  return html`<section class="places-section" aria-labelledby="places-heading">
    <h2 id="places-heading" class="visually-hidden">Places in the story</h2>
    ${total >= SEARCH_FROM ? searchBox(state, actions) : nothing}
    ${filterNote(state, visible.length, total, actions, locale)}
    ${total === 0 ? html`<p class="empty">${whyEmpty(state)}</p>` : nothing}
    <ol class="places" @keydown=${stepFocus('.place-open')}>
      ${repeat(
        shown,
        (place) => place.id,
        (place, index) =>
          placeItem({
            place,
            name: nameOf(place),
            number: numbers.get(place.id) ?? 0,
            isSelected: index === selectedAt,
            isTabStop: index === Math.max(0, selectedAt),
            dateStyle: style,
            locale,
            open: () => actions.open(place.id, 'list'),
          }),
      )}
    </ol>
    ${shown.length === visible.length ? nothing : moreButton(visible.length - shown.length, actions)}
  </section>`;
}

function whyEmpty({ story, ownSource }: ReaderState): string {
  if (ownSource === null || story.features.length > 0) {
    return 'This story names no place where something happens.';
  }
  return 'The text names no place that is known here. It should be a news article in English.';
}

function moreButton(moreCount: number, actions: Actions): TemplateResult {
  return html`<p class="more">
    <button type="button" class="chip" @click=${actions.showMore}>
      Show more places (${moreCount} left)
    </button>
  </p>`;
}

function searchBox({ search }: ReaderState, actions: Actions): TemplateResult {
  const type = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) actions.search(event.target.value);
  };
  return html`<div class="search">
    <label class="visually-hidden" for="place-search">Find a place in the story</label>
    <input
      id="place-search"
      type="search"
      placeholder="Find a place"
      autocomplete="off"
      .value=${search}
      @input=${type}
    />
  </div>`;
}

/** How many places are shown. The region is always there: a screen reader hears only what changes inside one. */
function filterNote(
  { days, search }: ReaderState,
  shownCount: number,
  total: number,
  actions: Actions,
  locale: string,
): TemplateResult {
  const isFiltered = days !== null || search.trim() !== '';
  const span =
    days === null
      ? ''
      : ` for ${formatDays(days.firstDay, days.lastDay, 'day', locale)}, and those without a date`;
  return html`<p class=${isFiltered ? 'filter-note' : 'visually-hidden'}>
    <span role="status">${isFiltered ? `${shownCount} of ${total} places${span}` : ''}</span>
    ${
      isFiltered
        ? html`<button type="button" class="link" @click=${actions.showWholeStory}>Show all</button>`
        : nothing
    }
  </p>`;
}
