/**
 * Territories that have a seat of government and are no country, by ISO 3166-1 alpha-2 code: on the map their seats are
 * towns like others. Kept by hand after ISO 3166-1, which marks them as not independent.
 */
export const TERRITORIES: ReadonlySet<string> = new Set(
  (
    'AI AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR ' +
    'RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);
