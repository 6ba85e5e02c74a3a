import { describe, expect, it } from 'vitest';
import { fitLogistic, type Observation } from '../../../geo/recogniser/fitLogistic.ts';

const seen = (name: string, isTrue: boolean): Observation => ({
  features: new Map([[name, 1]]),
  isTrue,
  weight: 1,
});

describe('fitLogistic', () => {
  it('gives the log odds of what was seen', () => {
    const observations = [
      ...Array.from({ length: 300 }, () => seen('a', true)),
      ...Array.from({ length: 100 }, () => seen('a', false)),
    ];
    expect(fitLogistic(observations, 1e-6).get('a')).toBeCloseTo(Math.log(3), 3);
  });

  it('keeps a weight small that few observations speak for', () => {
    const weights = fitLogistic([seen('often', true), seen('often', true), seen('once', false)], 1);
    expect(weights.get('once')).toBeLessThan(0);
    expect(weights.get('once')).toBeGreaterThan(-1);
  });

  it('takes no notice of observations without weight', () => {
    const ignored = { ...seen('a', false), weight: 0 };
    const weights = fitLogistic([seen('a', true), ignored], 1);
    expect(weights).toEqual(fitLogistic([seen('a', true)], 1));
  });
});
