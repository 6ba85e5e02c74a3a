/**
 * What follows a place in the name of a newspaper or a team, where that tells which of several places is meant:
 * "Washington Post" is the capital and not the state, "New York Times" the city. Only names that a state, or a larger
 * town elsewhere, bears too are listed. Sources: the clubs of the NFL, NBA, MLB, NHL and MLS in 2024; the newspapers
 * of each city of the same names that the Alliance for Audited Media lists.
 */
const NAMES: readonly (readonly [place: string, admin1: string, following: string])[] = [
  [
    'washington',
    'US.DC',
    'Post|Times|Examiner|Wizards|Capitals|Nationals|Redskins|Commanders|Mystics|Bullets|Senators|Monument',
  ],
  [
    'new york',
    'US.NY',
    'Times|Post|Daily News|Sun|Herald|Yankees|Mets|Giants|Jets|Knicks|Rangers|Islanders|Liberty|Red Bulls|City FC|Stock Exchange|Philharmonic|Fire Department|Police Department',
  ],
  ['portland', 'US.OR', 'Trail Blazers|Timbers|Thorns|Tribune'],
  ['portland', 'US.ME', 'Press Herald|Sea Dogs'],
  ['vancouver', 'CA.02', 'Sun|Province|Canucks|Whitecaps|Grizzlies'],
  ['columbus', 'US.OH', 'Dispatch|Blue Jackets|Crew'],
  ['san jose', 'US.CA', 'Sharks|Earthquakes|Mercury News'],
  ['kansas city', 'US.MO', 'Star|Chiefs|Royals|Current'],
  ['oakland', 'US.CA', 'Tribune|Raiders|Athletics'],
  ['arizona', 'US.AZ', 'Republic|Cardinals|Diamondbacks|Coyotes'],
  ['birmingham', 'US.AL', 'News'],
  ['manchester', 'GB.ENG', 'Evening News|United|City FC|Guardian'],
  ['cleveland', 'US.OH', 'Plain Dealer|Browns|Cavaliers|Indians|Guardians|Clinic'],
  ['london', 'GB.ENG', 'Evening Standard|Stock Exchange|Symphony'],
  ['cambridge', 'GB.ENG', 'University Press|Analytica|United'],
  ['orlando', 'US.FL', 'Sentinel|Magic|City SC'],
  ['jackson', 'US.MS', 'Clarion-Ledger'],
];

export const TEAM_NAMES = NAMES.map(([key, admin1, following]) => ({
  key,
  admin1,
  pattern: new RegExp(`^ (?:The )?(?:${following})(?![\\p{L}])`, 'u'),
}));
