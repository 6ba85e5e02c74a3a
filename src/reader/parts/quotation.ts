import { type TemplateResult, html } from 'lit';
import { quotedParts } from '../../export/quotedParts.ts';
import type { Passage } from '../../story/types.ts';

/** The passage, word for word, in quotation marks of ours, its mentions marked. */
export function quotation(passage: Passage): TemplateResult {
  const parts = quotedParts(passage).map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));
  return html`<blockquote>“${parts}”</blockquote>`;
}
