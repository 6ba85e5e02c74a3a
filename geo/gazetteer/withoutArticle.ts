import { nameKey } from '../../src/gazetteer/nameKey.ts';

/** Countries whose places have Arabic names. */
const ARABIC = new Set(
  'AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** The Arabic article as GeoNames writes it, also likened to the letter that follows: "Ar Ramādī", "Ash Shaykh". */
const ARTICLE = /^(?:A[ldrstnzşḑţ]|Az̧|A[sdt]h|El)[ -]/u;

/** What is shorter without its article is a word of its own: "Aş Şa‘īd". */
const SHORTEST_KEY = 5;

/** English papers leave the article out: "Al Qāmishlī" is Qamishli. "" where a name has none. */
export function withoutArticle(name: string, country: string): string {
  if (!ARABIC.has(country) || !ARTICLE.test(name)) return '';
  const plain = name.replace(ARTICLE, '');
  return nameKey(plain).length < SHORTEST_KEY ? '' : plain;
}
