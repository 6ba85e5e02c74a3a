/**
 * The words by which a role is told. Kept by hand, from the function words of English and the usual verbs and nouns of
 * reported speech in English newspapers.
 */

/** Before a place where something happens, or to which somebody goes. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside inside around across through throughout into to from off over on along toward towards past by above below beyond under via for'.split(
    ' ',
  ),
);

/** Before a country or a region in which something happens as a whole. */
export const WITHIN_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in across through throughout into inside on along down up over to'.split(' '),
);

/** May stand between the preposition and the name: "in southern Peru", "across the Iraqi Kurdistan". */
export const NAME_OPENERS: ReadonlySet<string> = new Set(
  'the north south east west northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower downtown greater rural coastal neighbouring neighboring nearby'.split(
    ' ',
  ),
);

/** A name before one of these is not the name of the thing that follows: "in Peru and", "in Peru was". */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'and or but nor as at by for from in into of off on onto out over since than that the then this to under until up upon when where which while who with within without is are was were be been has have had do does did will would can could may might must shall should said says after before during because if so though although about against along among around between through throughout near next last earlier later today yesterday tomorrow not also still now again alone'.split(
    ' ',
  ),
);

/** After a capital, it is the government that speaks or acts: "Beijing has warned". */
export const GOVERNMENT_VERBS: ReadonlySet<string> = new Set(
  'said says say warned warns warn wants want hopes hopes insists insisted denies denied accused accuses accuse rejected rejects condemned condemns called calls demanded demands announced announces agreed agrees refused refuses expects expected believes believed claims claimed sees saw fears feared backs backed supports supported imposed imposes sent sends signed signs responded responds retaliated considers considered'.split(
    ' ',
  ),
);

/** After a capital and before such a verb: "Beijing has warned", "Moscow will refuse". */
export const AUXILIARY_VERBS: ReadonlySet<string> = new Set(
  'has had have is was will would could may might must should did does also still now not'.split(' '),
);

/** Before a capital: one of the sides in a matter between governments. */
export const SIDE_PREPOSITIONS: ReadonlySet<string> = new Set('with between against by'.split(' '));

/** "Officials in Washington said": the government speaks, and nothing happens there. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = new Set(
  'officials authorities government governments diplomats policymakers lawmakers ministers leaders leadership administration regulators ambassador ambassadors envoy envoys'.split(
    ' ',
  ),
);

/**
 * Before "from" and a place, what comes from there: "a schoolteacher from Puebla", "a man from Toronto", "a parcel from Los
 * Angeles". Nothing happens there. Persons (beside all nouns in "-er", "-or", "-ist", "-ian"), and things that are sent.
 */
export const ORIGIN_NOUNS: ReadonlySet<string> = new Set(
  'man men woman women boy girl child children people person persons family families couple brother brothers sister sisters father mother son daughter husband wife friend friends student students resident residents native natives migrant migrants refugee refugees immigrant immigrants tourist tourists citizen citizens soldier soldiers troops team teams band delegation group groups crowd fans guest guests expert experts colleague colleagues volunteers volunteer veteran veterans priest monk nurse cook letter letters parcel parcels gift gifts donation donations grant grants aid help support reinforcements news reports messages message calls'.split(
    ' ',
  ),
);
