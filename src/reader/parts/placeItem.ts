import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type WhenStyle, formatWhen } from '../../export/formatWhen.ts';
import { placeLine } from '../../export/placeWords.ts';
import { isDoubtful, passagesOf } from '../../story/places.ts';
import type { Place } from '../../story/types.ts';
import { quotation } from './quotation.ts';

export interface PlaceItem {
  readonly place: Place;
  readonly name: string;
  readonly number: number;
  readonly isSelected: boolean;
  /** True for the one item that takes the Tab key. */
  readonly isTabStop: boolean;
  readonly dateStyle: WhenStyle;
  readonly locale: string;
  readonly open: () => void;
}

/** One place of the list: number, name, date, kind and country, first passage; on paper all passages. */
export function placeItem(item: PlaceItem): TemplateResult {
  const { place, name, number, isSelected, locale } = item;
  const { when } = place.properties;
  const [first, ...more] = passagesOf(place);
  // Words can be marked with the mouse without opening the place.
  const open = (): void => {
    if (getSelection()?.isCollapsed !== false) item.open();
  };
  return html`<li class="place ${isSelected ? 'on' : ''}" @click=${open}>
    <h3>
      <button
        type="button"
        class="place-open"
        data-place=${String(place.id)}
        aria-current=${isSelected ? 'true' : 'false'}
        aria-label="${number}. ${name}"
        tabindex=${live(item.isTabStop ? '0' : '-1')}
      >
        <span class="num ${isDoubtful(place) ? 'doubt' : ''}">${number}</span>
        <span class="name">${name}</span>
      </button>
      <span class="date"
        >${when === undefined ? 'no date given' : formatWhen(when, locale, item.dateStyle)}</span
      >
    </h3>
    <p class="where">${placeLine(place, locale)}${flags(place)}</p>
    ${first === undefined ? html`<p class="where">No passage is quoted.</p>` : quotation(first)}
    ${more.length === 0 ? nothing : html`<div class="print-only">${more.map(quotation)}</div>`}
  </li>`;
}

/** " · to check", " · not on the map" */
function flags(place: Place): string {
  return `${isDoubtful(place) ? ' · to check' : ''}${place.geometry === null ? ' · not on the map' : ''}`;
}
