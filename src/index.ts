/** The library: reading, checking and writing stories. */
export { explainPlace } from './export/explainPlace.ts';
export { formatDistance } from './export/formatDistance.ts';
export { formatWhen } from './export/formatWhen.ts';
export { storyHtml } from './export/storyHtml.ts';
export { allowedArea } from './geometry/allowedArea.ts';
export { canonicalText } from './text/canonicalText.ts';
export { findQuotation } from './text/findQuotation.ts';
export { makeQuotation } from './text/makeQuotation.ts';
export { background, findPlace, isDoubtful, passagesOf, scenes } from './story/places.ts';
export { placesFromRecords } from './story/placesFromRecords.ts';
export { readStory } from './story/readStory.ts';
export type * from './story/types.ts';
export { validate } from './story/validate.ts';
export { writeStory } from './story/writeStory.ts';
