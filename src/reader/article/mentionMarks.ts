/** How the article's text shows what it names. */
import { findPlace, isDoubtful } from '../../story/places.ts';
import type { Mention, Place, Story } from '../../story/types.ts';
import type { Span } from '../../text/span.ts';
import { placeNumbers } from '../visiblePlaces.ts';

/** `unplaced`: nobody knows which place is meant. */
export type MarkLook = 'scene' | 'background' | 'doubt' | 'unplaced';

/** A mention as the text shows it; offsets count UTF-16 code units of the article's text. */
export interface MentionMark extends Span {
  readonly mention: Mention;
  /** Null for a mention without a place. */
  readonly place: Place | null;
  readonly look: MarkLook;
  /** The place's number in the list; null for a place that has none there. */
  readonly number: number | null;
}

/**
 * The story's mentions in the order of the text, an outer one before those within it. What a person rejected is left
 * out, and so is a mention whose words do not stand where it says: the text is then another one.
 */
export function mentionMarks(story: Story): MentionMark[] {
  const text = story.article?.text ?? '';
  const numbers = placeNumbers(story);
  const places = new Map(story.features.map((place) => [place.id, place]));
  return (story.mentions ?? [])
    .filter(({ start, end, exact, rejected }) => rejected !== true && text.slice(start, end) === exact)
    .filter(({ start, end }) => start < end)
    .map((mention) => {
      const place = mention.place === null ? null : (places.get(mention.place) ?? null);
      const { start, end } = mention;
      const number = place === null ? null : (numbers.get(place.id) ?? null);
      return { start, end, mention, place, look: lookOf(mention, place), number };
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function lookOf(mention: Mention, place: Place | null): MarkLook {
  if (place === null) return 'unplaced';
  if (isDoubtful(place)) return 'doubt';
  return (mention.role ?? place.properties.role) === 'background' ? 'background' : 'scene';
}

/** The name of the place that the mention stands for; its own words where it has none. */
export function markName({ mention, place }: MentionMark): string {
  return place?.properties.name ?? mention.exact;
}

/** True where the story has its article's text to show. */
export function hasText(story: Story): boolean {
  return (story.article?.text ?? '').trim() !== '';
}

/** True where the text names the place. */
export function isInText(story: Story, id: Place['id']): boolean {
  return (
    hasText(story) &&
    findPlace(story, id) !== undefined &&
    (story.mentions ?? []).some(({ place, rejected }) => place === id && rejected !== true)
  );
}
