import type { GeoparseOptions, Geoparsed } from '../../src/geoparse.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/types.ts';
import { validate } from '../../src/story/validate.ts';
import { writeStory } from '../../src/story/writeStory.ts';
import { canonicalText } from '../../src/text/canonicalText.ts';

/** A span cuts no pair of surrogates in two. */
const isWhole = (text: string, at: number): boolean =>
  !(/[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at)));

/**
 * What must be true of a story whatever the article holds, and is not: each as a sentence, none where all is well.
 * @param text As it was given to `geoparse`.
 */
export function faultsOf(
  text: string,
  { story }: Geoparsed,
  { keepText = false }: GeoparseOptions = {},
): string[] {
  const canonical = canonicalText(text);
  return [
    ...validate(story).map(({ path, message }) => `${path}: ${message}`),
    ...spanFaults(canonical, story),
    ...(story.article?.textLength === canonical.length ? [] : [`textLength is ${story.article?.textLength}`]),
    ...(keepText === (story.article?.text === canonical)
      ? []
      : ['the text is there where it must not be, or not where it must']),
    ...roundTripFaults(story),
  ];
}

/** Mentions and passages lie in the text, and quote what stands there. */
function spanFaults(text: string, { features, mentions = [], routes = [] }: Story): string[] {
  const passages = [
    ...features.flatMap(({ properties }) => properties.passages ?? []),
    ...routes.map(({ passage }) => passage),
  ];
  return [...mentions, ...passages].flatMap((span) => {
    if (span === undefined) return [];
    const { start = -1, end = -1, exact } = span;
    const name = `${start} to ${end}`;
    if (!(start >= 0 && start < end && end <= text.length)) return [`${name} is not in the text`];
    if (text.slice(start, end) !== exact) return [`${name} quotes ${JSON.stringify(exact)}`];
    return isWhole(text, start) && isWhole(text, end) ? [] : [`${name} cuts a pair`];
  });
}

/** A story that is written and read is the same. */
function roundTripFaults(story: Story): string[] {
  const json = writeStory(story);
  const read = readStory(json);
  if (!read.ok) return [`cannot be read again: ${read.issues.map(({ message }) => message).join(' ')}`];
  return [
    ...read.issues.map(({ message }) => `read again: ${message}`),
    ...(writeStory(read.story) === json ? [] : ['written again, it is another']),
  ];
}
