/**
 * The dialog that maps an article of the reader's own. It stays in the page when it is closed, so that its text is
 * there when it is opened again.
 */
import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import type { Story } from '../../../story/types.ts';
import type { ReadStage } from '../../../worker.ts';
import { createArticleReader } from './articleReader.ts';
import { type Draft, EMPTY_DRAFT, articleOfDraft, draftProblem } from './draft.ts';
import { makerForm } from './makerForm.ts';
import { textOfFile, tooLong } from './textOfFile.ts';

/** A story made of the reader's own article; `source` is the file's name, or that it was pasted. */
export interface MadeStory {
  readonly story: Story;
  readonly source: string;
}

export class ArticleMaker extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    stage: { attribute: false },
    problem: { attribute: false },
    onMade: { attribute: false },
  };

  declare draft: Draft;
  declare stage: ReadStage | null;
  declare problem: string;
  declare onMade: (made: MadeStory) => void;

  readonly #reader = createArticleReader();

  constructor() {
    super();
    this.draft = EMPTY_DRAFT;
    this.stage = null;
    this.problem = '';
    this.onMade = () => undefined;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reader.cancel();
  }

  /** Opens the dialog, with a file's text where one is given. */
  async open(file: File | null = null): Promise<void> {
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
    this.querySelector('textarea')?.focus();
    this.#reader.prepare();
    if (file !== null) await this.#takeFile(file);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  protected override render(): TemplateResult {
    return html`<dialog
      class="maker"
      aria-labelledby="maker-heading"
      @cancel=${(event: Event) => this.#escape(event)}
    >
      ${makerForm({
        draft: this.draft,
        stage: this.stage,
        problem: this.problem,
        fill: (change) => this.#fill(change),
        chooseFile: (file) => void this.#takeFile(file),
        make: () => void this.#make(),
        cancel: () => this.#cancel(),
        close: () => this.#dialog?.close(),
      })}
    </dialog>`;
  }

  #fill(change: Partial<Draft>): void {
    this.draft = { ...this.draft, ...change };
    this.problem = '';
  }

  /** A file that cannot be read leaves the text as it was. */
  async #takeFile(file: File): Promise<void> {
    if (this.stage !== null) return;
    const problem = tooLong(`“${file.name}”`, file.size);
    const bytes = problem === null ? await bytesOf(file) : null;
    if (bytes === null) {
      this.problem = problem ?? `The browser could not read “${file.name}”. Is it still there?`;
      return;
    }
    const read = textOfFile(file.name, bytes);
    if (read.ok) this.#fill({ text: read.text, fileName: file.name });
    else this.problem = read.problem;
  }

  async #make(): Promise<void> {
    const { draft } = this;
    this.problem = draftProblem(draft) ?? '';
    if (this.problem !== '') {
      this.querySelector('textarea')?.focus();
      return;
    }
    this.stage = { stage: 'loading', loadedBytes: 0, totalBytes: null };
    await this.updateComplete;
    this.querySelector<HTMLElement>('.maker-cancel')?.focus();
    const result = await this.#reader.read(articleOfDraft(draft), draft.near.trim(), (stage) => {
      if (this.stage !== null) this.stage = stage;
    });
    this.stage = null;
    if (result?.ok === true) {
      // Each in a turn of its own: the story's coming, the dialog's going, and the page drawn anew.
      await nextFrame();
      this.#dialog?.close();
      await nextFrame();
      this.onMade({ story: result.story, source: draft.fileName ?? 'Pasted text' });
      return;
    }
    if (result !== null) this.problem = `No map was made. ${result.problem}`;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.primary')?.focus();
  }

  #cancel(): void {
    this.#reader.cancel();
  }

  /** Escape ends the reading, and only then the dialog. */
  #escape(event: Event): void {
    if (this.stage === null) return;
    event.preventDefault();
    this.#cancel();
  }
}

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Null where the browser cannot read the file. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
