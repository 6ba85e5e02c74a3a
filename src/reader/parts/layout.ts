import { type TemplateResult, html, nothing } from 'lit';
import { hasText } from '../article/mentionMarks.ts';
import { findPlace } from '../../story/places.ts';
import type { Place } from '../../story/types.ts';
import type { Actions } from '../actions.ts';
import type { ReaderView } from '../readerView.ts';
import { type SheetHeight, followDrag, nextHeight, sheetPx, stepHeight } from '../sheet.ts';
import { type ReaderState, onPaper } from '../state.ts';
import { alsoNamed } from './alsoNamed.ts';
import { head } from './head.ts';
import { legend } from './legend.ts';
import { messageBox } from './message.ts';
import { placeCard } from './placeCard.ts';
import { placeList } from './placeList.ts';
import { storyTabs } from './storyTabs.ts';
import { timelineBar } from './timelineBar.ts';
import { tools } from './tools.ts';

interface LayoutParts extends ReaderView {
  readonly state: ReaderState;
  readonly actions: Actions;
  readonly locale: string;
}

/** The whole page: the panel with the words, the stage with the map. */
export function layout(shown: LayoutParts): TemplateResult {
  const parts = shown.isPrinting ? { ...shown, state: onPaper(shown.state) } : shown;
  const { actions, isNarrow, isStarting } = parts;
  // What the sheet leaves of the map at its full height is too little to use.
  const isMapCovered = isNarrow && parts.sheet === 'full';
  return html`${
      isMapCovered
        ? nothing
        : html`<button type="button" class="skip" @click=${focusMap}>Skip to the map</button>`
    }
    <main
      class="app ${isNarrow ? `narrow sheet-${parts.sheet}` : 'wide'} ${hasColumn(parts) ? 'roomy' : ''}"
      .style=${`--sheet-px: ${sheetPx(parts.sheet, window.innerHeight)}px`}
    >
      <section class="panel" aria-label="Story">${isStarting ? nothing : panel(parts)}</section>
      ${
        hasColumn(parts)
          ? html`<section class="article-column" aria-label="Article">${article(parts, true)}</section>`
          : nothing
      }
      <section class="stage" aria-label="Map and timeline">
        <div class="map" ?inert=${isMapCovered}></div>
        <p class="ground-progress" aria-live="polite">${parts.groundProgress}</p>
        ${isStarting || isNarrow ? nothing : html`${timeline(parts)} ${legend(parts.state.story)}`}
      </section>
      ${parts.isDropping ? html`<div class="drop-hint"><p>Drop a story or an article to open it</p></div>` : nothing}
      ${messageBox(parts.message, actions)}
    </main>
    <p class="visually-hidden" role="status">${parts.status}</p>
    ${parts.hasMaker ? html`<dateline-article-maker .onMade=${actions.takeMade}></dateline-article-maker>` : nothing}`;
}

function timeline({ state, axisPx, actions, locale }: LayoutParts): TemplateResult {
  return timelineBar(state, axisPx, actions, locale);
}

/** The words beside the map; on a small page they are a sheet over it, with the timeline. */
function panel(parts: LayoutParts): TemplateResult {
  const { isNarrow, state } = parts;
  if (!isNarrow) return html`<div class="panel-scroll">${words(parts)}</div>`;
  return html`${grip(parts)}
    <div class="panel-scroll">${words(parts)} ${timeline(parts)} ${legend(state.story)}</div>`;
}

/** The list of places and the article; or one place's passages, where there is no room or no point for a popup. */
function words(parts: LayoutParts): TemplateResult {
  const { state, actions, locale, isNarrow } = parts;
  const place = state.isCardAside && state.tab === 'article' ? null : cardInPanel(state, isNarrow);
  const isCard = place !== null;
  const inTabs = hasText(state.story) && !hasColumn(parts);
  return html`${isNarrow && isCard ? nothing : head(state, locale)}
  ${place === null ? tools(parts, state.unit, actions) : detail(place, parts)}
  ${
    inTabs
      ? storyTabs(
          state,
          actions,
          {
            places: () => places(parts),
            article: () => article(parts, state.tab === 'article' && !isCard),
          },
          isCard,
        )
      : nothing
  }
  ${inTabs || isCard ? nothing : places(parts)}`;
}

function detail(place: Place, { state, actions, locale }: LayoutParts): TemplateResult {
  return html`<section class="detail" aria-labelledby="card-heading">
    <button type="button" class="link back" @click=${actions.close}>
      ← ${state.tab === 'article' && hasText(state.story) ? 'Back to the article' : 'All places'}
    </button>
    ${placeCard(place, state, actions, locale)}
  </section>`;
}

function places({ state, actions, locale }: LayoutParts): TemplateResult {
  return html`${placeList(state, actions, locale)} ${alsoNamed(state, actions, locale)}`;
}

/** The element draws nothing until its part of the program has come. */
function article({ state, actions, isStarting }: LayoutParts, isShown: boolean): TemplateResult {
  return html`<dateline-article
    .story=${isStarting ? null : state.story}
    .selected=${state.selected}
    .actions=${actions}
    .isShown=${isShown}
  ></dateline-article>`;
}

/** True where the article's text stands beside the places. */
function hasColumn({ state, isNarrow, isRoomy, isPrinting }: LayoutParts): boolean {
  return isRoomy && !isNarrow && !isPrinting && hasText(state.story);
}

/** The selected place, where its card belongs in the panel: on a small page, or where it has no point on the map. */
export function cardInPanel(state: ReaderState, isNarrow: boolean): Place | null {
  const place = state.selected === null ? undefined : findPlace(state.story, state.selected);
  if (place === undefined) return null;
  return isNarrow || place.geometry === null ? place : null;
}

const HEIGHT_NAMES: Readonly<Record<SheetHeight, string>> = {
  low: 'lowest',
  half: 'half',
  full: 'full',
};

function grip({ sheet, actions }: LayoutParts): TemplateResult {
  const drag = (down: PointerEvent): void => {
    const app =
      down.currentTarget instanceof Element ? down.currentTarget.closest<HTMLElement>('.app') : null;
    const showPx = (px: number): void => app?.style.setProperty('--sheet-px', `${px}px`);
    followDrag(down, sheet, showPx, (height) => {
      // Also back to the height before, which for the page is no change.
      showPx(sheetPx(height, window.innerHeight));
      actions.setSheet(height);
    });
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    actions.setSheet(stepHeight(sheet, event.key === 'ArrowUp' ? 1 : -1));
  };
  return html`<button
    type="button"
    class="grip"
    aria-label="Sheet at ${HEIGHT_NAMES[sheet]} height: ${sheet === 'full' ? 'lower it' : 'raise it'}"
    @pointerdown=${drag}
    @keydown=${key}
    @click=${() => actions.setSheet(nextHeight(sheet))}
  ></button>`;
}

function focusMap(event: Event): void {
  const page = event.currentTarget instanceof Element ? event.currentTarget.parentElement : null;
  page?.querySelector<HTMLElement>('.map')?.focus();
}
