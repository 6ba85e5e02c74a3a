import { findRelative } from '../resolve/relative/findRelative.ts';
import { findRoutes } from '../resolve/routes/findRoutes.ts';
import { sentencesOf } from '../text/sentences.ts';
import { datePassages } from '../time/datePassages.ts';
import { datesOfMentions } from '../time/datesOfMentions.ts';

/** Holds what the long patterns are made for: a date, a way, a place told from another, each after a full stop. */
const TEXT =
  'On Saturday, Nov. 16, 2024, Gov. Smith left Springfield for Springfield. The port is about 50 miles north of Springfield. After a visit to Springfield, she will fly to Springfield and meet him near Springfield last week.';
const NAME = /Springfield/gu;
/** An engine compiles a pattern when it first meets it, and once more when it comes back to it. */
const TIMES = 2;

/**
 * Has the engine compile the long patterns of those steps that need no data, a third of what the first article takes:
 * while the data is on its way the worker has nothing else to do.
 */
export function warmUp(): void {
  const mentions = [...TEXT.matchAll(NAME)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    kind: 'place' as const,
    thing: null,
    confidence: 1,
    reason: '',
  }));
  for (let time = 0; time < TIMES; time += 1) {
    const sentences = sentencesOf(TEXT);
    const dates = datePassages(TEXT, sentences, { published: '2024-11-14' });
    datesOfMentions(TEXT, sentences, dates, mentions);
    findRelative(TEXT, sentences, mentions);
    findRoutes(TEXT, sentences, mentions);
  }
}
