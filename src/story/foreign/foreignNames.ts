/**
 * Where foreign GeoJSON keeps the name of a feature, in the order in which they are tried: as OpenStreetMap,
 * Natural Earth, GeoNames, geocoders (Nominatim, Photon, Pelias), uMap, QGIS and spreadsheets have it.
 */
export const NAME_MEMBERS: readonly string[] = [
  'name',
  'title',
  'label',
  'Name',
  'NAME',
  'Title',
  'TITLE',
  'Label',
  'LABEL',
  'name:en',
  'name_en',
  'NAME_EN',
  'ADMIN',
  'asciiname',
  'display_name',
  'placename',
  'place_name',
  'place',
  'city',
  'location',
  'address',
];
