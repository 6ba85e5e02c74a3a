/** A passage of a sample article with the name in brackets, and the gazetteer's id of the place that a reader takes it for. */
type Truth = readonly [passage: string, id: string];

export interface SampleTruths {
  /** What the geoparser must find. */
  readonly must: readonly Truth[];
  /** Places that no mention may stand for. */
  readonly mustNot: readonly string[];
  /** What it gets wrong, and why: each is a test that is known to fail. */
  readonly misses: readonly (readonly [...Truth, reason: string])[];
  /** The routes that the text tells, by the ids of their places. */
  readonly routes: readonly string[];
  /** Dates of scenes: place, first day, last day. */
  readonly dates: readonly (readonly [id: string, start: string, end: string])[];
}

/** What a reader makes of the sample articles, set down by hand. "unknown": no place that the gazetteer could have. */
export const SAMPLE_TRUTHS: Readonly<Record<string, SampleTruths>> = {
  'two-springfields': {
    must: [
      ['[SPRINGFIELD], Ill.', 'geonames:4250542'],
      ['south of [Springfield], Missouri', 'geonames:4409896'],
      ['the city engineer in [Springfield], Illinois', 'geonames:4250542'],
      ['[Springfield], Massachusetts, which', 'geonames:4951788'],
      ['households in [Greene County]', 'geonames-admin2:US.MO.077'],
      ['when [Sangamon County] replaced', 'geonames-admin2:US.IL.167'],
      ['Interstate 44 past [Rolla]', 'geonames:4406282'],
      ['Rolla and [Lebanon]', 'geonames:4394794'],
      ['Near [Cuba], about', 'geonames:4383070'],
      ['In [Jefferson City], the', 'geonames:4392388'],
      ['from Nixa and [Ozark]', 'geonames:4402245'],
      ['toward [Christian County]', 'geonames-admin2:US.MO.043'],
    ],
    mustNot: ['iso3166-1:CU', 'iso3166-1:LB', 'geonames:264824'],
    misses: [
      [
        'and the other [Springfield] had a way',
        'geonames:4409896',
        '"other" is not read: the name is taken for the Springfield that was named last',
      ],
      [
        'a way across the [James River] again',
        'unknown',
        'the gazetteer knows only the James River of Virginia',
      ],
    ],
    routes: [],
    dates: [],
  },
  'georgia-and-georgia': {
    must: [
      ['TBILISI, [Georgia]', 'iso3166-1:GE'],
      ['The peach growers of [Fort Valley]', 'geonames:4195869'],
      ['farms outside [Macon]', 'geonames:4207400'],
      ['The [Georgians] had questions', 'iso3166-1:GE'],
      ['true that in [Georgia] the trees', 'geonames-admin1:US.GA'],
      ['seen in [Athens], Georgia', 'geonames:4180386'],
      ['seen in Athens, [Georgia], at', 'geonames-admin1:US.GA'],
      ["Russia's ban on [Georgian] fruit", 'iso3166-1:GE'],
      ['drove to [Telavi], some', 'geonames:611694'],
      ['northeast of [the capital], over', 'geonames:611717'],
      ['who was born in [Gori]', 'geonames:614455'],
      ['letters reached [Peach County]', 'geonames-admin2:US.GA.225'],
    ],
    mustNot: ['geonames:264371'],
    misses: [
      ['spoken of [there]? Tift', 'geonames:614455', 'taken for the Georgia of the sentence before'],
      ['a reporter from [Savannah] who', 'geonames:4221552', 'the recogniser does not mark it'],
    ],
    routes: ['geonames:4180439 to geonames:745044', 'geonames:745044 to geonames:611717'],
    dates: [
      ['geonames:611694', '2025-09-24', '2025-09-24'],
      ['geonames:4195869', '2025-03-21', '2025-03-21'],
    ],
  },
  'down-the-danube': {
    must: [
      ['goes down the [Danube]', 'dateline:river/danube'],
      ['left [Regensburg] on May 4', 'geonames:2849483'],
      ['In [Passau], where', 'geonames:2855328'],
      ['locks at Ybbs and [Melk]', 'geonames:2771682'],
      ['will go to [Bratislava], where', 'geonames:3060972'],
      ['then to [Komárno] and', 'geonames:3059436'],
      ['From [there] the way', 'geonames:3054643'],
      ['a pilot from [Orșova]', 'geonames:671681'],
      ['Vidin and [Ruse], in', 'geonames:727523'],
      ['reaches of [Wallachia], which', 'dateline:region/wallachia'],
      ['school in [Tulcea], about', 'geonames:664518'],
      ['west of [there], which', 'geonames:665790'],
      ['The mayor of [Mohács] wrote', 'geonames:3047967'],
    ],
    mustNot: [],
    misses: [
      [
        'runs through the [Wachau], and',
        'unknown',
        'the gazetteer has no valleys of that size, and a village in Saxony bears the name',
      ],
      ['by [Mohács] and Vukovar', 'geonames:3047967', 'the recogniser does not mark it'],
    ],
    routes: [
      'geonames:2761369 to geonames:3060972',
      'geonames:3060972 to geonames:3059436',
      'geonames:3059436 to geonames:3053163',
    ],
    dates: [
      ['geonames:2849483', '2025-05-04', '2025-05-04'],
      ['geonames:2761369', '2025-05-13', '2025-05-13'],
      ['geonames:3054643', '2025-05-23', '2025-05-25'],
    ],
  },
  'camino-real': {
    must: [
      ['[SAN CRISTÓBAL DE LAS CASAS], Mexico', 'geonames:3519537'],
      ['office in [Tuxtla Gutiérrez] told', 'geonames:3515001'],
      ['motorcycle from [Ocosingo] instead', 'geonames:3522484'],
      ['drive from [San Cristóbal] on', 'geonames:3519537'],
      ['a schoolteacher from [Puebla] and', 'geonames:3521081'],
      ['A judge in [Córdoba], in', 'geonames:3530240'],
      ['in the state of [Veracruz], ruled', 'geonames-admin1:MX.30'],
      ['medicines from [La Paz] over', 'geonames:3911925'],
      ['a parcel from [Los Angeles]. He', 'geonames:5368361'],
      ['by bus from [Tapachula], on', 'geonames:3516266'],
      ['director general, in [Mexico City], by', 'geonames:3530597'],
    ],
    mustNot: ['geonames:2519240', 'geonames:3860259'],
    misses: [
      ['cards from [León] to Santiago', 'geonames:3118532', 'most other names of the article lie in Mexico'],
      [
        'from León to [Santiago] and calls',
        'geonames:3109642',
        'the gazetteer does not know Santiago de Compostela by its short name',
      ],
      ['telephone. [San Pablo] is the', 'unknown', 'a hamlet that the text invents is taken for a town'],
      ['the feast of [Guadalupe]. The', 'unknown', 'a feast is taken for a town'],
    ],
    routes: [],
    dates: [
      ['geonames:3515001', '2025-10', '2025-10'],
      ['geonames:3530240', '2023', '2023'],
    ],
  },
  'two-tripolis': {
    must: [
      ['due in [Tripoli] on 9 February', 'geonames:266826'],
      ['the port of [Tripoli], some', 'geonames:266826'],
      ['nursery at [Zgharta], in', 'geonames:265846'],
      ['cousin in [Benghazi], who', 'geonames:88319'],
      ['Officials in [Tripoli] asked', 'geonames:2210247'],
      ['a yard in [Tajura], just', 'geonames:2210394'],
      ['up from [Sabha]. A', 'geonames:2212775'],
      ['far off as [Misrata].', 'geonames:2214846'],
      ['put in at [Sidon], Saida', 'geonames:268064'],
      ['at Sidon, [Saida] to', 'geonames:268064'],
      ['because [Tripoli] was full', 'geonames:266826'],
      ['by way of [Homs].', 'geonames:169577'],
      ['the Tripoli of [Damascus]', 'geonames:170654'],
    ],
    mustNot: ['geonames:4276248'],
    misses: [
      ['It was the wrong [Tripoli].', 'geonames:2210247', 'the word "wrong" is not read'],
      ['the [Tripoli] of Damascus', 'geonames:266826', 'nothing near it but the sentence says which'],
      [
        'one is [Trablus] al-Sham',
        'geonames:266826',
        'the gazetteer knows the Libyan one alone by that name',
      ],
      ['the trees. [Halba] took six', 'geonames:274753', 'the recogniser does not mark it'],
    ],
    routes: [],
    dates: [['geonames:266826', '2026-02-09', '2026-02-09']],
  },
  'council-votes': {
    must: [
      ['career center in [Nelsonville], where', 'geonames:4519445'],
      ['the [Hocking County] seat', 'geonames-admin2:US.OH.073'],
      ['of the [Logan] Police', 'geonames:4516989'],
      ['[Perry County] dropped', 'geonames-admin2:US.OH.127'],
      ['south of [Albany], because', 'geonames:4505068'],
      ['Bulldogs beat [Marietta] 5-2', 'geonames:4517586'],
      ['office in [Reynoldsburg] is', 'geonames:4522411'],
      ['The [Athens County] commissioners', 'geonames-admin2:US.OH.009'],
      ['near [Parkersburg], W.Va.', 'geonames:4817641'],
      ['born in [London], Ohio', 'geonames:4517009'],
      ['bridge in [Lancaster]. It', 'geonames:4516233'],
      ['in [Carbondale].', 'unknown'],
    ],
    mustNot: [
      'geonames:2988507',
      'iso3166-1:CU',
      'geonames-admin1:US.GA',
      'iso3166-1:IE',
      'geonames:2643743',
    ],
    misses: [
      ['Obituaries: [Virginia] "Ginny"', 'unknown', 'a given name before a nickname is taken for the state'],
      ['Nelsonville-[York] to Alexander', 'unknown', 'half of the name of a school is taken for a town'],
      ['a man in [Toronto] who', 'geonames:6167865', 'a Toronto lies in Ohio, and the paper does'],
    ],
    routes: [],
    dates: [],
  },
};
