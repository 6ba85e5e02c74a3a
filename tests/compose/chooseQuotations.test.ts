import { describe, expect, it } from 'vitest';
import type { CastThing } from '../../src/compose/assignRoles.ts';
import { chooseQuotations } from '../../src/compose/chooseQuotations.ts';
import type { Role } from '../../src/compose/found.ts';

const SENTENCES = [
  'The ferry left Oslo on Monday, with forty people on board.',
  'It came back to Oslo in the dark.',
  'In Copenhagen, where nobody had heard of it, the office was closed.',
  'Snow fell all night long and nobody minded it in the least.',
  'A letter from Norway reached the office, after some days, by hand.',
];
const TEXT = SENTENCES.join(' ');
const SPANS = SENTENCES.map((sentence) => {
  const start = TEXT.indexOf(sentence);
  return { start, end: start + sentence.length };
});

function cast(name: string, role: Role): CastThing {
  const mentions = [...TEXT.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    kind: 'place' as const,
    thing: name,
    confidence: 1,
    reason: '',
    role,
  }));
  const thing = {
    key: name,
    name,
    kind: 'city' as const,
    featureCode: '',
    country: '',
    admin1: '',
    admin2: '',
    lonLat: null,
    resolution: { method: 'gazetteer' as const, confidence: 1, reason: '' },
  };
  return { thing, role, mentions };
}

const THINGS = [cast('Oslo', 'scene'), cast('Copenhagen', 'scene'), cast('Norway', 'background')];

function quoted(share: number): Record<string, string[]> {
  const { passages } = chooseQuotations(TEXT, SPANS, { things: THINGS, routes: [] }, share);
  return Object.fromEntries(
    [...passages].map(([key, list]) => [key, list.map(({ start, end }) => TEXT.slice(start, end))]),
  );
}

describe('chooseQuotations', () => {
  it('quotes every sentence that names a place where the text is there', () => {
    expect(quoted(1)).toEqual({
      Oslo: [SENTENCES[0], SENTENCES[1]],
      Copenhagen: [SENTENCES[2]],
      Norway: [SENTENCES[4]],
    });
  });

  it('within a share: scenes in turn, a clause for the background, and says what was left out', () => {
    const { passages, leftOut, unquoted } = chooseQuotations(
      TEXT,
      SPANS,
      { things: THINGS, routes: [] },
      0.6,
    );
    expect(passages.get('Norway')?.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'A letter from Norway reached the office',
    ]);
    expect(passages.get('Oslo')?.length).toBe(1);
    expect({ leftOut, unquoted }).toEqual({ leftOut: 1, unquoted: [] });
  });

  it.each([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.8, 0.99])('never quotes more than a share of %f', (share) => {
    const { passages } = chooseQuotations(TEXT, SPANS, { things: THINGS, routes: [] }, share);
    const isQuoted = new Set<number>();
    for (const { start, end, mentions } of [...passages.values()].flat()) {
      for (let i = start; i < end; i += 1) isQuoted.add(i);
      expect(mentions).not.toEqual([]);
    }
    expect(isQuoted.size).toBeLessThanOrEqual(TEXT.length * share);
  });

  it('gives every scene a clause before any has its sentence, where there is no room for all', () => {
    const { unquoted } = chooseQuotations(TEXT, SPANS, { things: THINGS, routes: [] }, 0.31);
    expect(quoted(0.31)).toEqual({
      Oslo: ['The ferry left Oslo on Monday'],
      Copenhagen: ['In Copenhagen, where nobody had heard of it'],
      Norway: [],
    });
    expect(unquoted).toEqual(['Norway']);
  });

  it('quotes first what dates the place', () => {
    const [oslo = cast('Oslo', 'scene')] = THINGS;
    const when = { start: '2024-11-18', end: '2024-11-18', precision: 'day' as const };
    const mentions = oslo.mentions.map((mention, i) => (i === 1 ? { ...mention, when } : mention));
    const { passages } = chooseQuotations(TEXT, SPANS, { things: [{ ...oslo, mentions }], routes: [] }, 0.2);
    expect(passages.get('Oslo')?.map(({ start, end }) => TEXT.slice(start, end))).toEqual([SENTENCES[1]]);
  });

  describe('the words of a route', () => {
    const start = TEXT.indexOf('The ferry');
    const passage = { start, end: start + 'The ferry left Oslo on Monday'.length };
    const routes = [{ from: 'Oslo', to: 'Copenhagen', passage }];

    it.each<[share: number, quoted: string[], leftOut: number]>([
      [1, ['The ferry left Oslo on Monday'], 0],
      // Oslo quotes the same clause, which takes no more.
      [0.15, ['The ferry left Oslo on Monday'], 3],
      [0.05, [], 5],
    ])('within a share of %f', (share, quotedWords, leftOut) => {
      const chosen = chooseQuotations(TEXT, SPANS, { things: THINGS, routes }, share);
      const words = chosen.routes.flatMap(({ passage: span }) =>
        span === null ? [] : [TEXT.slice(span.start, span.end)],
      );
      expect(words).toEqual(quotedWords);
      expect(chosen.routes).toHaveLength(1);
      expect(chosen.leftOut).toBe(leftOut);
    });

    it('count once where a place quotes them too', () => {
      const share = (SENTENCES[0]?.length ?? 0) / TEXT.length;
      const oslo = { things: THINGS.slice(0, 1), routes };
      const { passages } = chooseQuotations(TEXT, SPANS, oslo, share + 1e-9);
      expect(passages.get('Oslo')?.map(({ start: from, end }) => TEXT.slice(from, end))).toEqual([
        SENTENCES[0],
      ]);
    });
  });

  it('names the places that nothing could be quoted for', () => {
    expect(chooseQuotations(TEXT, SPANS, { things: THINGS, routes: [] }, 0).unquoted).toEqual([
      'Oslo',
      'Copenhagen',
      'Norway',
    ]);
  });
});
