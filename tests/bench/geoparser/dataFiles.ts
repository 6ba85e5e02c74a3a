/** The geoparser's data as the project has it, from its root. */
export const DATA_FILES = {
  gazetteer: 'public/data/gazetteer.bin',
  model: 'geo/recogniser/model.bin',
  ranker: 'geo/resolver/ranker.json',
} as const;
