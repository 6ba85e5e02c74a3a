import type { Span } from '../text/span.ts';

/** An article as a line of `parse --ndjson` gives it. */
interface LineArticle {
  readonly id: string | number;
  readonly text: string;
  readonly near?: string;
  readonly mentions?: readonly Span[];
}

export type ReadLine =
  | { readonly ok: true; readonly article: LineArticle }
  | { readonly ok: false; readonly id: string | number | null; readonly problem: string };

/** An article of at most so many UTF-16 code units: a longer one is no article. */
const MAX_TEXT_LENGTH = 20_000_000;

/** Reads one line of input: `{id, text, near?, mentions?: [{start, end}]}`. What is wrong with it is one sentence. */
export function readLine(line: string): ReadLine {
  const value = parseObject(line);
  if (value === null) return { ok: false, id: null, problem: `${quote(line)} is no JSON object.` };
  const { id, text, near, mentions } = value;
  const refuse = (problem: string): ReadLine => ({ ok: false, id: isId(id) ? id : null, problem });
  if (!isId(id)) return refuse(`id is ${quote(id)}, expected a string or a number.`);
  if (typeof text !== 'string') return refuse(`text is ${quote(text)}, expected a string.`);
  if (text.length > MAX_TEXT_LENGTH) {
    return refuse(`text has ${text.length} code units, expected at most ${MAX_TEXT_LENGTH}.`);
  }
  if (near !== undefined && near !== null && typeof near !== 'string') {
    return refuse(`near is ${quote(near)}, expected the name of a place.`);
  }
  const spans = readSpans(mentions, text.length);
  if (typeof spans === 'string') return refuse(spans);
  const article = {
    id,
    text,
    ...(typeof near === 'string' && near !== '' ? { near } : {}),
    ...(spans === undefined ? {} : { mentions: spans }),
  };
  return { ok: true, article };
}

function parseObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The spans, undefined where none are given, or what is wrong with them. */
function readSpans(mentions: unknown, textLength: number): readonly Span[] | string | undefined {
  if (mentions === undefined || mentions === null) return undefined;
  if (!Array.isArray(mentions)) return `mentions is ${quote(mentions)}, expected a list of {start, end}.`;
  const spans: Span[] = [];
  for (const [i, mention] of mentions.entries()) {
    const { start, end } = (mention ?? {}) as Record<string, unknown>;
    const isSpan =
      Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end);
    if (!isSpan || Number(end) > textLength) {
      return `mentions[${i}] is ${quote(mention)}, expected {start, end} with 0 <= start < end <= ${textLength}.`;
    }
    spans.push({ start: Number(start), end: Number(end) });
  }
  return spans;
}

const isId = (id: unknown): id is string | number => typeof id === 'string' || Number.isFinite(id);

const QUOTED_LENGTH = 60;

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > QUOTED_LENGTH ? `“${text.slice(0, QUOTED_LENGTH)}…”` : `“${text}”`;
}
