import { describe, expect, it } from 'vitest';
import { statedLabel } from '../../../src/map/lines/statedLabel.ts';
import type { Stated } from '../../../src/story/types.ts';

const stated = (text: string, ...names: string[]): Stated => ({
  relation: 'offset',
  anchors: names.map((name) => ({ name, lonLat: [0, 0] })),
  text,
});

describe('statedLabel', () => {
  it.each([
    ['about 50 miles north of Lima', 'Lima', 'about 50 miles north'],
    ['12 km south-east of the Old Bridge', 'Old Bridge', '12 km south-east'],
    ['twenty minutes by road from Nairobi', 'Nairobi', 'twenty minutes by road'],
    [' 68 km NNW of lima ', 'Lima', '68 km NNW'],
    ['west of São Paulo', 'São Paulo', 'west'],
  ])('shortens "%s" to what the line does not show', (text, anchor, label) => {
    expect(statedLabel(stated(text, anchor))).toBe(label);
  });

  it.each([
    ['between Lima and Callao', 'Lima'],
    ['just outside Paris', 'Paris'],
    ['north of Lima’s old town', 'Lima'],
    ['near Niagara Falls', 'Falls'],
    ['of Lima', 'Lima'],
    ['Lima', 'Lima'],
  ])('leaves "%s" whole', (text, anchor) => {
    expect(statedLabel(stated(text, anchor))).toBe(text);
  });

  it('finds the second anchor', () => {
    expect(statedLabel(stated('10 miles east of Callao', 'Lima', 'Callao'))).toBe('10 miles east');
  });
});
