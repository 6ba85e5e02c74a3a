import { type TemplateResult, html, nothing } from 'lit';
import type { Place } from '../../story/types.ts';
import type { Actions } from '../actions.ts';
import { placeNames } from '../placeNames.ts';
import type { ReaderState } from '../state.ts';
import { placeNumbers } from '../visiblePlaces.ts';

/** More than these would fill the timeline. */
const MAX_SHOWN = 6;

/** Beside the timeline's axis: places without a date stay in sight and say so. */
export function undatedPlaces(
  places: readonly Place[],
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult {
  const numbers = placeNumbers(state.story);
  const nameOf = placeNames(state.story, locale);
  const more = places.length - MAX_SHOWN;
  return html`<div class="undated" role="group" aria-label="No date given">
    <span>No date given</span>
    <div>
      ${places.slice(0, MAX_SHOWN).map((place) => {
        const number = numbers.get(place.id) ?? 0;
        return html`<button
          type="button"
          data-place=${String(place.id)}
          aria-label="${number}. ${nameOf(place)}, no date given"
          aria-current=${place.id === state.selected ? 'true' : 'false'}
          @click=${() => actions.open(place.id, 'timeline')}
        >
          ${number}
        </button>`;
      })}
      ${more > 0 ? html`<span>and ${more} more</span>` : nothing}
    </div>
  </div>`;
}
