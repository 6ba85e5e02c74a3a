/** What a story may be at most. Whatever goes beyond is refused with a sentence. */

/** 50 MB, as a disk counts them. Text is measured by what it takes in UTF-8. */
export const MAX_STORY_BYTES = 50_000_000;

/** Levels of lists and objects one inside the other; the root is the first. */
export const MAX_DEPTH = 100;

/** Lists, objects and plain values all told, so that a value which never ends is refused. */
export const MAX_VALUES = 10_000_000;
