import { Control } from 'leaflet';
import type { Credit } from './basemap.ts';

/** The sources of the ground, as text and links. Leaflet's own control takes HTML, which these words never are. */
class CreditsControl extends Control {
  readonly #element = document.createElement('div');

  constructor() {
    super({ position: 'bottomright' });
    this.#element.className = 'leaflet-control-attribution';
  }

  override onAdd(): HTMLElement {
    return this.#element;
  }

  readonly set = (credits: readonly Credit[]): void => {
    const parts = credits.map(({ text, url }) => (url === undefined ? text : linkTo(url, text)));
    this.#element.replaceChildren(...parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part])));
  };
}

export const createCredits = (): CreditsControl => new CreditsControl();

function linkTo(url: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  link.rel = 'noreferrer';
  return link;
}
