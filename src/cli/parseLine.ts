import { placedMentions } from '../compose/placedMentions.ts';
import type { PlacedMention } from '../compose/placedMentions.ts';
import type { GeoparseTools } from '../compose/readPlaces.ts';
import { distanceKm } from '../geometry/distanceKm.ts';
import { readLine } from './readLine.ts';

/** What one line of `parse --ndjson` gives: a line of JSON, without its end. */
export function parseLine(line: string, tools: GeoparseTools): string {
  const read = readLine(line);
  if (!read.ok) return JSON.stringify({ id: read.id, mentions: [], error: read.problem });
  const { id, text, near, mentions } = read.article;
  try {
    const options = near === undefined ? {} : { near };
    const placed = placedMentions(text, tools, options, mentions);
    return JSON.stringify({ id, mentions: placed.map(toJson) });
  } catch (error) {
    // One article that cannot be read costs one line.
    return JSON.stringify({
      id,
      mentions: [],
      error: error instanceof Error ? error.message : String(error),
    });
  }
}

function toJson({
  start,
  end,
  kind,
  name,
  lonLat,
  gazetteer,
  confidence,
  reason,
  stated,
}: PlacedMention): object {
  const [lon = null, lat = null] = lonLat ?? [];
  const place = {
    start,
    end,
    kind,
    name,
    lat,
    lon,
    gazetteer,
    confidence: Math.round(confidence * 1000) / 1000,
    reason,
  };
  if (kind !== 'relative' || stated === undefined) return place;
  const [anchor] = stated.anchors;
  return {
    ...place,
    anchor: anchor === undefined ? null : { name: anchor.name, lat: anchor.lonLat[1], lon: anchor.lonLat[0] },
    distanceKm:
      anchor === undefined || stated.point === undefined
        ? null
        : Math.round(distanceKm(anchor.lonLat, stated.point) * 10) / 10,
    bearing: stated.bearing ?? null,
  };
}
