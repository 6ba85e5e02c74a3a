import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeEnd, graphemeStart } from '../../src/text/graphemes.ts';
import { textSpans } from './texts.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('graphemeStart and graphemeEnd', () => {
  it.each<[text: string, offset: number, start: number, end: number]>([
    ['Lima', 2, 2, 2],
    ['“Go”', 1, 1, 1],
    ['“Go”', 3, 3, 3],
    ['–\u0301x', 1, 0, 2],
    ['e\u0301', 1, 0, 2],
    ['a\r\nb', 2, 1, 3],
    ['🇵🇪', 2, 0, 4],
    ['x', 9, 9, 9],
  ])('of %j at %i: %i, %i', (text, offset, start, end) => {
    expect([graphemeStart(text, offset), graphemeEnd(text, offset)]).toEqual([start, end]);
  });

  it('says the same as the segmenter of the whole text', () => {
    fc.assert(
      fc.property(textSpans, ({ text, start: offset }) => {
        const found = segmenter.segment(text).containing(offset);
        const start = found?.index ?? offset;
        const end = start === offset ? offset : start + (found?.segment.length ?? 0);
        expect([graphemeStart(text, offset), graphemeEnd(text, offset)]).toEqual([start, end]);
      }),
    );
  });
});
