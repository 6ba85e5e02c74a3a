/**
 * Islands and groups of islands (`region`), with a point on or in the middle of each, `[longitude, latitude]` in
 * degrees. Kept by hand: common English names; points set by eye.
 */
import type { LonLat } from '../../../src/geometry/lonLat.ts';
import type { NaturalFeature } from './naturalFeature.ts';

const ZOOMS_SHOWN = 4;

const island = (z: number, name: string, at: LonLat): NaturalFeature => ({
  kind: 'region',
  name,
  maxz: z + ZOOMS_SHOWN,
  points: [{ at, z }],
});

export const ISLANDS: readonly NaturalFeature[] = [
  island(4, 'Borneo', [114.5, 1]),
  island(4, 'Sumatra', [102, 0]),
  island(5, 'Java', [110, -7.3]),
  island(5, 'Sulawesi', [120.5, -2.3]),
  island(4, 'New Guinea', [140.5, -5.2]),
  island(5, 'Moluccas', [128, -3]),
  island(5, 'Luzon', [121.2, 16.5]),
  island(5, 'Mindanao', [125, 7.6]),
  island(5, 'Honshu', [138, 36.4]),
  island(5, 'Hokkaido', [143, 43.4]),
  island(5, 'Kyushu', [130.9, 32.5]),
  island(5, 'Ryukyu Islands', [128, 26.6]),
  island(5, 'Sakhalin', [142.8, 50.5]),
  island(5, 'Kuril Islands', [152, 46.9]),
  island(5, 'Hainan', [109.8, 19.2]),
  island(5, 'Andaman Islands', [92.9, 12.4]),
  island(5, 'Nicobar Islands', [93.6, 8]),
  island(5, 'Tasmania', [146.4, -42.3]),
  island(5, 'South Island', [169.5, -45]),
  island(5, 'North Island', [175.6, -39.5]),
  island(5, 'Aleutian Islands', [-174, 52]),
  island(5, 'Hawaii', [-157.3, 20.6]),
  island(5, 'Galápagos Islands', [-90.6, -0.5]),
  island(5, 'Easter Island', [-109.35, -27.12]),
  island(5, 'Newfoundland', [-56, 48.7]),
  island(4, 'Baffin Island', [-72, 69]),
  island(5, 'Ellesmere Island', [-80, 80]),
  island(5, 'Victoria Island', [-110, 70.8]),
  island(5, 'Vancouver Island', [-125.7, 49.7]),
  island(5, 'Hispaniola', [-71.3, 18.9]),
  island(5, 'Lesser Antilles', [-61.6, 15]),
  island(5, 'Azores', [-27.5, 38.6]),
  island(5, 'Madeira', [-17, 32.75]),
  island(5, 'Canary Islands', [-15.8, 28.4]),
  island(5, 'Balearic Islands', [2.9, 39.5]),
  island(5, 'Corsica', [9.1, 42.2]),
  island(5, 'Sardinia', [9, 40.1]),
  island(5, 'Sicily', [14.2, 37.5]),
  island(5, 'Crete', [24.9, 35.2]),
  island(6, 'Hebrides', [-7, 57.6]),
  island(6, 'Orkney', [-3, 59]),
  island(5, 'Shetland', [-1.3, 60.4]),
  island(6, 'Gotland', [18.5, 57.5]),
  island(5, 'Lofoten', [14.2, 68.3]),
  island(4, 'Novaya Zemlya', [58, 74]),
  island(5, 'Franz Josef Land', [55, 80.7]),
  island(5, 'Severnaya Zemlya', [97, 79.3]),
  island(5, 'New Siberian Islands', [145, 75.2]),
  island(5, 'Wrangel Island', [-179.5, 71.2]),
  island(5, 'Socotra', [53.9, 12.5]),
  island(5, 'Zanzibar', [39.4, -6.1]),
  island(5, 'Kerguelen', [69.5, -49.3]),
];
