import { type TemplateResult, html } from 'lit';
import type { Actions } from '../actions.ts';
import { type Sample, sampleSearch } from '../samples.ts';
import { closeOnEscape, closeWhenLeft, showWhole, stepLinks } from './menu.ts';

function onKey(event: KeyboardEvent): void {
  closeOnEscape(event);
  stepLinks(event);
}

/** The site's own stories; the list is fetched when the menu is opened first. */
export function samplesMenu(samples: readonly Sample[] | null, actions: Actions): TemplateResult {
  const toggle = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    showWhole(event);
    void actions.listSamples().then(() => showWhole({ target }));
  };
  return html`<details class="menu" @toggle=${toggle} @keydown=${onKey} @focusout=${closeWhenLeft}>
    <summary class="chip">Samples</summary>
    <div class="menu-panel">
      ${
        samples === null
          ? html`<p class="hint">Loading …</p>`
          : html`<ul class="samples">
              ${samples.map((sample) => html`<li>${sampleLink(sample, actions)}</li>`)}
            </ul>`
      }
    </div>
  </details>`;
}

function sampleLink({ title, path }: Sample, actions: Actions): TemplateResult {
  const open = (event: MouseEvent): void => {
    // In a tab of its own where that is asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const menu = event.currentTarget instanceof Element ? event.currentTarget.closest('details') : null;
    if (menu !== null) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
    actions.openSample(path);
  };
  return html`<a href=${sampleSearch(path)} @click=${open}>${title}</a>`;
}
