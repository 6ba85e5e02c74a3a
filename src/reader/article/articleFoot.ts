import { type TemplateResult, html, nothing } from 'lit';

/** Where the reader is among the mentions of the selected place. */
export interface MentionSteps {
  readonly name: string;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly step: (direction: -1 | 1) => void;
}

/** Below the text: the way through the mentions of the selected place, and what the lines under the words mean. */
export function articleFoot(steps: MentionSteps | null): TemplateResult {
  return html`<div class="article-foot">
    <div class="mention-steps" role="group" aria-label="Mentions">
      ${steps === null ? nothing : stepButtons(steps)}
    </div>
    <ul class="mention-legend" aria-label="Marks in the text">
      <li><span class="mention-key scene">scene</span></li>
      <li><span class="mention-key background">background</span></li>
      <li><span class="mention-key doubt">to check</span></li>
      <li><span class="mention-key unplaced">not placed</span></li>
    </ul>
  </div>`;
}

function stepButtons({ name, at, count, step }: MentionSteps): TemplateResult {
  return html`<span role="status">${name}: mention ${at + 1} of ${count}</span>
    <span class="turn">
      <button type="button" aria-label="Previous mention" ?disabled=${at === 0} @click=${() => step(-1)}>
        ‹
      </button>
      <button type="button" aria-label="Next mention" ?disabled=${at >= count - 1} @click=${() => step(1)}>
        ›
      </button>
    </span>`;
}
