import { type TemplateResult, html, nothing } from 'lit';
import type { BasemapSource } from '../../map/basemap.ts';
import type { DistanceUnit } from '../../map/types.ts';
import type { Actions } from '../actions.ts';
import type { ThemeChoice } from '../preferences.ts';
import type { ReaderView } from '../readerView.ts';
import { closeOnEscape, closeWhenLeft, showWhole } from './menu.ts';
import { samplesMenu } from './samplesMenu.ts';

const THEMES: readonly [ThemeChoice, string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const UNITS: readonly [DistanceUnit, string][] = [
  ['km', 'Kilometres'],
  ['mi', 'Miles'],
];

/** Open another story or make one, keep this one, and how it is shown. */
export function tools(view: ReaderView, unit: DistanceUnit, actions: Actions): TemplateResult {
  const choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const [file] = event.target.files ?? [];
    if (file !== undefined) actions.openFile(file);
    event.target.value = ''; // so that the same file can be chosen again
  };
  return html`<div class="tools">
    <label class="chip file">
      Open a story
      <input type="file" accept=".geojson,.json,application/geo+json,application/json" @change=${choose} />
    </label>
    <button type="button" class="chip" @click=${actions.mapArticle}>Map an article</button>
    ${samplesMenu(view.samples, actions)}
    <button type="button" class="chip" @click=${actions.download}>Download</button>
    <details class="menu" @toggle=${showWhole} @keydown=${closeOnEscape} @focusout=${closeWhenLeft}>
      <summary class="chip">Display</summary>
      <div class="menu-panel">
        ${radios('Theme', THEMES, view.themeChoice, actions.setTheme)}
        ${radios('Distances', UNITS, unit, actions.setUnit)} ${grounds(view, actions)}
      </div>
    </details>
  </div>`;
}

/** What lies under the story, with a word on who sees what is asked for; nothing where there is no choice. */
function grounds({ grounds: all, ground }: ReaderView, actions: Actions): TemplateResult | typeof nothing {
  if (all.length < 2) return nothing;
  const options = all.map((one): [BasemapSource, string] => [one, one.title]);
  return html`${radios('Map', options, ground, actions.setGround)}
  ${all.map(({ notice }) => (notice === undefined ? nothing : html`<p class="hint">${notice}</p>`))}`;
}

function radios<T>(
  legend: string,
  options: readonly [T, string][],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label class="option">
          <input type="radio" name=${legend} .checked=${value === chosen} @change=${() => choose(value)} />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}
