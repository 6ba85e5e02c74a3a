import { type TemplateResult, html, nothing } from 'lit';
import type { ReadStage } from '../../../worker.ts';
import type { Draft } from './draft.ts';
import { stageInWords } from './stageInWords.ts';

export interface MakerForm {
  readonly draft: Draft;
  /** How far the reading is; null while nothing is read. */
  readonly stage: ReadStage | null;
  /** One sentence, or ''. */
  readonly problem: string;
  readonly fill: (change: Partial<Draft>) => void;
  readonly chooseFile: (file: File) => void;
  readonly make: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** What is asked for to map an article: its text, and what else is known of it. */
export function makerForm(form: MakerForm): TemplateResult {
  const { draft, stage, problem, fill } = form;
  return html`<h2 id="maker-heading">Map an article</h2>
    <p class="hint" id="maker-hint">
      An English news article. It stays on this device: nothing of it is sent anywhere, and it is not kept
      when the page is closed or loaded anew.
    </p>
    <label class="field-name" for="maker-text">Text of the article</label>
    <textarea
      id="maker-text"
      spellcheck="false"
      placeholder="Paste the text here, or drop a .txt file"
      aria-describedby="maker-hint maker-problem"
      .value=${draft.text}
      ?readonly=${stage !== null}
      @input=${onValue((text) => fill({ text, fileName: null }))}
    ></textarea>
    <div class="maker-more">
      <label class="chip file">
        Choose a text file
        <input
          type="file"
          accept=".txt,.md,.text,.markdown,text/plain,text/markdown"
          ?disabled=${stage !== null}
          @change=${onFile(form.chooseFile)}
        />
      </label>
      <label class="field"
        >Published (if known)
        <input type="date" .value=${draft.published} @change=${onValue((published) => fill({ published }))}
      /></label>
      <label class="field"
        >Paper’s town (if local)
        <input
          type="text"
          placeholder="Athens, Ohio"
          autocomplete="off"
          .value=${draft.near}
          @input=${onValue((near) => fill({ near }))}
      /></label>
    </div>
    <p class="maker-problem" id="maker-problem" role="alert">${problem}</p>
    ${progress(stage)}
    <div class="maker-buttons">
      ${
        stage === null
          ? html`<button type="button" class="chip primary" @click=${form.make}>Make the map</button>
              <button type="button" class="chip" @click=${form.close}>Close</button>`
          : html`<button type="button" class="chip maker-cancel" @click=${form.cancel}>Cancel</button>`
      }
    </div>`;
}

function progress(stage: ReadStage | null): TemplateResult {
  const share =
    stage?.stage === 'loading' && stage.totalBytes !== null ? stage.loadedBytes / stage.totalBytes : null;
  return html`<div class="maker-progress">
    ${
      stage === null
        ? nothing
        : html`${
              share === null
                ? html`<progress aria-label="Progress"></progress>`
                : html`<progress aria-label="Progress" .value=${share}></progress>`
            } <span>${stageInWords(stage)}</span>`
    }
    <span class="visually-hidden" role="status"
      >${stage === null ? '' : stage.stage === 'loading' ? 'Loading the index of places' : 'Reading the article'}</span
    >
  </div>`;
}

const onValue =
  (take: (value: string) => void) =>
  ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) take(target.value);
  };

const onFile =
  (take: (file: File) => void) =>
  ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file !== undefined) take(file);
    target.value = ''; // so that the same file can be chosen again
  };
