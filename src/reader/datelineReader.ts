/**
 * The reading page: the story's head and places, its map, its timeline. One element in the light DOM, so that
 * the page's style, its links and its print reach everything.
 */
import { LitElement, type PropertyDeclarations, type TemplateResult, html, nothing } from 'lit';
import type { PlaceId, Story } from '../story/types.ts';
import type { Opener } from './actions.ts';
import type { ArticleMaker, MadeStory } from './article/making/articleMaker.ts';
import { hasText } from './article/mentionMarks.ts';
import type { ArticleText } from './article/articleText.ts';
import { placeInHash, placeUrl } from './address.ts';
import { type Page, createActions } from './createActions.ts';
import { bringIntoSight, focusHeading, isInCard, isTyping, openerElement } from './focus.ts';
import { loadMaker, loadText } from './lazyParts.ts';
import { mapInsets } from './mapInsets.ts';
import { type MapPane, createMapPane } from './mapPane.ts';
import { type Opened, loadChecks, openFirst, openFromUrl } from './openStory.ts';
import { cardInPanel, layout } from './parts/layout.ts';
import { messageBox } from './parts/message.ts';
import { chosenUnit, readingLocale } from './preferences.ts';
import { type ReaderView, startView } from './readerView.ts';
import { fetchSamples, sampleSearch } from './samples.ts';
import { selectedInWords } from './selectedInWords.ts';
import { sheetPx } from './sheet.ts';
import { siteBasemaps } from './siteBasemaps.ts';
import { type Change, type ReaderState, onPaper, select, startReading } from './state.ts';
import { applyTheme } from './theme.ts';
import { onWindowEvents, wantsStillness } from './windowEvents.ts';

const FIRST_STORY = 'stories/latin-times-2024-biden-xi.geojson';

const NOT_LOADED = 'A part of this page could not be loaded. Is the network there?';

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
  readonly #actions = createActions(this.#page());
  readonly #basemaps = siteBasemaps(document, (groundProgress) => this.#show({ groundProgress }));
  #pane: MapPane | null = null;
  #opener: Opener = 'address';
  #afterUpdate: (() => void) | null = null;
  /** The part of the address that says which story is open; a file of the reader's own leaves it empty. */
  #search = '';
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
    const events = {
      turned: (isNarrow: boolean) => this.#turn(isNarrow),
      widened: (isRoomy: boolean) => this.#show({ isRoomy }),
      resized: () => this.requestUpdate(),
      themeChanged: () => this.requestUpdate(),
      addressChanged: () => this.#followAddress(),
      printing: (isPrinting: boolean) => this.#show({ isPrinting }),
      keyPressed: (event: KeyboardEvent) => this.#onKey(event),
      fileDropped: (file: File) => this.#actions.openFile(file),
      fileHovers: (isHovering: boolean) => this.#show({ isDropping: isHovering }),
    };
    onWindowEvents(events, this.#left.signal);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#left.abort();
    this.#sizes.disconnect();
  }

  async #load(): Promise<void> {
    this.#search = location.search;
    const asked = new URLSearchParams(location.search).get('story');
    const opened = asked === null ? null : await openFromUrl(asked, location.href);
    if (opened !== null) this.#take(opened, true);
    if (opened?.ok === true) return;
    // The bar says what is shown: a link copied from here must not lead to the same message.
    if (opened !== null) history.replaceState(null, '', location.pathname + location.hash);
    this.#search = location.search;
    const first = await openFirst(FIRST_STORY);
    if (first.ok) this.#begin(first.story, true);
    else this.#take(first, true);
  }

  /** A story that cannot be read leaves the one that is open as it was. */
  #take(opened: Opened, isLinkable: boolean): void {
    const { name, issues } = opened;
    if (!opened.ok) {
      this.#show({
        message: { text: `“${name}” could not be opened. ${opened.problem}`, issues, isProblem: true },
      });
      return;
    }
    this.#begin(opened.story, isLinkable);
    const text = `“${name}” is open, but not all of it could be read:`;
    this.#show({ message: issues.length === 0 ? null : { text, issues, isProblem: true } });
  }

  /** The map of the reader's own article. */
  #takeMade({ story, source }: MadeStory): void {
    this.#begin(story, false, source);
    const { length } = story.features;
    this.#show({ message: null, status: `The map is made: ${length} ${length === 1 ? 'place' : 'places'}.` });
  }

  #begin(story: Story, isLinkable: boolean, ownSource: string | null = null): void {
    // A file of the reader's own has no address: what the bar says is not this story.
    if (!isLinkable) {
      history.replaceState(null, '', location.pathname);
      this.#search = '';
    }
    const unit = this.state?.unit ?? chosenUnit(navigator.languages);
    const start = startReading(story, unit, isLinkable, ownSource);
    this.state = select(placeInHash(location.hash, story))(start);
    this.#opener = 'address';
    if (hasText(story)) void loadText().catch(() => this.#showProblem(NOT_LOADED));
    document.title = `${story.title ?? 'Untitled map'} · Dateline`;
  }

  #page(): Page {
    return {
      locale: this.#locale,
      read: () => this.state,
      change: (change) => this.#change(change),
      focusCard: (opener) => this.#focusCard(opener),
      focusOpener: (id) => this.#focusOpener(id),
      // Once all of the story's places are drawn again.
      fitStory: () => void this.updateComplete.then(() => this.#pane?.fitStory()),
      showGround: (ground) => {
        this.#show({ ground });
        this.#pane?.showBasemap(this.#basemaps.open(ground));
      },
      setTheme: (choice) => this.#show({ themeChoice: choice }),
      setSheet: (height) => this.#show({ sheet: height }),
      showMessage: (message) => this.#show({ message }),
      take: (opened, isLinkable) => this.#take(opened, isLinkable),
      mapArticle: (file) => void this.#mapArticle(file).catch(() => this.#showProblem(NOT_LOADED)),
      isMapping: () => this.querySelector('dialog.maker[open]') !== null,
      listSamples: () => void this.#listSamples(),
      goToStory: (path) => {
        history.pushState(null, '', location.pathname + sampleSearch(path));
        void this.#load();
      },
      focusTab: () => this.#focusTab(),
      focusMention: () => {
        this.#afterUpdate = () => this.querySelector<ArticleText>('dateline-article')?.focusCurrent?.();
        this.requestUpdate();
      },
    };
  }

  async #mapArticle(file: File | null): Promise<void> {
    await loadMaker();
    this.#show({ hasMaker: true });
    await this.updateComplete;
    await this.querySelector<ArticleMaker>('dateline-article-maker')?.open(file);
  }

  async #listSamples(): Promise<void> {
    if (this.view.samples !== null) return;
    const samples = await fetchSamples(document.baseURI);
    if (samples === null)
      this.#showProblem('The list of samples could not be fetched. Is the network there?');
    else this.#show({ samples });
  }

  /** What the tab shows was out of sight when the selected place was brought into it. */
  #focusTab(): void {
    this.#afterUpdate = () => {
      if (!this.view.isNarrow) bringIntoSight(this);
      this.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    };
    this.requestUpdate();
  }

  #show(change: Partial<ReaderView>): void {
    this.view = { ...this.view, ...change };
  }

  #change(change: Change): void {
    if (this.state === null) return;
    const before = this.state.selected;
    this.state = change(this.state);
    const { selected } = this.state;
    if (selected === before) return;
    history.pushState(null, '', placeUrl(location.href, selected));
    if (selected !== null && this.view.isNarrow && this.view.sheet === 'low') this.#show({ sheet: 'half' });
  }

  /** Back and forward, or an address typed by hand. */
  #followAddress(): void {
    if (this.state === null) return;
    if (location.search !== this.#search) return void this.#load();
    this.#opener = 'address';
    this.state = select(placeInHash(location.hash, this.state.story))(this.state);
  }

  #focusCard(opener: Opener | 'same'): void {
    // In the sheet the words would stay out of sight above the timeline: there the focus goes to them.
    const isStepping =
      opener === 'same' &&
      !this.view.isNarrow &&
      document.activeElement?.closest('.timeline .steps') !== null;
    if (opener !== 'same') this.#opener = opener;
    this.#afterUpdate = () => {
      const stepper = document.activeElement;
      const canStay = isStepping && stepper instanceof HTMLButtonElement && !stepper.disabled;
      if (canStay) this.#show({ status: this.state === null ? '' : selectedInWords(this.state) });
      else focusHeading(this);
    };
    this.requestUpdate();
  }

  /** From sheet to popup or back: the focus follows the open place. */
  #turn(isNarrow: boolean): void {
    this.#show({ isNarrow });
    if (isInCard(document.activeElement)) this.#afterUpdate = () => focusHeading(this);
  }

  #focusOpener(id: PlaceId): void {
    if (!isInCard(document.activeElement)) return;
    this.#afterUpdate = () => {
      const isMapCovered = this.querySelector<HTMLElement>('.map')?.inert === true;
      const find = (place: PlaceId): HTMLElement | null =>
        isMapCovered ? null : (this.#pane?.markerElement(place) ?? null);
      openerElement(this, this.#opener, id, find)?.focus();
    };
  }

  #onKey(event: KeyboardEvent): void {
    const isInDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
    if (event.defaultPrevented || isTyping(event.target) || isInDialog) return;
    if (event.key === 'Escape' && this.state?.selected !== null) this.#actions.close();
    const isHere = event.target instanceof Element && isInCard(event.target);
    if (!isHere || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') this.#actions.step(-1);
    if (event.key === 'ArrowRight') this.#actions.step(1);
  }

  protected override willUpdate(): void {
    // The list that was there before the script takes its leave.
    if (this.state !== null && !this.view.isStarting) this.querySelector('.plain')?.remove();
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state === null) return html`${messageBox(this.view.message, this.#actions)}`;
    return html`${layout({
      ...this.view,
      state: this.view.isPrinting ? onPaper(state) : state,
      actions: this.#actions,
      locale: this.#locale,
      sheetPx: this.#sheetPx(),
    })}${
      this.view.hasMaker
        ? html`<dateline-article-maker
            .onMade=${(made: MadeStory) => this.#takeMade(made)}
          ></dateline-article-maker>`
        : nothing
    }`;
  }

  protected override updated(): void {
    // Paper is white.
    const theme = applyTheme(this.view.isPrinting ? 'light' : this.view.themeChoice);
    const { state } = this;
    const container = this.querySelector<HTMLElement>('.map');
    if (state === null || container === null) return;
    this.#pane ??= this.#makePane(container);
    document.documentElement.classList.toggle('printing', this.view.isPrinting);
    for (const part of this.querySelectorAll('.stage, .timeline, .axis')) this.#sizes.observe(part);
    const isFirst = this.view.isStarting;
    // A place that the address names is opened with the words.
    const shown = isFirst ? select(null)(state) : state;
    this.#pane.draw({
      state: this.view.isPrinting ? onPaper(state) : shown,
      theme,
      locale: this.#locale,
      insets: mapInsets(this, this.view.isNarrow ? this.#sheetPx() : null, this.view.isPrinting),
      hasPopup: cardInPanel(state, this.view.isNarrow) === null,
      isFirst,
      isPrinting: this.view.isPrinting,
    });
    if (isFirst) afterPaint(() => this.#settle());
    else if (state.selected !== this.#inSight) {
      this.#inSight = state.selected;
      if (!this.view.isNarrow) bringIntoSight(this);
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

  #makePane(container: HTMLElement): MapPane {
    return createMapPane(container, {
      actions: this.#actions,
      animate: !wantsStillness(),
      basemap: this.#basemaps.open(this.view.ground),
      onBasemapProblem: (text) => {
        this.#showProblem(text);
        this.#basemaps.forget(this.view.ground);
      },
    });
  }

  #showProblem(text: string): void {
    this.#show({ message: { text, issues: [], isProblem: true } });
  }

  #sheetPx(): number {
    return sheetPx(this.view.sheet, window.innerHeight);
  }

  #measure(): void {
    const axis = this.querySelector('.axis');
    if (axis !== null) this.#show({ axisPx: axis.clientWidth });
    this.requestUpdate();
  }
}
