/**
 * The shape of a story, once: the types (`types.ts`), the checks (`validate.ts`) and the JSON Schema
 * (`public/story-1.schema.json`) all come from here. Every object is loose: a member that is not named here
 * is allowed, and survives a read and a write.
 *
 * What a shape cannot say (ring order, dangling ids, dates that exist, offsets) is checked in `validate.ts`.
 */
import * as v from 'valibot';
import { MAX_CONTEXT_LENGTH } from '../text/quotation.ts';

/** What a place can be; the first word of its line in the list. */
export const PLACE_KINDS = [
  'city',
  'neighbourhood',
  'building',
  'street',
  'port',
  'airport',
  'county',
  'region',
  'country',
  'continent',
  'island',
  'mountain',
  'river',
  'water',
  'park',
  'place',
] as const;

const text = v.string();
/** A feature's id; the numbers of foreign GeoJSON are kept. */
const placeId = v.union([v.pipe(v.string(), v.minLength(1)), v.number()]);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const degrees = v.pipe(v.number(), v.minValue(0), v.maxValue(360));
const context = v.pipe(v.string(), v.maxLength(MAX_CONTEXT_LENGTH));

/** "2024-11-16", "2024-11", "2024", or a year of six digits with its sign, "-000043". */
export const ISO_DATE = /^(?:\d{4}|[+-]\d{6})(?:-\d{2}(?:-\d{2})?)?$/;
const isoDate = v.pipe(v.string(), v.regex(ISO_DATE));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const role = v.picklist(['scene', 'background']);

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const LonLatSchema = v.tuple([longitude, latitude]);
const PositionSchema = v.tupleWithRest([longitude, latitude], v.number());
const LineSchema = v.pipe(v.array(PositionSchema), v.minLength(2));
const RingSchema = v.pipe(v.array(PositionSchema), v.minLength(4));
const RingsSchema = v.array(RingSchema);

const PointSchema = v.looseObject({ type: v.literal('Point'), coordinates: PositionSchema });
const PolygonSchema = v.looseObject({ type: v.literal('Polygon'), coordinates: RingsSchema });
const MultiPolygonSchema = v.looseObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(RingsSchema),
});
const SimpleGeometrySchema = v.variant('type', [
  PointSchema,
  v.looseObject({ type: v.literal('MultiPoint'), coordinates: v.array(PositionSchema) }),
  v.looseObject({ type: v.literal('LineString'), coordinates: LineSchema }),
  v.looseObject({ type: v.literal('MultiLineString'), coordinates: v.array(LineSchema) }),
  PolygonSchema,
  MultiPolygonSchema,
]);
/** RFC 7946 advises against collections in collections; a story does not hold them. */
const GeometrySchema = v.variant('type', [
  ...SimpleGeometrySchema.options,
  v.looseObject({ type: v.literal('GeometryCollection'), geometries: v.array(SimpleGeometrySchema) }),
]);

const WhenSchema = v.looseObject({
  start: isoDate,
  end: isoDate,
  precision: v.picklist(['day', 'month', 'year']),
  approximate: v.exactOptional(v.boolean()),
  text: v.exactOptional(text),
});

const PassageSchema = v.looseObject({
  exact: v.pipe(v.string(), v.minLength(1)),
  prefix: v.exactOptional(context),
  suffix: v.exactOptional(context),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
  mentions: v.exactOptional(v.array(v.looseObject({ start: offset, end: offset }))),
  when: v.exactOptional(WhenSchema),
});

const CandidateSchema = v.looseObject({
  gazetteer: v.exactOptional(text),
  name: text,
  kind: v.exactOptional(v.picklist(PLACE_KINDS)),
  country: v.exactOptional(countryCode),
  admin1: v.exactOptional(text),
  lonLat: LonLatSchema,
  score: v.exactOptional(v.number()),
});

const ResolutionSchema = v.looseObject({
  method: v.picklist(['gazetteer', 'relative', 'nearby', 'person']),
  confidence: share,
  reason: text,
  candidates: v.exactOptional(v.pipe(v.array(CandidateSchema), v.maxLength(5))),
});

const QuantitySchema = v.looseObject({ value: v.pipe(v.number(), v.minValue(0)), unit: text });

const StatedSchema = v.looseObject({
  relation: v.picklist(['offset', 'between', 'within', 'near', 'travel']),
  anchors: v.pipe(
    v.array(v.looseObject({ place: v.exactOptional(placeId), name: text, lonLat: LonLatSchema })),
    v.minLength(1),
  ),
  distance: v.exactOptional(QuantitySchema),
  duration: v.exactOptional(QuantitySchema),
  bearing: v.exactOptional(degrees),
  approximate: v.exactOptional(v.boolean()),
  text,
  point: v.exactOptional(LonLatSchema),
  /** In parts where it lies on both sides of the antimeridian (RFC 7946, 3.1.9). */
  area: v.exactOptional(v.variant('type', [PolygonSchema, MultiPolygonSchema])),
});

const PlacePropertiesSchema = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1)),
  kind: v.exactOptional(v.picklist(PLACE_KINDS)),
  country: v.exactOptional(countryCode),
  role: v.exactOptional(role),
  order: v.exactOptional(v.number()),
  note: v.exactOptional(text),
  gazetteer: v.exactOptional(text),
  passages: v.exactOptional(v.array(PassageSchema)),
  when: v.exactOptional(WhenSchema),
  resolution: v.exactOptional(ResolutionSchema),
  stated: v.exactOptional(StatedSchema),
  formerIds: v.exactOptional(v.array(placeId)),
});

const PlaceSchema = v.looseObject({
  type: v.literal('Feature'),
  id: placeId,
  geometry: v.nullable(GeometrySchema),
  properties: PlacePropertiesSchema,
});

const MentionSchema = v.looseObject({
  id: text,
  start: offset,
  end: offset,
  exact: text,
  kind: v.picklist(['place', 'demonym', 'inside', 'relative', 'description']),
  place: v.nullable(placeId),
  role: v.exactOptional(role),
  when: v.exactOptional(WhenSchema),
  confidence: v.exactOptional(share),
  reason: v.exactOptional(text),
  decidedBy: v.exactOptional(v.picklist(['program', 'person'])),
  rejected: v.exactOptional(v.boolean()),
});

const RouteSchema = v.looseObject({
  from: placeId,
  to: placeId,
  when: v.exactOptional(WhenSchema),
  passage: v.exactOptional(PassageSchema),
});

const ArticleSchema = v.looseObject({
  publisher: v.exactOptional(text),
  title: v.exactOptional(text),
  author: v.exactOptional(text),
  url: v.exactOptional(text),
  published: v.exactOptional(isoDate),
  language: v.exactOptional(text),
  rights: v.exactOptional(text),
  text: v.exactOptional(text),
  textLength: v.exactOptional(offset),
  textSha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** A Dateline story: a GeoJSON FeatureCollection (RFC 7946) with members of its own. */
export const StorySchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  dateline: v.pipe(v.string(), v.regex(/^1\.\d+$/)),
  title: v.exactOptional(text),
  description: v.exactOptional(text),
  creator: v.exactOptional(text),
  created: v.exactOptional(text),
  modified: v.exactOptional(text),
  corrections: v.exactOptional(v.array(v.looseObject({ date: isoDate, text }))),
  license: v.exactOptional(text),
  language: v.exactOptional(text),
  article: v.exactOptional(ArticleSchema),
  mentions: v.exactOptional(v.array(MentionSchema)),
  routes: v.exactOptional(v.array(RouteSchema)),
  bbox: v.exactOptional(
    v.union([
      v.strictTuple([longitude, latitude, longitude, latitude]),
      v.pipe(v.array(v.number()), v.length(6)),
    ]),
  ),
  features: v.array(PlaceSchema),
});

export const schemas = {
  WhenSchema,
  PassageSchema,
  CandidateSchema,
  ResolutionSchema,
  StatedSchema,
  PlaceSchema,
  MentionSchema,
  RouteSchema,
  ArticleSchema,
};
