/**
 * Words that show in which country an English text was written, without naming it: offices, schools, police, courts
 * and money, and spellings. Kept by hand from Garner's Modern English Usage (spellings) and from the official names
 * of each country's institutions. A word that ends in * may go on; no two countries have the same.
 */
export const COUNTRY_CUES = {
  US: [
    'Sheriff|Sheriffs|Deputies|County Commissioners?|City Council|City Manager|Grand Jury|District Attorney|Courthouse',
    'School District|school district|School Board|school board|High School|high school|Middle School|middle school',
    'Elementary School|sophomore|eighth-grade|Police Department|Fire Department|Chamber of Commerce|[Cc]ounty',
    'Gov\\.|Rep\\.|Sen\\.|Republicans?|Democrats?|Statehouse|FBI|IRS|FEMA|EPA|NFL|NBA|NCAA|MLB|NASCAR|Social Security',
    'Interstate|Route \\d|U\\.S\\. \\d|[Hh]ighway|Ave\\.|Blvd\\.|ZIP|a\\.m\\.|p\\.m\\.',
    'downtown|center|neighbor*|percent|color*|honor*|labor|defense|favorite|sidewalks?|apartments?',
  ],
  GB: [
    'Cllr|MPs?|MEPs?|MSPs?|TDs?|Crown Court|Magistrates|[Bb]orough|Parish Council|Lord Mayor|Mayor of',
    'NHS|GCSEs?|A-levels?|Grammar School|grammar school|Primary School|sixth form|Premier League|Championship',
    'constables?|PC|Det(?:ective)? (?:Con|Sgt|Insp)|Metropolitan Police|Garda|Gardaí',
    'BBC|ITV|RNLI|RSPCA|RAF|Tory|Tories',
    'pubs?|car parks?|mum|fortnight|whilst|lorry|lorries|motorway|pensioners?',
  ],
  /** Spelt and called so in Britain, Ireland, Canada, Australia, New Zealand, India and South Africa alike. */
  COMMONWEALTH: [
    'programme|centre|favour*|colour*|neighbour*|labour|honour*|defence|organis*|realis*|recognis*|kilometres?',
    '[Cc]ouncillors?|tonnes?|per cent|cheque|catalogue|travell*|licence',
  ],
  CA: [
    'RCMP|OPP|Const\\.|MLAs?|MPPs?|NDP|Tim Hortons|CBC|CRTC|Mounties|Loonie|First Nations?|Via Rail|NHL|hockey',
    'provincial|federal government|Crown attorney|regional district|Sgt\\.|Stats?Can',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The country whose papers write amounts with a sign of money. */
export const CURRENCY_SIGNS: Readonly<Record<string, keyof typeof COUNTRY_CUES>> = { $: 'US', '£': 'GB' };
