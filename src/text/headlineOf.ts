/** A longer first line is no headline. */
const MAX_LENGTH = 140;

/** The text's headline: its first line, where it is short, ends no sentence and stands apart; undefined where it has none. */
export function headlineOf(text: string): string | undefined {
  const [first = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 2);
  const isHeadline = rest.length > 0 && first.length <= MAX_LENGTH && !/[.!:;,]["”’]?$/u.test(first);
  return isHeadline && first !== '' ? first : undefined;
}
