/** Australia, China, Denmark, Finland, the Netherlands, New Zealand and Norway. */
const OF_OTHERS = 'CCK CXR HMD NFK HKG MAC FRO GRL ALA ABW BES CUW SXM COK NIU TKL BVT SJM';
const OF_FRANCE = 'ATF BLM GLP MAF MTQ MYT NCL PYF REU SPM WLF';
const OF_UNITED_KINGDOM = 'AIA BMU CYM FLK GGY IMN IOT JEY MSR PCN SGS SHN TCA VGB';
const OF_UNITED_STATES = 'ASM GUM MNP PRI UMI VIR';

/**
 * Territories that have a code of their own (ISO 3166-1 alpha-3) and belong to a country: left out, since each of
 * their islets would get a border around it.
 *
 * Kept by hand after ISO 3166-1, which marks them as not independent. French Guiana and Gibraltar are not here: they
 * border on other countries.
 */
export const DEPENDENT_TERRITORIES: ReadonlySet<string> = new Set(
  [OF_OTHERS, OF_FRANCE, OF_UNITED_KINGDOM, OF_UNITED_STATES].flatMap((codes) => codes.split(' ')),
);
