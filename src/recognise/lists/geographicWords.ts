import { wordSet } from './wordSet.ts';

/**
 * Generic parts of place names. Source: our own list, after the feature classes of GeoNames and the USPS street suffixes.
 */
export const geographicWords = wordSet(`
  county parish township borough province region state territory river creek lake bay gulf sea ocean
  island islands mountain mountains mount hill hills valley canyon desert forest park beach coast cape
  peninsula falls springs canal strait channel plateau basin delta glacier reservoir dam bridge airport
  harbor harbour port fort street st road rd avenue ave drive dr lane ln boulevard blvd highway hwy route
  way place plaza square court circle trail heights village town city district municipality prefecture
  oblast governorate emirate republic kingdom north south east west northern southern eastern western
  central upper lower new old great san santa los las el la saint ste point prairie grove woods ridge
  station junction crossing meadows gardens estate quarter isle isles archipelago swamp marsh plains peak
  volcano cave national wilderness refuge reserve monument shire ward counties streets roads avenues
  rivers creeks lakes townships towns villages cities provinces districts states boroughs neighborhood
  neighbourhood neighborhoods suburb suburbs camp resort border residents resident native area outskirts
  hamlet county's parishes
`);
