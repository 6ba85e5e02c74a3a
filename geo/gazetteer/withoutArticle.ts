/** Countries whose places have Arabic names. */
const ARABIC = new Set(
  'AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '),
);

/** The Arabic article as GeoNames writes it, also joined to the letter that follows: "Ar Ramādī", "Ash Shaykh". */
const ARTICLE = /^(?:A[ldrstnzşḑţ]|Az̧|A[sdt]h|El)[ -](?=.{3})/u;

/** English papers leave the article out: "Al Qāmishlī" is Qamishli. "" where a name has none. */
export const withoutArticle = (name: string, country: string): string =>
  ARABIC.has(country) && ARTICLE.test(name) ? name.replace(ARTICLE, '') : '';
