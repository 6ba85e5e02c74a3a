/**
 * The article's text with its mentions marked. Drawn a few paragraphs at a time: a book may be pasted, and the page
 * must answer meanwhile. An element of its own, loaded with the first story that has its text.
 */
import { LitElement, type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PlaceId, Story } from '../../story/types.ts';
import type { Actions } from '../actions.ts';
import { stepFocus } from '../stepFocus.ts';
import { type ArticleBlock, articleBlocks } from './articleBlocks.ts';
import { type MentionSteps, articleFoot } from './articleFoot.ts';
import { type MentionMark, markName, mentionMarks } from './mentionMarks.ts';
import { articleBlock } from './mentionPiece.ts';
import { unplacedId, unplacedList } from './unplacedList.ts';
import { type UnplacedName, unplacedNames } from './unplacedNames.ts';

/** So much of the text is drawn between two frames. */
const TURN_LENGTH = 6000;

export class ArticleText extends LitElement {
  static override properties: PropertyDeclarations = {
    story: { attribute: false },
    selected: { attribute: false },
    isShown: { attribute: false },
    actions: { attribute: false },
    at: { attribute: false },
    shownCount: { attribute: false },
  };

  declare story: Story | null;
  declare selected: PlaceId | null;
  /** False while the text is out of sight: nothing is scrolled then. */
  declare isShown: boolean;
  /** Which of the selected place's mentions is the current one, from 0. */
  declare at: number;
  /** So many paragraphs are drawn. */
  declare shownCount: number;
  declare actions: Pick<Actions, 'open'> | null;

  #marks: readonly MentionMark[] = [];
  #indexes: ReadonlyMap<MentionMark, number> = new Map();
  #blocks: readonly ArticleBlock<MentionMark>[] = [];
  #unplaced: readonly UnplacedName[] = [];
  /** The mention that was pressed: what it opens starts with it. */
  #pressed: MentionMark | null = null;
  /** The mention to bring into sight once it is drawn. */
  #sought: MentionMark | null = null;
  #turn = 0;
  readonly #onKey = stepFocus('a.mention');

  constructor() {
    super();
    this.story = null;
    this.selected = null;
    this.isShown = false;
    this.actions = null;
    this.at = 0;
    this.shownCount = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#turn);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('story')) this.#read();
    if (changed.has('selected') || changed.has('story')) {
      const own = this.#ownMarks();
      this.at = Math.max(0, this.#pressed === null ? 0 : own.indexOf(this.#pressed));
      // What was pressed is in sight.
      this.#sought = this.#pressed === null ? (own[0] ?? null) : null;
      this.#pressed = null;
    }
    if (changed.has('isShown') && this.isShown) this.#sought ??= this.#ownMarks()[this.at] ?? null;
  }

  #read(): void {
    const { story } = this;
    this.#marks = story === null ? [] : mentionMarks(story);
    this.#indexes = new Map(this.#marks.map((mark, index) => [mark, index]));
    this.#blocks = articleBlocks(story?.article?.text ?? '', this.#marks);
    this.#unplaced = unplacedNames(this.#marks);
    // The first paragraphs have a turn of their own, too: what is drawn around the text takes one already.
    this.shownCount = 0;
  }

  /** The mentions of the selected place, in the order of the text. */
  #ownMarks(): MentionMark[] {
    const { selected } = this;
    return selected === null ? [] : this.#marks.filter(({ mention }) => mention.place === selected);
  }

  /** One turn more than so many paragraphs. */
  #nextCount(count: number): number {
    let length = 0;
    let next = count;
    for (; next < this.#blocks.length && length < TURN_LENGTH; next += 1) {
      for (const { text } of this.#blocks[next]?.pieces ?? []) length += text.length;
    }
    return next;
  }

  protected override render(): TemplateResult {
    const indexOf = (mark: MentionMark): number => this.#indexes.get(mark) ?? -1;
    const language = this.story?.article?.language ?? '';
    return html`<div
        class="article-words"
        lang=${language === '' ? 'en' : language}
        @click=${(event: Event) => this.#click(event)}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
      >
        ${this.#blocks
          .slice(0, this.shownCount)
          .map((block, index) =>
            guard([block], () => articleBlock(block, indexOf, index === 0 && this.#isHeadline(block))),
          )}
      </div>
      ${unplacedList(this.shownCount === 0 ? [] : this.#unplaced, (mark) => this.#focusMention(mark))}
      ${articleFoot(this.#steps())}`;
  }

  #isHeadline({ pieces }: ArticleBlock<MentionMark>): boolean {
    return pieces.map(({ text }) => text).join('') === this.story?.article?.title;
  }

  #steps(): MentionSteps | null {
    const own = this.#ownMarks();
    const [first] = own;
    if (first === undefined) return null;
    const step = (direction: -1 | 1): void => {
      this.at = Math.min(own.length - 1, Math.max(0, this.at + direction));
      this.#sought = own[this.at] ?? null;
    };
    return { name: markName(first), at: this.at, count: own.length, step };
  }

  protected override updated(): void {
    this.#showSelected();
    const sought = this.#sought === null ? null : this.#elementOf(this.#sought);
    if (sought !== null && this.isShown) {
      sought.scrollIntoView({ block: 'center' });
      this.#sought = null;
    }
    cancelAnimationFrame(this.#turn);
    if (this.shownCount >= this.#blocks.length) return;
    this.#turn = requestAnimationFrame(() => (this.shownCount = this.#nextCount(this.shownCount)));
  }

  /** Marks the selected place's mentions; one mention, the current or the first, takes the Tab key. */
  #showSelected(): void {
    for (const before of this.querySelectorAll('.mention[aria-current]'))
      before.removeAttribute('aria-current');
    const own = this.#ownMarks();
    for (const [index, mark] of own.entries()) {
      for (const element of this.#elementsOf(mark)) {
        element.setAttribute('aria-current', index === this.at ? 'true' : 'false');
      }
    }
    const current = own[this.at];
    const stop = current === undefined ? null : this.#elementOf(current);
    this.#moveTabStop(stop);
  }

  #moveTabStop(stop: HTMLElement | null): void {
    const before = this.querySelector<HTMLElement>('a.mention[tabindex="0"]');
    const next = stop ?? before ?? this.querySelector<HTMLElement>('a.mention');
    if (before === next || next === null) return;
    if (before !== null) before.tabIndex = -1;
    next.tabIndex = 0;
  }

  #elementsOf(mark: MentionMark): NodeListOf<HTMLElement> {
    return this.querySelectorAll(`.mention[data-mention="${this.#indexes.get(mark) ?? -1}"]`);
  }

  #elementOf(mark: MentionMark): HTMLElement | null {
    return this.#elementsOf(mark)[0] ?? null;
  }

  #markOf(target: EventTarget | null): MentionMark | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;
    return element === null ? undefined : this.#marks[Number(element.dataset['mention'])];
  }

  #click(event: Event): void {
    const mark = this.#markOf(event.target);
    // Words can be marked with the mouse without opening a place.
    if (mark !== undefined && getSelection()?.isCollapsed !== false) this.#press(mark);
  }

  #press(mark: MentionMark): void {
    this.#moveTabStop(this.#elementOf(mark));
    if (mark.place === null) this.#focusReason(mark);
    else {
      this.#pressed = mark;
      this.at = Math.max(0, this.#ownMarks().indexOf(mark));
      this.actions?.open(mark.place.id, 'article');
      // Where it is selected already, nothing changes but the place in the text.
      if (this.selected === mark.place.id) this.#pressed = null;
    }
  }

  #key(event: KeyboardEvent): void {
    const mark = event.key === 'Enter' || event.key === ' ' ? this.#markOf(event.target) : undefined;
    if (mark === undefined) return this.#onKey(event);
    event.preventDefault();
    this.#press(mark);
  }

  /** A name without a place leads to why it has none. */
  #focusReason(mark: MentionMark): void {
    const index = this.#unplaced.findIndex(({ marks }) => marks.includes(mark));
    const entry = this.querySelector<HTMLElement>(`#${unplacedId(index)}`);
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }

  #focusMention(mark: MentionMark): void {
    const element = this.#elementOf(mark);
    this.#moveTabStop(element);
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }

  /** Moves the focus to the current mention of the selected place. */
  focusCurrent(): void {
    const mark = this.#ownMarks()[this.at];
    if (mark !== undefined) this.#focusMention(mark);
  }
}
