/** Valid stories of every shape that the format allows, with unknown members at every level. */
import fc from 'fast-check';
import type { Article, Route, Story } from '../../src/story/types.ts';
import { loose, optional, text } from './arbitraryLoose.ts';
import { passage, when } from './arbitraryPassage.ts';
import { place } from './arbitraryPlace.ts';

function mentions(
  ids: readonly (string | number)[],
  articleText: string,
): fc.Arbitrary<NonNullable<Story['mentions']>> {
  const offsets = fc.array(fc.nat(Math.max(0, articleText.length - 1)), {
    maxLength: articleText === '' ? 0 : 4,
  });
  const kind = fc.constantFrom('place', 'demonym', 'inside', 'relative', 'description');
  const more = optional({
    role: fc.constantFrom('scene', 'background'),
    when,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    decidedBy: fc.constantFrom('program', 'person'),
    rejected: fc.boolean(),
  });
  return offsets.chain((starts) =>
    fc.tuple(
      ...starts.map((start, i) =>
        loose(
          fc.tuple(kind, fc.constantFrom(null, ...ids), more).map(([given, target, optionals]) => ({
            id: `m${i}`,
            start,
            end: Math.min(start + 5, articleText.length),
            exact: articleText.slice(start, start + 5),
            kind: given,
            place: target,
            reason: 'a reason',
            ...optionals,
          })),
        ),
      ),
    ),
  );
}

function article(articleText: string): fc.Arbitrary<Article> {
  const more = optional({
    publisher: text,
    title: text,
    author: text,
    url: text,
    published: fc.constantFrom('2024', '2024-11', '2024-11-14'),
    language: text,
    rights: text,
    textSha256: fc.constant('0'.repeat(64)),
  });
  const withText = articleText === '' ? {} : { text: articleText, textLength: articleText.length };
  return loose(more.map((members) => ({ ...members, ...withText })));
}

function route(ids: readonly (string | number)[], articleText: string): fc.Arbitrary<Route> {
  const ends = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
  const more = optional({ when, passage: passage(articleText) });
  return loose(fc.tuple(ends, more).map(([given, members]) => ({ ...given, ...members })));
}

const idSet = fc.uniqueArray(fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.integer()), {
  maxLength: 3,
  selector: String,
});

/** A valid story; it may have warnings, such as of a ring that runs clockwise. */
export const arbitraryStory: fc.Arbitrary<Story> = fc
  .tuple(idSet, fc.oneof(fc.constant(''), fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })))
  .chain(([ids, articleText]) => {
    const features = fc.tuple(...ids.map((id) => place(id, ids, articleText)));
    const more = optional({
      title: text,
      description: text,
      creator: text,
      created: text,
      modified: text,
      corrections: fc.array(loose(fc.record({ date: fc.constantFrom('2024', '2024-02-29'), text })), {
        maxLength: 2,
      }),
      license: text,
      language: text,
      article: article(articleText),
      mentions: mentions(ids, articleText),
      routes:
        ids.length === 0 ? fc.constant<Route[]>([]) : fc.array(route(ids, articleText), { maxLength: 2 }),
      bbox: fc.constantFrom<NonNullable<Story['bbox']>>([-180, -90, 180, 90], [-180, -90, -5, 180, 90, 9000]),
    });
    const dateline = fc.constantFrom('1.0', '1.1', '1.27');
    return loose(
      fc.tuple(dateline, more, features).map(([version, members, places]) => ({
        type: 'FeatureCollection' as const,
        dateline: version,
        ...members,
        features: places,
      })),
    );
  });
