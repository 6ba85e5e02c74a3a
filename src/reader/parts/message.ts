import { type TemplateResult, html, nothing } from 'lit';
import type { Issue } from '../../story/types.ts';
import type { Actions } from '../actions.ts';

export interface Message {
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly isProblem: boolean;
}

const MAX_SHOWN = 8;

/** What went wrong, in one sentence, with the faults of a file where it is one. */
export const problemMessage = (text: string, issues: readonly Issue[] = []): Message => ({
  text,
  issues,
  isProblem: true,
});

/** What went wrong, and where in the file; it stays until it is closed. */
export function messageBox(message: Message | null, actions: Actions): TemplateResult {
  // The region is always there: a screen reader hears only what changes inside one that it knows.
  return html`<div class="message-region" role=${message?.isProblem === false ? 'status' : 'alert'}>
    ${message === null ? nothing : box(message, actions)}
  </div>`;
}

function box({ text, issues, isProblem }: Message, actions: Actions): TemplateResult {
  return html`<div class="message ${isProblem ? 'problem' : ''}">
    <p>${text}</p>
    ${
      issues.length === 0
        ? nothing
        : html`<ul>
            ${issues
              .slice(0, MAX_SHOWN)
              .map(
                ({ path, message }) =>
                  html`<li>${path === '' ? nothing : html`<code>${path}</code> `}${message}</li>`,
              )}
            ${issues.length > MAX_SHOWN ? html`<li>and ${issues.length - MAX_SHOWN} more</li>` : nothing}
          </ul>`
    }
    <button type="button" class="chip" @click=${actions.dismissMessage}>Close message</button>
  </div>`;
}
