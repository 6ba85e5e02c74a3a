import { type TemplateResult, html, nothing } from 'lit';
import type { MentionMark } from './mentionMarks.ts';
import type { UnplacedName } from './unplacedNames.ts';

/** The names that no place was found for, each with why. A press leads to where the text has it. */
export function unplacedList(
  names: readonly UnplacedName[],
  show: (mark: MentionMark) => void,
): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  return html`<section class="unplaced-names" aria-labelledby="unplaced-heading">
    <h2 id="unplaced-heading">Named, but not placed</h2>
    <ul>
      ${names.map(
        (name, index) =>
          html`<li id=${unplacedId(index)} tabindex="-1">
            <button type="button" class="link" @click=${() => showFirst(name, show)}>${name.name}</button>
            ${name.marks.length > 1 ? html`<span>(${name.marks.length} times)</span>` : nothing}
            <span class="hint">${name.reason}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The id of the entry that stands for a name. */
export const unplacedId = (index: number): string => `unplaced-${index}`;

function showFirst({ marks: [first] }: UnplacedName, show: (mark: MentionMark) => void): void {
  if (first !== undefined) show(first);
}
