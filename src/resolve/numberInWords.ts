const WORDS = 'no one two three four five six seven eight nine ten'.split(' ');

/** "four", "12": whole numbers from 0 as newspapers write them. */
export function numberInWords(number: number): string {
  return WORDS[number] ?? String(number);
}
