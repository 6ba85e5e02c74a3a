import { type TemplateResult, html, nothing } from 'lit';
import { scenes } from '../../story/places.ts';
import type { Actions } from '../actions.ts';
import type { ReaderState } from '../state.ts';
import { stepFocus } from '../stepFocus.ts';
import { layTimeline } from '../timeline.ts';
import { neighbours, visibleScenes } from '../visiblePlaces.ts';
import { timelineAxis } from './timelineAxis.ts';
import { undatedPlaces } from './undatedPlaces.ts';

/** The story's dates as bars, with the ways from place to place. */
export function timelineBar(
  state: ReaderState,
  axisPx: number,
  actions: Actions,
  locale: string,
): TemplateResult {
  const places = scenes(state.story);
  const timeline = layTimeline(places, axisPx, locale);
  const undated = timeline?.undated ?? [];
  return html`<section class="timeline" aria-label="Timeline" @keydown=${stepFocus('.bar, .undated button')}>
    ${steps(state, actions, locale)}
    <div class="axis">
      ${
        timeline === null
          ? html`<p class="empty">
              ${places.length === 0 ? 'No places, no dates.' : 'The story gives no dates.'}
            </p>`
          : timelineAxis(timeline, state, actions, locale)
      }
    </div>
    ${undated.length === 0 ? nothing : undatedPlaces(undated, state, actions, locale)}
    <button type="button" class="whole" @click=${actions.showWholeStory}>Whole story</button>
  </section>`;
}

function steps(state: ReaderState, actions: Actions, locale: string): TemplateResult {
  const { before, after } = neighbours(state, locale);
  // From no place, a step leads to the first.
  const next = state.selected === null ? visibleScenes(state, locale)[0] : after;
  return html`<div class="steps">
    <button type="button" ?disabled=${before === undefined} @click=${() => actions.step(-1)}>
      ← Previous
    </button>
    <button type="button" ?disabled=${next === undefined} @click=${() => actions.step(1)}>Next →</button>
  </div>`;
}
