/** Positions are set as the `style` property: the policy forbids the attribute, which lit's `styleMap` writes. */
import { type TemplateResult, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDays, formatWhen } from '../../export/formatWhen.ts';
import type { DayRange } from '../../story/dayRange.ts';
import type { Actions } from '../actions.ts';
import { placeNames } from '../placeNames.ts';
import type { ReaderState } from '../state.ts';
import type { Timeline } from '../timeline.ts';
import type { TimelineBar, TimelineBin } from '../timelineBars.ts';
import { placeNumbers } from '../visiblePlaces.ts';

/** A lane's height: a bar of 24 px, the least that a finger needs, and a gap. */
const LANE_PX = 27;
/** A narrower bar has no room for its place's name. */
const NAMED_FROM_PX = 60;

/** A bar for each dated place, in as many lanes as they need, over the axis with its dates. */
export function timelineAxis(
  timeline: Timeline,
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult {
  const numbers = placeNumbers(state.story);
  const nameOf = placeNames(state.story, locale);
  return html`<div class="lanes-scroll">
      <div class="lanes" .style=${`height: ${timeline.laneCount * LANE_PX}px`}>
        ${timeline.bars.map((bar, index) => barButton(bar, index === 0, numbers.get(bar.place.id) ?? 0, nameOf(bar.place), state, actions, locale))}
        ${timeline.bins.map((bin, index) => binButton(bin, index === 0, state, actions, locale))}
      </div>
    </div>
    <div class="dates" aria-hidden="true">
      ${timeline.labels.map(({ text, middle }) => html`<span .style=${`left: ${middle}px`}>${text}</span>`)}
    </div>`;
}

/** A click shows only the places of these days, and opens this one. */
function barButton(
  { place, days, left, width, lane }: TimelineBar,
  isTabStop: boolean,
  number: number,
  name: string,
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult {
  const { when } = place.properties;
  const date = when === undefined ? '' : formatWhen(when, locale, 'long');
  const isNamed = width > NAMED_FROM_PX;
  return html`<button
    type="button"
    class="bar ${isOut(days, state) ? 'out' : ''} ${isNamed ? '' : 'short'}"
    .style=${`left: ${left}px; width: ${width}px; top: ${lane * LANE_PX}px`}
    data-place=${String(place.id)}
    aria-label="${number}. ${name}, ${date}"
    aria-current=${place.id === state.selected ? 'true' : 'false'}
    tabindex=${live(isTabStop ? '0' : '-1')}
    @click=${() => actions.chooseDays(days, place.id)}
  >
    <span class="bar-text" aria-hidden="true">${number}${isNamed ? ` ${name}` : ''}</span>
  </button>`;
}

/** A click shows only the places of these days. */
function binButton(
  { days, count, left, width }: TimelineBin,
  isTabStop: boolean,
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult {
  const span = formatDays(days.firstDay, days.lastDay, 'day', locale, 'long');
  return html`<button
    type="button"
    class="bar short ${isOut(days, state) ? 'out' : ''}"
    .style=${`left: ${left}px; width: ${width}px; top: 0`}
    aria-label="${count} ${count === 1 ? 'place' : 'places'}, ${span}"
    tabindex=${live(isTabStop ? '0' : '-1')}
    @click=${() => actions.chooseDays(days)}
  >
    <span class="bar-text" aria-hidden="true">${count}</span>
  </button>`;
}

/** True for what the chosen days leave out. */
function isOut(days: DayRange, { days: chosen }: ReaderState): boolean {
  return chosen !== null && (chosen.firstDay > days.lastDay || chosen.lastDay < days.firstDay);
}
