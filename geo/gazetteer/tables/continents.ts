/**
 * Continents. Points: GeoNames'.
 *
 * Columns: name | longitude latitude | - | other names | demonyms
 */
export const CONTINENTS = `
Africa | 21.09 7.19 | | African continent; Black Continent | African
Asia | 89.3 29.84 | | Asian continent | Asian; Asiatic
Europe | 9.14 48.69 | | European continent; continental Europe; mainland Europe; Old Continent | European
North America | -100.55 46.07 | | North American continent | North American
South America | -57.66 -14.6 | | South American continent | South American
Oceania | 138.52 -18.31 | | | Oceanian
Americas | -78.1 15.74 | | Western Hemisphere; western hemisphere; New World |
`;
