import * as chrono from 'chrono-node/en';
import { matchesOf } from '../text/matchesOf.ts';
import { IN_SMALL_LETTERS } from './dateClues.ts';
import { MONTHS } from './dateWords.ts';
import type { ToldDate, Told } from './told.ts';

/** Chrono fills in what is not said from a day; only what is said is used, so any day does. */
const ANY_DAY = new Date(2000, 5, 15, 12);
/** What a parser has to read, alone and whole, to be let in: all others guess ("a second term", "May", "5"). */
const PROBES = ['November 17, 2024', '17 November 2024', '2024-11-17'];
/** Where chrono looks, around the name of a month or a date in digits; its time grows with the square of the length. */
const BEFORE = 16;
const AFTER = 44;
const CLUE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...MONTHS.keys()].join('|')})(?!\p{L})|(?<![\d.,/-])\d{4}-\d{1,2}-\d{1,2}(?![\d/-])`,
  'giu',
);

/** The day of the month, without which there is no date: "17", "17th", "seventeenth", "twenty-first". */
const DAY = /\d|(?:th|first|second|third)(?!\p{L})/iu;

const parser = new chrono.Chrono({
  parsers: chrono.configuration.createConfiguration(true).parsers.filter(readsAProbe),
  refiners: [],
});

function readsAProbe(candidate: chrono.Parser): boolean {
  const alone = new chrono.Chrono({ parsers: [candidate], refiners: [] });
  return PROBES.some((probe) => alone.parse(probe, ANY_DAY).some((result) => isWhole(result, probe)));
}

function isWhole({ text, start }: chrono.ParsedResult, probe: string): boolean {
  return text === probe && start.get('year') === 2024 && start.get('month') === 11 && start.get('day') === 17;
}

/**
 * The days that a sentence names by their date: "Nov. 17", "17 November 2024", "2024-11-17", "November 17-21".
 * Spans are those of the sentence. Times in proportion to its length.
 */
export function explicitDates(sentence: string): ToldDate[] {
  const dates: ToldDate[] = [];
  for (const { index, 0: clue } of matchesOf(CLUE, sentence)) {
    const from = Math.max(dates.at(-1)?.end ?? 0, index - BEFORE);
    if (index < from || IN_SMALL_LETTERS.test(clue)) continue;
    const window = sentence.slice(from, index + clue.length + AFTER);
    const found = DAY.test(window) ? dateAround(window, index - from) : null;
    if (found !== null) dates.push({ ...found, start: from + found.start, end: from + found.end });
  }
  return dates;
}

/** The longest date in the window that holds the clue. */
function dateAround(window: string, clue: number): ToldDate | null {
  // Chrono knows only the hyphen in some of its forms; of the same length, so that offsets hold.
  const results = parser
    .parse(window.replaceAll('–', '-'), ANY_DAY)
    .filter(({ index, text }) => index <= clue && clue < index + text.length && !isGluedTo(window, index))
    .toSorted((a, b) => b.text.length - a.text.length);
  const [result] = results;
  if (result === undefined) return null;
  const told = toldBy(result);
  if (told === null) return null;
  const lead = /^(?:on\s+|[\s,(]+)/iu.exec(result.text)?.[0].length ?? 0;
  return {
    start: result.index + lead,
    end: result.index + result.text.trimEnd().length,
    told,
    approximate: false,
  };
}

/** "No. 5 March" is none; nor is "2,017 May". */
function isGluedTo(window: string, index: number): boolean {
  return /(?:[\d.,/-]|\bno\. )$/iu.test(
    window.slice(0, index).trimEnd() === '' ? '' : window.slice(0, index),
  );
}

function toldBy({ start, end, text }: chrono.ParsedResult): Told | null {
  const from = dayOf(start, text);
  if (from === null) return null;
  if (end === undefined || end === null) return from;
  const to = dayOf(end, text);
  return to === null ? from : { kind: 'range', from, to };
}

function dayOf(components: chrono.ParsedResult['start'], text: string): Told | null {
  const [month, day] = [components.get('month'), components.get('day')];
  if (!components.isCertain('day') || typeof month !== 'number' || typeof day !== 'number') return null;
  // A year in words ("twenty") or of two digits ("Nov. 17, 21") is not said plainly.
  const year = components.isCertain('year') && /\d{4}/u.test(text) ? components.get('year') : null;
  return { kind: 'day', year, month, day };
}
