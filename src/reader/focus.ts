/** Where the focus goes when a place opens, and where it goes back to when it closes. */
import type { PlaceId } from '../story/types.ts';
import type { Opener } from './actions.ts';
import { CARD_HEADING_ID } from './parts/placeCard.ts';

const BUTTONS: Readonly<Record<'list' | 'timeline' | 'background' | 'article', string>> = {
  list: '.place-open',
  timeline: '.timeline [data-place]',
  background: '.also [data-place]',
  article: '.mention[aria-current="true"]',
};

/** The element that stands for the place in the part of the page that it was opened from. */
export function openerElement(
  root: ParentNode,
  opener: Opener,
  id: PlaceId,
  markerElement: (id: PlaceId) => HTMLElement | null,
): HTMLElement | null {
  if (opener === 'map') return markerElement(id) ?? buttonOf(root, 'list', id);
  // The mention that the text has as the current one, which is the one that was pressed.
  if (opener === 'article') return root.querySelector<HTMLElement>(BUTTONS.article);
  if (opener === 'address') return buttonOf(root, 'list', id) ?? buttonOf(root, 'background', id);
  return buttonOf(root, opener, id) ?? buttonOf(root, 'list', id) ?? buttonOf(root, 'background', id);
}

function buttonOf(
  root: ParentNode,
  part: Exclude<keyof typeof BUTTONS, 'article'>,
  id: PlaceId,
): HTMLElement | null {
  const buttons = [...root.querySelectorAll<HTMLElement>(BUTTONS[part])];
  return buttons.find((button) => button.dataset['place'] === String(id)) ?? null;
}

/** A card in the panel is scrolled to. For the popup the map has already made room. */
export function focusHeading(root: ParentNode): void {
  const heading = root.querySelector<HTMLElement>(`#${CARD_HEADING_ID}`);
  heading?.closest('.detail')?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** True for an element of the open place's card, in the popup or in the panel. */
export function isInCard(element: Element | null): boolean {
  return element !== null && element.closest('.card, .place-dialog, .detail') !== null;
}

/** Scrolls a long list and a high timeline to the chosen place. */
export function bringIntoSight(root: ParentNode): void {
  for (const part of root.querySelectorAll('.place.on, .bar[aria-current="true"]')) {
    part.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** True where the key is the text field's own. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(target.type);
}
