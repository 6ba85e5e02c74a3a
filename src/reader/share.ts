/** What a reader takes away: a link, a quotation, the story's file. */
import { attribution } from '../export/placeWords.ts';
import type { Passage, Story } from '../story/types.ts';
import { writeStory } from '../story/writeStory.ts';

/** Puts a text on the clipboard; false where the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no secure context
  }
}

/** The quotation with whose words they are, as one would paste it. */
export function quotationWithSource(passage: Passage, story: Story, locale: string): string {
  const source = [attribution(story.article, locale), story.article?.url].filter(Boolean).join(', ');
  return source === '' ? `“${passage.exact}”` : `“${passage.exact}” — ${source}`;
}

/** Hands the story to the reader as a file. */
export function downloadStory(story: Story): void {
  const url = URL.createObjectURL(new Blob([writeStory(story)], { type: 'application/geo+json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(story.title ?? 'story')}.geojson`;
  link.click();
  // Revoked at once, some browsers would find nothing to save.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function fileName(title: string): string {
  const name = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return name.replaceAll(/^-|-$/gu, '').toLowerCase().slice(0, 60) || 'story';
}
