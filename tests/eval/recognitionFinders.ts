import nlp from 'compromise';
import type { Gazetteer } from '../../src/gazetteer/types.ts';
import type { RecogniserModel } from '../../src/recognise/model.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import type { Finder, Span } from './recognition.ts';

/** Dateline with all kinds of mention, with places alone (GeoVirus marks no demonyms), and compromise. */
export function recognitionFinders(gazetteer: Gazetteer, model: RecogniserModel): Finder[] {
  const mentions = (text: string) => recognise(text, { gazetteer, model }).mentions;
  return [
    { name: 'Dateline', find: mentions },
    {
      name: 'Dateline, places alone',
      find: (text) => mentions(text).filter(({ kind }) => kind === 'place'),
    },
    { name: 'compromise .places()', find: compromisePlaces },
  ];
}

interface CompromisePlace {
  readonly offset?: { readonly start: number; readonly length: number };
  readonly text: string;
}

/** Its spans reach over the punctuation behind a place: that is cut off. */
function compromisePlaces(text: string): Span[] {
  const places = nlp(text).places().json({ offset: true }) as CompromisePlace[];
  return places.flatMap(({ offset }): Span[] => {
    if (offset === undefined) return [];
    const words = text.slice(offset.start, offset.start + offset.length);
    const name = words.replace(/[^\p{L}\p{N}]+$/u, '');
    return [{ start: offset.start, end: offset.start + name.length }];
  });
}
