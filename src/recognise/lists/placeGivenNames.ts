/**
 * Given names that are states, countries or cities as well. Source: the records of the U.S. Social Security
 * Administration (public domain), names that were among its thousand most frequent of a year.
 */
export const placeGivenNames: readonly string[] =
  `Adelaide Alexandria Austin Brooklyn Camden Carolina Chad Charlotte Chelsea Cleveland Dakota Dallas Devon Florence
   Georgia Israel Jackson Jordan Kent Lincoln Logan Lorraine Madison Preston Savannah Sydney Trenton Troy Victoria
   Virginia`.split(/\s+/u);
