import { describe, expect, inject, it } from 'vitest';
import { allowedQuotations } from '../rights/allowedQuotations.ts';
import { filesThatQuote } from '../rights/filesThatQuote.ts';
import { filesUnder } from '../rights/projectFiles.ts';
import { shippedStories } from '../rights/shippedStories.ts';

const site = inject('site');
const stories = shippedStories().map(({ story }) => story);

describe('the built site', () => {
  it('holds no eight consecutive words of the article outside its quotations', () => {
    expect(filesThatQuote(site, filesUnder(site, ''), allowedQuotations(stories))).toEqual([]);
  });

  it('holds the quotations, which are found where they are not allowed', () => {
    const quoting = filesThatQuote(site, filesUnder(site, ''), []).join('\n');
    expect(quoting).toMatch(/^index\.html:/mu);
    expect(quoting).toMatch(/^stories\/latin-times-2024-biden-xi\.geojson:/mu);
  });
});
