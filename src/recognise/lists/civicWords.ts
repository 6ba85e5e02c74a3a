import { wordSet } from './wordSet.ts';

/**
 * Words after the name of a town that make it the name of the town's own body: "Athens Police", "Peoria High School".
 * Source: our own list, after the usual departments and offices of American and British towns.
 */
export const civicWords = wordSet(`
  police mayor city council sheriff sheriff's fire department high school schools public board chamber community
  elementary middle junior senior area volunteer regional municipal town superior circuit district parks water office
  democrats republicans state medical planning library courthouse clerk commission commissioners housing health
  recreation county township village superintendent university college airport hospital general memorial attorney
`);

/** Words that begin a region's own name inside a longer name: "South Wales Police". */
export const regionalDirections = wordSet(`north south east west northern southern eastern western central`);

/** Offices and bodies of a city, after its name and "City": "Dublin City Manager". */
export const cityOffices = wordSet(`
  council manager hall attorney commission commissioner commissioners clerk administrator engineer planner police
  schools solicitor auditor treasurer
`);
