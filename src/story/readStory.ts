import { capIssues } from './checks/capIssues.ts';
import { checkStory } from './checks/checkStory.ts';
import { decodeUtf8 } from './json/decodeUtf8.ts';
import { storyFromForeign } from './foreign/foreign.ts';
import { isDeeperThan } from './checks/isDeeperThan.ts';
import { isLongerInUtf8 } from './json/isLongerInUtf8.ts';
import { errorAt, isError, type IssueCode } from './checks/issue.ts';
import { MAX_DEPTH, MAX_STORY_BYTES } from './checks/limits.ts';
import { parseJson } from './json/parseJson.ts';
import { quoteValue } from './checks/quoteValue.ts';
import { isPlainObject } from './checks/spot.ts';
import type { Issue, Story } from './types.ts';

export type ReadResult =
  | { readonly ok: true; readonly story: Story; readonly issues: Issue[] }
  | { readonly ok: false; readonly issues: Issue[] };

/**
 * A story from the text or the UTF-8 bytes of a file: a Dateline story as it stands, unknown members included, or
 * foreign GeoJSON (no `dateline` member) whose features become places.
 *
 * With `ok: false` the issues say why the file was refused; with `ok: true` they are warnings. Never throws.
 */
export function readStory(source: string | Uint8Array): ReadResult {
  const text = textOf(source);
  if (typeof text !== 'string') return { ok: false, issues: [text] };
  const parsed = parseJson(text);
  if ('issue' in parsed) return { ok: false, issues: [parsed.issue] };
  const { data } = parsed;
  if (isDeeperThan(data, MAX_DEPTH)) {
    return refusal('too-deep', `The file has lists and objects more than ${MAX_DEPTH} deep in each other.`);
  }
  if (!isPlainObject(data)) {
    return refusal(
      'wrong-type',
      `The file holds ${quoteValue(data)}: expected a story or GeoJSON, which are objects.`,
    );
  }
  if (!Object.hasOwn(data, 'dateline')) return storyFromForeign(data);
  const issues = checkStory(data);
  if (issues.some(isError)) return { ok: false, issues: capIssues(issues) };
  // Without an error it has the shape that the type is inferred from.
  return { ok: true, story: data as unknown as Story, issues: capIssues(issues) };
}

/** The file's text without its byte-order mark, or why there is none. */
function textOf(source: unknown): string | Issue {
  if (typeof source === 'string') {
    if (isLongerInUtf8(source, MAX_STORY_BYTES)) return tooLarge();
    return source.startsWith('\ufeff') ? source.slice(1) : source;
  }
  if (!isBytes(source)) {
    return errorAt({ path: '' }, 'wrong-type', 'What was given to read is neither text nor bytes.');
  }
  if (source.byteLength > MAX_STORY_BYTES) return tooLarge();
  const decoded = decodeUtf8(source);
  if ('text' in decoded) return decoded.text;
  const message = `The file is not UTF-8 text, ${whyNotUtf8(source, decoded.badByte)}: expected it saved as UTF-8.`;
  return errorAt({ path: '' }, 'not-utf8', message);
}

function whyNotUtf8(bytes: Uint8Array, badByte: number): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'it seems to be UTF-16';
  return badByte === bytes.length
    ? 'it ends in the middle of a character'
    : `byte ${badByte + 1} does not fit`;
}

/** Also true for bytes of another realm, for which `instanceof` is not. */
function isBytes(source: unknown): source is Uint8Array {
  return ArrayBuffer.isView(source) && Object.prototype.toString.call(source) === '[object Uint8Array]';
}

function tooLarge(): Issue {
  const message = `The file is larger than ${MAX_STORY_BYTES / 1_000_000} MB, the most that is read.`;
  return errorAt({ path: '' }, 'too-large', message);
}

function refusal(code: IssueCode, message: string): ReadResult {
  return { ok: false, issues: [errorAt({ path: '' }, code, message)] };
}
