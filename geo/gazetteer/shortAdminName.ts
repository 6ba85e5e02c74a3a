/** Words for a kind of division at the end of its name in GeoNames' list, as they come in English and native form. */
const LAST =
  /[ -](?:Province|province|Region|Department|Oblast'?|oblast|Oblisi|District|district|County|State|Governorate|Municipality|Prefecture|Parish|Republic|Division|Kray|Krai|Voivodeship|Canton|Territory|Borough|City and Borough|Census Area|Planning Region|Municipio|Regency|Rayon|Raion|Kommun|kommun|Kommune|Barrio|Barrio-Pueblo|vald|pagasts|linn|Shi|Diqu|Zizhizhou|Gun|Okrug|Mare|Jos|Subregion|İlçesi|Járás|Aimak|Aymag|Stadt|novads|Atoll|Corporation|si|do|Capital Territory)$/u;
/** The same before the name. */
const FIRST =
  /^(?:Comuna|Municipio|Municipiul|Kabupaten|Departamento|Provincia|Powiat|Gemeente|Obshtina|Oraş|Oraș|Okres|Partido|Province|Kota|Grad|Politischer Bezirk|Općina|Opština|Distrito|Bashkia|Bezirk|Amphoe|Nomós|Srŏk|Krŏng|Komuna|Cantón|Commune|Arrondissement|Regierungsbezirk|Shahrestān-e|Bahagian|Daerah|Wahlkreis|Kreis|Landkreis|Municipality|County|Region|District|Department|Republic|State|Canton|Emirate|Muḩāfaz̧at|Wilaya) (?:(?:d[eiou]l?|des|della|of|the|la|los|las) |d[’'])*/u;

/** Names that nobody shortens so: "Columbia" is no name of the District of Columbia. */
const KEPT_WHOLE: ReadonlySet<string> = new Set(['District of Columbia']);

/** "Cook County" is called "Cook" and "Provincia de Málaga" "Málaga"; "" where the name has no such word. */
export function shortAdminName(name: string): string {
  if (KEPT_WHOLE.has(name)) return '';
  const short = name.replace(LAST, '').replace(FIRST, '');
  return short === name || short.length < 2 ? '' : short;
}
