/**
 * The reading page: the story's head and places, its map, its timeline. One element in the light DOM, so that
 * the page's style, its links and its print reach everything.
 */
import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import type { Insets } from '../map/types.ts';
import { findPlace, passagesOf } from '../story/places.ts';
import type { PlaceId, Story } from '../story/types.ts';
import type { Opener } from './actions.ts';
import { placeInHash, placeUrl } from './address.ts';
import { type Page, createActions } from './createActions.ts';
import { onFileDrop } from './dropFiles.ts';
import { bringIntoSight, focusHeading, isInCard, isTyping, openerElement } from './focus.ts';
import { type MapPane, createMapPane } from './mapPane.ts';
import { type Opened, openFirst, openFromUrl } from './openStory.ts';
import { cardInPanel, layout } from './parts/layout.ts';
import { type Message, messageBox } from './parts/message.ts';
import { type ThemeChoice, chosenTheme, chosenUnit, readingLocale } from './preferences.ts';
import { type SheetHeight, sheetPx } from './sheet.ts';
import { type Change, type ReaderState, onPaper, select, startReading } from './state.ts';
import { applyTheme, onSystemTheme } from './theme.ts';

const FIRST_STORY = 'stories/latin-times-2024-biden-xi.geojson';
const NARROW_QUERY = '(max-width: 759.98px)';
/** What the timeline covers of the map where it has one lane, before it is there to be measured. */
const TIMELINE_PX = 95;
const STILL_QUERY = '(prefers-reduced-motion: reduce)';

/** Calls back when what was just drawn is on the screen. */
function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}

export class DatelineReader extends LitElement {
  static override properties: PropertyDeclarations = {
    state: { attribute: false },
    message: { attribute: false },
    status: { attribute: false },
    themeChoice: { attribute: false },
    hasOsmTiles: { attribute: false },
    sheet: { attribute: false },
    isStarting: { attribute: false },
    isNarrow: { attribute: false },
    isDropping: { attribute: false },
    isPrinting: { attribute: false },
    axisPx: { attribute: false },
  };

  declare state: ReaderState | null;
  declare message: Message | null;
  declare status: string;
  declare themeChoice: ThemeChoice;
  declare hasOsmTiles: boolean;
  declare sheet: SheetHeight;
  declare isStarting: boolean;
  declare isNarrow: boolean;
  declare isDropping: boolean;
  declare isPrinting: boolean;
  declare axisPx: number;

  readonly #locale = readingLocale(document.documentElement.lang || 'en', navigator.languages);
  readonly #actions = createActions(this.#page());
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
    this.message = null;
    this.status = '';
    this.themeChoice = chosenTheme();
    this.hasOsmTiles = false;
    this.sheet = 'half';
    this.isStarting = true;
    this.isNarrow = matchMedia(NARROW_QUERY).matches;
    this.isDropping = false;
    this.isPrinting = false;
    this.axisPx = 600;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#left = new AbortController();
    const { signal } = this.#left;
    matchMedia(NARROW_QUERY).addEventListener('change', (query) => this.#turn(query.matches), { signal });
    onSystemTheme(() => this.requestUpdate(), signal);
    addEventListener('popstate', () => this.#followAddress(), { signal });
    addEventListener('beforeprint', () => (this.isPrinting = true), { signal });
    addEventListener('afterprint', () => (this.isPrinting = false), { signal });
    addEventListener('resize', () => this.requestUpdate(), { signal });
    // On the window: Escape closes also where nothing has the focus.
    addEventListener('keydown', (event) => this.#onKey(event), { signal });
    onFileDrop(document.documentElement, {
      opened: (file) => this.#actions.openFile(file),
      hovering: (on) => (this.isDropping = on),
      signal,
    });
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
      this.message = { text: `“${name}” could not be opened. ${opened.problem}`, issues, isProblem: true };
      return;
    }
    this.#begin(opened.story, isLinkable);
    const text = `“${name}” is open, but not all of it could be read:`;
    this.message = issues.length === 0 ? null : { text, issues, isProblem: true };
  }

  #begin(story: Story, isLinkable: boolean): void {
    // A file of the reader's own has no address: what the bar says is not this story.
    if (!isLinkable) {
      history.replaceState(null, '', location.pathname);
      this.#search = '';
    }
    const unit = this.state?.unit ?? chosenUnit(navigator.languages);
    const start = startReading(story, unit, isLinkable);
    this.state = select(placeInHash(location.hash, story))(start);
    this.#opener = 'address';
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
      showOsmTiles: (on) => {
        this.hasOsmTiles = on;
        this.#pane?.showOsmTiles(on);
      },
      setTheme: (choice) => (this.themeChoice = choice),
      setSheet: (height) => (this.sheet = height),
      showMessage: (message) => (this.message = message),
      take: (opened, isLinkable) => this.#take(opened, isLinkable),
    };
  }

  #change(change: Change): void {
    if (this.state === null) return;
    const before = this.state.selected;
    this.state = change(this.state);
    const { selected } = this.state;
    if (selected === before) return;
    history.pushState(null, '', placeUrl(location.href, selected));
    if (selected !== null && this.isNarrow && this.sheet === 'low') this.sheet = 'half';
  }

  /** Back and forward, or an address typed by hand. */
  #followAddress(): void {
    if (this.state === null) return;
    if (location.search !== this.#search) return void this.#load();
    this.#opener = 'address';
    this.state = select(placeInHash(location.hash, this.state.story))(this.state);
  }

  #focusCard(opener: Opener | 'same'): void {
    const isStepping = opener === 'same' && document.activeElement?.closest('.timeline .steps') !== null;
    if (opener !== 'same') this.#opener = opener;
    this.#afterUpdate = () => {
      const stepper = document.activeElement;
      const canStay = isStepping && stepper instanceof HTMLButtonElement && !stepper.disabled;
      if (canStay) this.status = this.#selectedInWords();
      else focusHeading(this);
    };
    this.requestUpdate();
  }

  /** From sheet to popup or back: the focus follows the open place. */
  #turn(isNarrow: boolean): void {
    this.isNarrow = isNarrow;
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

  #selectedInWords(): string {
    const { state } = this;
    const place = state?.selected == null ? undefined : findPlace(state.story, state.selected);
    return place === undefined ? '' : `${place.properties.name}. ${passagesOf(place)[0]?.exact ?? ''}`;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (event.key === 'Escape' && this.state?.selected !== null) this.#actions.close();
    const isHere = event.target instanceof Element && isInCard(event.target);
    if (!isHere || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowLeft') this.#actions.step(-1);
    if (event.key === 'ArrowRight') this.#actions.step(1);
  }

  protected override willUpdate(): void {
    // The list that was there before the script takes its leave.
    if (this.state !== null && !this.isStarting) this.querySelector('.plain')?.remove();
  }

  protected override render(): TemplateResult {
    const { state } = this;
    if (state === null) return html`${messageBox(this.message, this.#actions)}`;
    return layout({
      state: this.isPrinting ? onPaper(state) : state,
      actions: this.#actions,
      locale: this.#locale,
      choices: { theme: this.themeChoice, unit: state.unit, hasOsmTiles: this.hasOsmTiles },
      message: this.message,
      status: this.status,
      isStarting: this.isStarting,
      isNarrow: this.isNarrow,
      isDropping: this.isDropping,
      sheet: this.sheet,
      sheetPx: sheetPx(this.sheet, window.innerHeight),
      axisPx: this.axisPx,
    });
  }

  protected override updated(): void {
    // Paper is white.
    const theme = applyTheme(this.isPrinting ? 'light' : this.themeChoice);
    const { state } = this;
    const container = this.querySelector<HTMLElement>('.map');
    if (state === null || container === null) return;
    this.#pane ??= this.#makePane(container);
    document.documentElement.classList.toggle('printing', this.isPrinting);
    for (const part of this.querySelectorAll('.stage, .timeline, .axis')) this.#sizes.observe(part);
    const isFirst = this.isStarting;
    // A place that the address names is opened with the words.
    const shown = isFirst ? select(null)(state) : state;
    this.#pane.draw({
      state: this.isPrinting ? onPaper(state) : shown,
      theme,
      locale: this.#locale,
      insets: this.#insets(),
      hasPopup: cardInPanel(state, this.isNarrow) === null,
      isFirst,
      isPrinting: this.isPrinting,
    });
    if (isFirst) afterPaint(() => (this.isStarting = false));
    else if (state.selected !== this.#inSight) {
      this.#inSight = state.selected;
      if (!this.isNarrow) bringIntoSight(this);
    }
    const after = this.#afterUpdate;
    this.#afterUpdate = null;
    after?.();
  }

  #makePane(container: HTMLElement): MapPane {
    return createMapPane(container, {
      actions: this.#actions,
      animate: !matchMedia(STILL_QUERY).matches,
      onBasemapProblem: (text) => (this.message = { text, issues: [], isProblem: true }),
    });
  }

  /** What covers the map: the sheet, or the timeline. */
  #insets(): Insets {
    const timeline = this.querySelector('.stage .timeline');
    const stage = this.querySelector('.stage');
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    if (this.isPrinting) return none;
    if (this.isNarrow) return { ...none, bottom: sheetPx(this.sheet, window.innerHeight) };
    if (timeline === null || stage === null) return { ...none, bottom: TIMELINE_PX };
    const bottom = stage.getBoundingClientRect().bottom - timeline.getBoundingClientRect().top;
    return { ...none, bottom: Math.max(0, Math.round(bottom)) };
  }

  #measure(): void {
    const axis = this.querySelector('.axis');
    if (axis !== null) this.axisPx = axis.clientWidth;
    this.requestUpdate();
  }
}
