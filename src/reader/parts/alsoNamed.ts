import { type TemplateResult, html, nothing } from 'lit';
import { placeLine } from '../../export/placeWords.ts';
import { background, passagesOf } from '../../story/places.ts';
import type { Actions } from '../actions.ts';
import { placeNames } from '../placeNames.ts';
import type { ReaderState } from '../state.ts';
import { quotation } from './quotation.ts';

/** The places that are only spoken of: quiet chips, on the map when asked for, in full on paper. */
export function alsoNamed(
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult | typeof nothing {
  const places = background(state.story);
  if (places.length === 0) return nothing;
  const nameOf = placeNames(state.story, locale);
  return html`<section class="also" aria-labelledby="also-heading">
    <div class="also-head">
      <h2 id="also-heading">Also named, without a scene there</h2>
      <button
        type="button"
        class="chip"
        aria-pressed=${state.showBackground ? 'true' : 'false'}
        @click=${() => actions.showBackground(!state.showBackground)}
      >
        Show on map
      </button>
    </div>
    <ul class="chips">
      ${places.map(
        (place) =>
          html`<li>
            <button
              type="button"
              class="quiet"
              data-place=${String(place.id)}
              aria-current=${place.id === state.selected ? 'true' : 'false'}
              @click=${() => actions.open(place.id, 'background')}
            >
              ${nameOf(place)}
            </button>
          </li>`,
      )}
    </ul>
    <ul class="places print-only">
      ${places.map(
        (place) =>
          html`<li class="place">
            <h3>${nameOf(place)}</h3>
            <p class="where">${placeLine(place, locale)}</p>
            ${passagesOf(place).map(quotation)}
          </li>`,
      )}
    </ul>
  </section>`;
}
