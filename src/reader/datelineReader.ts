/**
 * The reading page: the story's head and places, its map, its timeline. One element in the light DOM, so that
 * the page's style, its links and its print reach everything.
 */
import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import type { PlaceId, Story } from '../story/types.ts';
import { placeUrl } from './address.ts';
import type { ArticleMaker } from './article/making/articleMaker.ts';
import { createActions } from './createActions.ts';
import { bringIntoSight } from './focus.ts';
import { createFocusMover } from './focusMover.ts';
import { NOT_LOADED, loadMaker } from './lazyParts.ts';
import { onKey } from './onKey.ts';
import { loadChecks } from './opening/openStory.ts';
import { createStoryOpener } from './opening/storyOpener.ts';
import type { Page } from './page.ts';
import { layout } from './parts/layout.ts';
import { messageBox, problemMessage } from './parts/message.ts';
import { readingLocale } from './preferences.ts';
import { type ReaderView, startView } from './readerView.ts';
import { siteBasemaps } from './siteBasemaps.ts';
import { createStage } from './stage.ts';
import type { Change, ReaderState } from './state.ts';
import { applyTheme } from './theme.ts';
import { onWindowEvents } from './windowEvents.ts';

/** Calls back when what was just drawn is on the screen. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(callback)));
}

export class DatelineReader extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    view: { attribute: false },
  };

  declare state: ReaderState | null;
  declare view: ReaderView;

  readonly #locale = readingLocale(document.documentElement.lang || 'en', navigator.languages);
  readonly #basemaps = siteBasemaps(document, (groundProgress) => this.#show({ groundProgress }));
  readonly #stage = createStage(this, {
    locale: this.#locale,
    basemaps: this.#basemaps,
    actions: () => this.#actions,
    showProblem: (text) => this.#showProblem(text),
  });
  readonly #page = this.#makePage();
  readonly #actions = createActions(this.#page);
  #afterUpdate: (() => void) | null = null;
  #shownStory: Story | null = null;
  /** The place that was brought into sight in the list. */
  #inSight: PlaceId | null = null;
  #left = new AbortController();
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.state = null;
    this.view = startView(this.#basemaps.sources);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#left = new AbortController();
    const { opener, focus } = this.#page;
    const events = {
      turned: (isNarrow: boolean) => {
        this.#show({ isNarrow });
        focus.followCard();
      },
      widened: (isRoomy: boolean) => this.#show({ isRoomy }),
      resized: () => this.requestUpdate(),
      themeChanged: () => this.requestUpdate(),
      addressChanged: opener.followAddress,
      printing: (isPrinting: boolean) => this.#show({ isPrinting }),
      keyPressed: (event: KeyboardEvent) => onKey(event, this.state?.selected != null, this.#actions),
      fileDropped: this.#actions.openFile,
      fileHovers: (isDropping: boolean) => this.#show({ isDropping }),
    };
    onWindowEvents(events, this.#left.signal);
    void opener.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left.abort();
    this.#sizes.disconnect();
  }

  #makePage(): Page {
    const read = (): ReaderState | null => this.state;
    const show = (change: Partial<ReaderView>): void => this.#show(change);
    const focus = createFocusMover({
      root: this,
      read,
      isNarrow: () => this.view.isNarrow,
      show,
      afterUpdate: (callback) => this.#callAfterUpdate(callback),
      markerElement: this.#stage.markerElement,
    });
    const write = (state: ReaderState): void => {
      focus.forgetOpener();
      this.state = state;
    };
    return {
      locale: this.#locale,
      opener: createStoryOpener({ read, write, show }),
      focus,
      read,
      change: (change) => this.#change(change),
      view: () => this.view,
      show,
      showProblem: (text) => this.#showProblem(text),
      // Once all of the story's places are drawn again.
      fitStory: () => void this.updateComplete.then(this.#stage.fitStory),
      showGround: (ground) => {
        show({ ground });
        this.#stage.showGround(ground);
      },
      mapArticle: (file) => void this.#mapArticle(file).catch(() => this.#showProblem(NOT_LOADED)),
      isMapping: () => this.querySelector('dialog.maker[open]') !== null,
    };
  }

  async #mapArticle(file: File | null): Promise<void> {
    await loadMaker();
    this.#show({ hasMaker: true });
    await this.updateComplete;
    await this.querySelector<ArticleMaker>('dateline-article-maker')?.open(file);
  }

  #show(change: Partial<ReaderView>): void {
    this.view = { ...this.view, ...change };
  }

  #showProblem(text: string): void {
    this.#show({ message: problemMessage(text) });
  }

  #change(change: Change): void {
    if (this.state === null) return;
    const before = this.state.selected;
    this.state = change(this.state);
    const { selected } = this.state;
    if (selected === before) return;
    history.pushState(history.state, '', placeUrl(location.href, selected));
    if (selected !== null && this.view.isNarrow && this.view.sheet === 'low') this.#show({ sheet: 'half' });
  }

  #callAfterUpdate(callback: () => void): void {
    this.#afterUpdate = callback;
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    // The list that was there before the script takes its leave.
    if (this.state !== null && !this.view.isStarting) this.querySelector('.plain')?.remove();
  }

  protected override render(): TemplateResult {
    const { state, view } = this;
    if (state === null) return html`${messageBox(view.message, this.#actions)}`;
    return layout({ ...view, state, actions: this.#actions, locale: this.#locale });
  }

  protected override updated(): void {
    // Paper is white.
    const theme = applyTheme(this.view.isPrinting ? 'light' : this.view.themeChoice);
    document.documentElement.classList.toggle('printing', this.view.isPrinting);
    const { state, view } = this;
    if (state === null) return;
    for (const part of this.querySelectorAll('.stage, .timeline, .axis')) this.#sizes.observe(part);
    this.#stage.draw(state, view, theme);
    // The words of another story are read from their beginning.
    if (state.story !== this.#shownStory) {
      for (const words of this.querySelectorAll('.panel-scroll, .article-column')) words.scrollTop = 0;
    }
    this.#shownStory = state.story;
    if (view.isStarting) afterPaint(() => this.#settle());
    else if (state.selected !== this.#inSight) {
      this.#inSight = state.selected;
      if (!view.isNarrow) bringIntoSight(this);
    }
    const after = this.#afterUpdate;
    this.#afterUpdate = null;
    after?.();
  }

  /** The first markers are there: now the words, and what is needed to open another story. */
  #settle(): void {
    this.#show({ isStarting: false });
    if (this.#basemaps.problem !== null) this.#showProblem(this.#basemaps.problem);
    // Where it fails, opening a story tries again and says so.
    void loadChecks().catch(() => null);
  }

  #measure(): void {
    const axis = this.querySelector('.axis');
    if (axis !== null) this.#show({ axisPx: axis.clientWidth });
    this.requestUpdate();
  }
}
