import { beforeAll, describe, expect, it } from 'vitest';
import type { BasemapFeature } from '../../../../geo/basemap/basemapFeature.ts';
import { labelFeatures } from '../../../../geo/basemap/labels/labelFeatures.ts';
import { BASEMAP_LABEL_KINDS } from '../../../../src/basemap/tileSchema.ts';
import type { LonLat } from '../../../../src/geometry/lonLat.ts';

let features: BasemapFeature[] = [];
beforeAll(async () => {
  features = await labelFeatures();
}, 60_000);

const atOf = ({ shape }: BasemapFeature): LonLat => (shape.type === 'point' ? shape.at : [0, 0]);
const ofKind = (kind: string) => features.filter(({ properties }) => properties['kind'] === kind);
const codes = () => ofKind('country').map(({ properties }) => String(properties['code']));

/** The members of the UN and its observers (un.org, 2024), with Kosovo, Taiwan and what is often named. */
const COUNTRIES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO ' +
  'CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID ' +
  'IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ' +
  'ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC ' +
  'SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS ' +
  'YE ZA ZM ZW PS XK TW GL EH HK MO PR FO GF NC PF';

describe('labelFeatures', () => {
  it('names every country once, by a code of which Intl knows the name', () => {
    expect(COUNTRIES.split(' ').filter((code) => !codes().includes(code))).toEqual([]);
    expect(new Set(codes()).size).toBe(codes().length);
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(codes().filter((code) => names.of(code) === undefined)).toEqual([]);
    expect(ofKind('country').filter(({ properties }) => properties['name'] !== undefined)).toEqual([]);
  });

  it.each([
    ['RU', [70, 50, 130, 70]],
    ['FR', [-1, 44, 6, 49]],
    ['US', [-110, 33, -85, 45]],
    ['NO', [6, 59, 15, 66]],
    ['CL', [-74, -50, -68, -20]],
    ['FJ', [176, -19, 180, -16]],
    ['KI', [172, 0, 174, 3]],
    ['NZ', [166, -47, 179, -34]],
    ['AQ', [-180, -85, 180, -70]],
  ] as const)('writes %s in its middle', (code, [west, south, east, north]) => {
    const country = ofKind('country').find(({ properties }) => properties['code'] === code);
    const [lon, lat] = country ? atOf(country) : [NaN, NaN];
    expect([lon > west, lon < east, lat > south, lat < north]).toEqual([true, true, true, true]);
  });

  it.each([
    ['Lima', 'capital', 4],
    ['Reykjavík', 'capital', 6],
    ['Vatican City', 'capital', 6],
    ['Rio de Janeiro', 'city', 4],
    ['Chancay', 'city', 9],
    ['Amazon', 'river', 4],
    ['Andes', 'range', 4],
    ['Siberia', 'region', 4],
    ['Lake Superior', 'sea', 4],
    ['Gulf of Mexico', 'sea', 4],
  ])('names %s, a %s, by zoom %i', (name, kind, zoom) => {
    const zooms = ofKind(kind).filter(({ properties }) => properties['name'] === name);
    expect(Math.min(...zooms.map(({ properties }) => Number(properties['z'])))).toBeLessThanOrEqual(zoom);
  });

  it('ranks each name once, capitals first, then what is the map’s frame', () => {
    const ranks = features.map(({ properties }) => properties['rank']);
    expect(ranks).toEqual(ranks.map((_, i) => i));
    const rankOf = (key: string, value: string) =>
      Number(features.find(({ properties }) => properties[key] === value)?.properties['rank']);
    const order = [
      rankOf('name', 'Brasília'),
      rankOf('code', 'BR'),
      rankOf('name', 'South Atlantic Ocean'),
      rankOf('name', 'São Paulo'),
      rankOf('name', 'Amazon'),
      rankOf('name', 'Chancay'),
    ];
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is a town on the map where a territory’s seat is no capital', () => {
    const found = features.map(({ properties }) => properties);
    expect(found).toContainEqual(expect.objectContaining({ name: 'Saint Helier', kind: 'city', z: 6 }));
    expect(found).toContainEqual(expect.objectContaining({ name: 'Nuuk', kind: 'city', z: 6 }));
    expect(found).toContainEqual(expect.objectContaining({ name: 'Ljubljana', kind: 'capital', z: 5 }));
  });

  it('is in the tiles that the map draws at its zooms', () => {
    const wrong = features.filter(
      ({ properties, minZoom, maxZoom }) =>
        minZoom !== Math.min(6, Math.max(0, Number(properties['z']) - 1)) || maxZoom !== 6,
    );
    expect(wrong).toEqual([]);
    const kinds: readonly string[] = BASEMAP_LABEL_KINDS;
    expect(features.filter(({ properties }) => !kinds.includes(String(properties['kind'])))).toEqual([]);
  });
});
