/** Endings of adjectives that name no single person and have no plural: "Chinese", "Danish", "Greenlandic". */
const NO_PLURAL = /(?:ese|ish|sh|ch|ic|ois|ais|ss|s)$/u;

/** A demonym and its plural: "Peruvian", "Peruvians"; "Frenchman", "Frenchmen"; "Chinese" alone. */
export function demonymForms(demonym: string): string[] {
  if (/(?:m)an$/u.test(demonym) && /(?:sh|ch|x|tch|sey)man$|woman$/u.test(demonym)) {
    return [demonym, demonym.replace(/man$/u, 'men')];
  }
  if (NO_PLURAL.test(demonym)) return [demonym];
  return [demonym, /[^aeiou]y$/u.test(demonym) ? demonym.replace(/y$/u, 'ies') : `${demonym}s`];
}
