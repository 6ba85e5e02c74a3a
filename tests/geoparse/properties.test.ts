import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geoparse } from '../../src/geoparse.ts';
import type { Geoparsed } from '../../src/geoparse.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { Story } from '../../src/story/types.ts';
import { canonicalText } from '../../src/text/canonicalText.ts';
import { arbitraryArticle } from './arbitraryArticle.ts';
import { faultsOf } from './faultsOf.ts';
import { TOOLS } from './geoparseTools.ts';

const RUNS = { numRuns: 60 };

const read = (text: string, options = {}): Geoparsed =>
  geoparse({ text, published: '2024-11-14' }, TOOLS, options);
const quoted = ({ features, routes = [] }: Story): { readonly start?: number; readonly end?: number }[] => [
  ...features.flatMap(({ properties }) => properties.passages ?? []),
  ...routes.flatMap(({ passage }) => passage ?? []),
];

/** Whether an offset cuts a word in two: letters or digits on either side. */
const cutsWord = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

describe('geoparse on names, sentences and rubbish', () => {
  it('makes a story without a fault, with the text and without', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.boolean(), (text, keepText) => {
        expect(faultsOf(text, read(text, { keepText }), { keepText })).toEqual([]);
      }),
      RUNS,
    );
  });

  it('makes the same story of the same text', () => {
    fc.assert(
      fc.property(arbitraryArticle, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      RUNS,
    );
  });

  it('keeps every mention that is recognised, with a place or with a reason why it has none', () => {
    fc.assert(
      fc.property(arbitraryArticle, (raw) => {
        const text = canonicalText(raw);
        const { mentions: found } = recognise(text, { gazetteer: TOOLS.gazetteer, model: TOOLS.recogniser });
        const { mentions = [] } = read(raw).story;
        const kept = new Set(mentions.map(({ start, end }) => `${start} to ${end}`));
        expect(found.map(({ start, end }) => `${start} to ${end}`).filter((span) => !kept.has(span))).toEqual(
          [],
        );
        expect(mentions.filter(({ place, reason = '' }) => place === null && reason === '')).toEqual([]);
        expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
      }),
      RUNS,
    );
  });

  it('cuts no word in two, whether it quotes sentences or clauses', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.boolean(), (raw, keepText) => {
        const text = canonicalText(raw);
        const cut = quoted(read(raw, { keepText }).story).filter(
          ({ start = 0, end = 0 }) => cutsWord(text, start) || cutsWord(text, end),
        );
        expect(cut).toEqual([]);
      }),
      RUNS,
    );
  });

  it('quotes no more than its share where it does not keep the text', () => {
    fc.assert(
      fc.property(arbitraryArticle, fc.double({ min: 0, max: 1, noNaN: true }), (raw, quotedShare) => {
        const { length } = canonicalText(raw);
        const isQuoted = new Uint8Array(length);
        for (const { start = 0, end = 0 } of quoted(read(raw, { quotedShare }).story))
          isQuoted.fill(1, start, end);
        expect(isQuoted.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(quotedShare * length);
      }),
      RUNS,
    );
  });

  it('counts the words of a route in the share', () => {
    const text = 'The president met the others in Lima. After Lima, he will go to Rio de Janeiro.';
    const { story } = read(text, { quotedShare: 0 });
    expect(story.routes).toHaveLength(1);
    expect(quoted(story)).toEqual([]);
  });

  it('has a mention in every passage, and every passage of a place that the story has', () => {
    fc.assert(
      fc.property(arbitraryArticle, (text) => {
        const { story } = read(text, { keepText: true });
        for (const { id, properties } of story.features) {
          const own = (story.mentions ?? []).filter(({ place }) => place === id);
          expect(own.length, `mentions of ${String(id)}`).toBeGreaterThan(0);
          for (const passage of properties.passages ?? []) {
            const marked = (passage.mentions ?? []).map(({ start, end }) => passage.exact.slice(start, end));
            expect(marked.length, `mentions in “${passage.exact}”`).toBeGreaterThan(0);
            expect(own.map(({ exact }) => exact)).toEqual(expect.arrayContaining(marked));
          }
        }
      }),
      RUNS,
    );
  });
});
