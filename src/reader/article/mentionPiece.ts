import { type TemplateResult, html, nothing } from 'lit';
import type { ArticleBlock, Piece } from './articleBlocks.ts';
import { type MarkLook, type MentionMark, markName } from './mentionMarks.ts';
import { outerEnds } from './outerEnds.ts';

/** What the eye sees by the line under the words, for those who hear them. */
const HEARD: Readonly<Record<MarkLook, string>> = {
  scene: '',
  background: '',
  doubt: ' (to check)',
  unplaced: ' (not placed)',
};

type IndexOf = (mark: MentionMark) => number;

/**
 * A paragraph of the article with its mentions; `indexOf` numbers them through the whole text. White space counts
 * within the span: it is the text's own.
 */
export function articleBlock(
  { pieces, isContinued }: ArticleBlock<MentionMark>,
  indexOf: IndexOf,
  isHeadline: boolean,
): TemplateResult {
  return html`<p class="block ${isContinued ? 'continued' : ''} ${isHeadline ? 'headline' : ''}">
    <span class="block-words">${pieces.map((piece) => pieceView(piece, indexOf))}</span>
  </p>`;
}

function pieceView(piece: Piece<MentionMark>, indexOf: IndexOf): TemplateResult | string {
  const { text, mark, ending } = piece;
  if (mark === null) return text;
  // The number of a mention that ends with one inside it stands after both.
  const outer = outerEnds(piece);
  const end = ending.includes(mark) ? markEnd(mark) : nothing;
  const link = html`<a class="mention ${mark.look}" role="button" tabindex="-1" data-mention=${indexOf(mark)}
    >${text}${end}</a
  >`;
  const hasNumber = end !== nothing && numberOf(mark) !== nothing;
  return outer.length === 0
    ? link
    : html`${link}${outer.map((ended, at) => outerEnd(ended, indexOf(ended), hasNumber || at > 0))}`;
}

function markEnd(mark: MentionMark): TemplateResult {
  const heard = HEARD[mark.look];
  return html`${numberOf(mark)}${heard === '' ? nothing : html`<span class="visually-hidden">${heard}</span>`}`;
}

/** A second way to the outer mention's place, for the mouse; the words themselves are the first. */
function outerEnd(mark: MentionMark, index: number, isBesideNumber: boolean): TemplateResult {
  return html`<span
    class="mention-end ${mark.look} ${isBesideNumber ? 'further' : ''}"
    data-mention=${index}
    title=${markName(mark)}
    >${numberOf(mark)}</span
  >`;
}

/** "4", "4?", "?", or nothing. */
function numberOf({ number, look }: MentionMark): TemplateResult | typeof nothing {
  const words = `${number ?? ''}${look === 'doubt' ? '?' : ''}`;
  return words === '' ? nothing : html`<sup aria-hidden="true">${words}</sup>`;
}
