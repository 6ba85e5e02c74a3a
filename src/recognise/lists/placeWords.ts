/**
 * Words that tell what kind of place a name is. Our own lists, after the feature classes of GeoNames and, for streets,
 * the suffixes of USPS Publication 28 (appendix C).
 */
import { wordSet } from './wordSet.ts';

/** "Bourbon and Dauphine streets", "Barrow, Jackson and Madison counties" */
export const pluralPlaceWords = wordSet(`
  counties streets roads avenues rivers creeks lakes townships towns villages cities provinces districts states
  boroughs parishes islands drives lanes intersections highways exits valleys mountains suburbs neighborhoods
  neighbourhoods regions municipalities prefectures departments governorates
`);

/** Words that end the name of a street. */
export const streetWords = wordSet(`
  street st st. road rd rd. avenue ave ave. drive dr dr. lane ln ln. boulevard blvd blvd. way place court circle trail
  highway hwy hwy. route parkway pkwy turnpike terrace alley row square crescent close causeway expressway freeway
`);

/** Words that begin the name of a road ("Interstate 80"). */
export const roadWords = wordSet(`highway interstate route i us hwy hwy. i- exit m a turnpike sr motorway`);

/** Words that a road's number follows ("Highway 65"), and words before these. */
export const numberedRoadWords = wordSet(`highway hwy hwy. interstate route rte rte. motorway autoroute`);
export const wordsBeforeRoad = wordSet(`state county u.s. us federal provincial township`);

/** Words that end the name of a county or township. */
export const countyWords = wordSet(`county parish township borough twp twp.`);

/** "River Moy", "Lake Mary", "Fort Bragg" */
export const wordsBeforeName = wordSet(`river lake mount mt. mt fort ft. port cape gulf strait isle`);

/** "Otter Creek" */
export const wordsAfterName = wordSet(`
  river lake creek township wilderness island islands bay sound peninsula province mountains valley parish county
  lakeshore reservoir canyon archipelago
`);

/** "the village of X" */
export const placeNouns = wordSet(`
  village villages town towns city cities province provinces district districts island suburb suburbs neighborhood
  neighbourhood hamlet municipality region port prefecture governorate county
`);

/** "the villages of X and Y", "two towns: X and Y" */
export const settlementWords = wordSet(`
  villages towns cities provinces districts counties suburbs islands municipalities prefectures governorates
  neighborhoods neighbourhoods townships hamlets
`);

/** "the X neighborhood" */
export const placeNounsAfter = wordSet(`
  neighborhood neighbourhood slum slums suburb peninsula province river valley archipelago boulevard avenue mountains
  district prefecture governorate region
`);

/** Words that end the name of a building, an institution or an event in one: it is no place of the map's own. */
export const facilityWords = wordSet(`
  academy airfield airport apartments arena auditorium ballpark bank bar barracks base brewery bridge building cafe
  campus casino cathedral cemetery center centre chapel church clinic club college company complex convent court
  courthouse dam embassy factory farm farms gallery garden gardens grill gym gymnasium hall hospital hotel house inn
  institute jail laboratory library lounge mall market memorial mill mills mine monastery monument mosque museum office
  offices orchard palace pavilion plant plaza prison pub racecourse raceway rectory restaurant rink school seminary
  shop shrine speedway stadium station store studio synagogue temple terminal theater theatre tower university
  vineyards winery ymca zoo schools choir band festival fair cup award awards inc
`);
