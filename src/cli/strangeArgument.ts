import type { ArgsDef } from 'citty';

/**
 * What is wrong with the words of a command line that citty lets pass: an option that there is not, a word too many, an
 * option without its value. One sentence, or null.
 *
 * @param given As citty read it: by name, and in `_` the words that belong to no option.
 */
export function strangeArgument(
  given: Readonly<Record<string, unknown>> & { readonly _: readonly string[] },
  known: ArgsDef,
): string | null {
  const names = new Set(
    Object.entries(known).flatMap(([name, arg]) =>
      [name, 'alias' in arg ? (arg.alias ?? []) : []].flat().map(plain),
    ),
  );
  const unknown = Object.keys(given).find((name) => name !== '_' && !names.has(plain(name)));
  if (unknown !== undefined) return `There is no option ${unknown.length === 1 ? '-' : '--'}${unknown}`;
  const places = Object.values(known).filter(({ type }) => type === 'positional').length;
  const tooMuch = given._[places];
  if (tooMuch !== undefined) return `“${tooMuch}” is one word too many`;
  const empty = Object.keys(known).find((name) => known[name]?.type === 'string' && given[name] === '');
  return empty === undefined ? null : `--${empty} has no value`;
}

/** citty knows each name as `with-text` and as `withText`. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();
