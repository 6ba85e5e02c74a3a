import type { Passage, Story } from '../../src/story/types.ts';

/** Words of the article in a story, and where they stand in it (UTF-16 offset). */
export interface QuotedSpan {
  readonly start: number;
  readonly text: string;
  /** Where in the story, for messages. */
  readonly where: string;
}

/** Every quotation of the story, each in one piece with its prefix and suffix. */
export function quotedSpans(story: Story): QuotedSpan[] {
  const ofPlaces = story.features.flatMap(({ id, properties }) =>
    (properties.passages ?? []).map((passage, i) => spanOf(passage, `${id}, passage ${i + 1}`)),
  );
  const ofRoutes = (story.routes ?? []).flatMap(({ passage }, i) =>
    passage === undefined ? [] : [spanOf(passage, `route ${i + 1}`)],
  );
  return [...ofPlaces, ...ofRoutes];
}

/** Every mention of the story. */
export function mentionSpans(story: Story): QuotedSpan[] {
  return (story.mentions ?? []).map(({ id, start, exact }) => ({
    start,
    text: exact,
    where: `mention ${id}`,
  }));
}

function spanOf(passage: Passage, where: string): QuotedSpan {
  const { exact, prefix = '', suffix = '', start } = passage;
  if (start === undefined) throw new RangeError(`${where}: it has no offset, so its words cannot be counted`);
  return { start: start - prefix.length, text: `${prefix}${exact}${suffix}`, where };
}
