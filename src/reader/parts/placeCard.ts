import { type TemplateResult, html, nothing } from 'lit';
import { candidateLine, explainPlace, runnersUp } from '../../export/explainPlace.ts';
import { formatWhen } from '../../export/formatWhen.ts';
import { attribution, pageUrl, placeLine } from '../../export/placeWords.ts';
import { isInText } from '../article/mentionMarks.ts';
import { isDoubtful, passagesOf } from '../../story/places.ts';
import type { Article, Passage, Place } from '../../story/types.ts';
import type { Actions } from '../actions.ts';
import { placeNames } from '../placeNames.ts';
import type { ReaderState } from '../state.ts';
import { neighbours } from '../visiblePlaces.ts';
import { quotation } from './quotation.ts';

export const CARD_HEADING_ID = 'card-heading';
export const CARD_QUOTATION_ID = 'card-quotation';

/** All that the story says of the selected place: in the popup beside its marker, or in the sheet. */
export function placeCard(
  place: Place,
  state: ReaderState,
  actions: Actions,
  locale: string,
): TemplateResult {
  const { when, note } = place.properties;
  const nameOf = placeNames(state.story, locale);
  const date = when === undefined ? 'no date given' : formatWhen(when, locale);
  return html`<div class="card">
    <h2 id=${CARD_HEADING_ID} class="card-heading" tabindex="-1">
      ${nameOf(place)}${isDoubtful(place) ? '?' : ''}
    </h2>
    <p class="where">${placeLine(place, locale)} · ${date}${isDoubtful(place) ? ' · to check' : ''}</p>
    ${passageView(place, state, actions, locale)} ${why(place, state, locale)}
    ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    ${foot(place, state, actions, nameOf, locale)}
  </div>`;
}

function passageView(place: Place, state: ReaderState, actions: Actions, locale: string): TemplateResult {
  const passages = passagesOf(place);
  const index = Math.min(state.passageIndex, passages.length - 1);
  const passage = passages[index];
  if (passage === undefined) return html`<p id=${CARD_QUOTATION_ID} class="empty">No passage is quoted.</p>`;
  const source = cite(state.story.article, passage, place, locale);
  return html`<figure class="passage">
    <div id=${CARD_QUOTATION_ID} aria-live="polite">${quotation(passage)}</div>
    ${
      source === nothing && passages.length < 2
        ? nothing
        : html`<figcaption><span>${source}</span> ${turn(index, passages.length, actions)}</figcaption>`
    }
  </figure>`;
}

/** The way through a place's passages; nothing where there is one. */
function turn(
  index: number,
  count: number,
  { showPassage }: Pick<Actions, 'showPassage'>,
): TemplateResult | typeof nothing {
  if (count < 2) return nothing;
  return html`<span class="turn">
    <button
      type="button"
      aria-label="Previous passage"
      ?disabled=${index === 0}
      @click=${() => showPassage(index - 1)}
    >
      ‹
    </button>
    <span>${index + 1} of ${count}</span>
    <button
      type="button"
      aria-label="Next passage"
      ?disabled=${index === count - 1}
      @click=${() => showPassage(index + 1)}
    >
      ›
    </button>
  </span>`;
}

/**
 * "— Latin Times, 2024", with a link where the story has one that is a page. A passage that is said of other days
 * than the place says which. Nothing where neither is known.
 */
function cite(
  article: Article | undefined,
  passage: Passage,
  place: Place,
  locale: string,
): TemplateResult | typeof nothing {
  const words = attribution(article, locale);
  const url = pageUrl(article?.url);
  const placeDate = place.properties.when === undefined ? '' : formatWhen(place.properties.when, locale);
  const ownDate = passage.when === undefined ? placeDate : formatWhen(passage.when, locale);
  const when = ownDate === placeDate ? '' : ` · of ${ownDate}`;
  if (words === '') return when === '' ? nothing : html`<cite>${when.replace(/^ · /u, '')}</cite>`;
  return html`<cite>— ${url === null ? words : html`<a href=${url} rel="noopener">${words}</a>`}</cite
    >${when}`;
}

/** Why it is here, how sure that is, and what else it could have been. */
function why(place: Place, { unit }: ReaderState, locale: string): TemplateResult | typeof nothing {
  const sentences = explainPlace(place, unit, locale);
  const others = runnersUp(place);
  if (sentences.length === 0 && others.length === 0) return nothing;
  return html`<div class="why">
    <p>${sentences.join(' ')}</p>
    ${
      others.length === 0
        ? nothing
        : html`<p class="others-heading">${isDoubtful(place) ? 'It could also be:' : 'Also considered:'}</p>
            <ul class="others">
              ${others.map((candidate) => html`<li>${candidateLine(candidate, locale)}</li>`)}
            </ul>`
    }
  </div>`;
}

function foot(
  place: Place,
  state: ReaderState,
  actions: Actions,
  nameOf: (place: Place) => string,
  locale: string,
): TemplateResult {
  const { before, after } = neighbours(state, locale);
  const index = Math.min(state.passageIndex, passagesOf(place).length - 1);
  return html`<div class="card-foot">
    <div class="card-steps" role="group" aria-label="Places">
      <button type="button" class="link" ?disabled=${before === undefined} @click=${() => actions.step(-1)}>
        <span aria-hidden="true">←</span> <span class="visually-hidden">Previous place: </span>
        <span class="step-name">${before === undefined ? 'First place' : nameOf(before)}</span>
      </button>
      <button type="button" class="link" ?disabled=${after === undefined} @click=${() => actions.step(1)}>
        <span class="visually-hidden">Next place: </span
        ><span class="step-name">${after === undefined ? 'Last place' : nameOf(after)}</span>
        <span aria-hidden="true">→</span>
      </button>
    </div>
    <div class="card-copies">
      ${
        isInText(state.story, place.id)
          ? html`<button type="button" class="link" @click=${actions.showInText}>In the article</button>`
          : nothing
      }
      ${
        state.isLinkable
          ? html`<button type="button" class="link" @click=${() => actions.copyLink(place)}>
              Copy link
            </button>`
          : nothing
      }
      ${
        index < 0
          ? nothing
          : html`<button type="button" class="link" @click=${() => actions.copyQuotation(place, index)}>
              Copy quotation
            </button>`
      }
    </div>
  </div>`;
}
