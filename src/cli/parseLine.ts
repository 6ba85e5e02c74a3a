import { placedMentions } from '../compose/placedMentions.ts';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { mentionJson } from './mentionJson.ts';
import { readLine } from './readLine.ts';

/** What one line of `parse --ndjson` gives: a line of JSON, without its end. Never throws: a bad line costs one line. */
export function parseLine(line: Uint8Array, tools: GeoparseTools): string {
  const read = readLine(line);
  if (!read.ok) return refusal(read.id, read.problem);
  const { id, text, near, mentions } = read.article;
  try {
    const options = near === undefined ? {} : { near };
    const placed = placedMentions(text, tools, options, mentions);
    return JSON.stringify({ id, mentions: placed.map(mentionJson) });
  } catch (error) {
    return refusal(id, error instanceof Error ? error.message : String(error));
  }
}

/** The answer to a line that gives no places. */
export function refusal(id: string | number | null, error: string): string {
  return JSON.stringify({ id, mentions: [], error });
}
