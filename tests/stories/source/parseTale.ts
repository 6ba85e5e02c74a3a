import type { Mark, Sentence } from './tale.ts';

const MARK = /\[([^\]]+)\]\((?:(demonym|inside|relative|description):)?([^)]+)\)/gu;
const DATE = /^@(\S+) /u;

/** The text without its marks, and its sentences with theirs; offsets in UTF-16 code units of that text. */
export function parseTale(tale: string): { readonly text: string; readonly sentences: readonly Sentence[] } {
  let text = '';
  const sentences: Sentence[] = [];
  for (const line of tale.trim().split('\n')) {
    if (line.trim() === '') {
      text += '\n\n';
      continue;
    }
    if (text !== '' && !text.endsWith('\n')) text += ' ';
    const [prefix = '', date = null] = DATE.exec(line) ?? [];
    const sentence = parseLine(line.slice(prefix.length).trim(), text.length, date);
    sentences.push(sentence.sentence);
    text += sentence.text;
  }
  return { text, sentences };
}

function parseLine(line: string, start: number, date: string | null): { text: string; sentence: Sentence } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, words = '', kind = 'place', target = ''] = match;
    text += line.slice(last, match.index);
    const isNone = target.startsWith('?');
    marks.push({
      start: start + text.length,
      end: start + text.length + words.length,
      kind: kind as Mark['kind'],
      place: isNone ? null : target,
      reason: isNone ? target.slice(1) : null,
    });
    text += words;
    last = match.index + whole.length;
  }
  text += line.slice(last);
  return { text, sentence: { start, end: start + text.length, date, marks } };
}
