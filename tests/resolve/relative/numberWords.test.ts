import { describe, expect, it } from 'vitest';
import { bearingOf, isSurveyForm } from '../../../src/resolve/relative/compassWords.ts';
import { numberOf } from '../../../src/resolve/relative/numberWords.ts';

describe('numberOf', () => {
  it.each<[words: string, value: number | null]>([
    ['50', 50],
    ['1,200', 1200],
    ['2.5', 2.5],
    ['2½', 2.5],
    ['10 to 15', 12.5],
    ['10-20', 15],
    ['five', 5],
    ['Fifty', 50],
    ['twenty-five', 25],
    ['a hundred', 100],
    ['two hundred', 200],
    ['three thousand', 3000],
    ['two and a half', 2.5],
    ['half a', 0.5],
    ['a quarter of a', 0.25],
    ['a couple of', 2],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a', 1],
    ['two or three', 2.5],
    ['several', null],
    ['many', null],
  ])('%s is %j', (words, value) => {
    expect(numberOf(words)).toBe(value);
  });
});

describe('bearingOf', () => {
  it.each<[words: string, bearing: number | null]>([
    ['north', 0],
    ['North-East', 45],
    ['south east', 135],
    ['southwestern', 225],
    ['north-northwest', 337.5],
    ['NNW', 337.5],
    ['W', 270],
    ['nnw', null],
    ['northnorth', null],
    ['central', null],
    ['', null],
  ])('%j is %j', (words, bearing) => {
    expect(bearingOf(words)).toBe(bearing);
  });

  it('knows the form of surveys', () => {
    expect(['NNW', 'north-west', 'n'].map(isSurveyForm)).toEqual([true, false, false]);
  });
});
