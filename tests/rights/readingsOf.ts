/** What a file says, however it is written down: escapes undone, with its tags and without them. */

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  dollar: '$',
  percnt: '%',
  copy: '©',
  shy: '',
};

/** "&amp;amp;#39;" is undone in three rounds; nothing is escaped deeper by accident. */
const MAX_ROUNDS = 5;

/**
 * The readings of a text file, each of as many lines as the file: with its escapes undone (JSON and JavaScript,
 * HTML, addresses), and the same without tags, once joining what stood on either side and once parting it.
 */
export function readingsOf(text: string): string[] {
  let decoded = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  // Invisible characters that may part a word: soft hyphen, zero-width space and joiners, byte-order mark.
  decoded = decoded.replaceAll(/\u00AD|[\u200B-\u200D]|\u2060|\uFEFF/gu, '');
  return [...new Set([decoded, withoutTags(decoded, ''), withoutTags(decoded, ' ')])];
}

function decodeOnce(text: string): string {
  return text
    .replaceAll(
      /\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/giu,
      (_, braced?: string, four?: string, two?: string) =>
        character(parseInt(braced ?? four ?? two ?? '20', 16)),
    )
    .replaceAll(/\\+[nrtfv]/gu, ' ')
    .replaceAll(/\\+(["'`/\\])/gu, '$1')
    .replaceAll(/&#x([0-9a-f]{1,6});?/giu, (_, hex: string) => character(parseInt(hex, 16)))
    .replaceAll(/&#(\d{1,7});?/gu, (_, decimal: string) => character(parseInt(decimal, 10)))
    .replaceAll(/&([a-z]+);/giu, (entity, name: string) => NAMED_ENTITIES[name.toLowerCase()] ?? entity)
    .replaceAll(/(?:%[0-9a-f]{2})+/giu, decodePercents);
}

/** A line end becomes a space, so that lines stay counted as in the file. */
function character(codePoint: number): string {
  return codePoint < 0x20 || codePoint > 0x10_ff_ff ? ' ' : String.fromCodePoint(codePoint);
}

function decodePercents(escaped: string): string {
  try {
    return decodeURIComponent(escaped).replaceAll(/[\r\n]/gu, ' ');
  } catch {
    // Not UTF-8, so no address either: "100%25ab" in a style sheet.
    return escaped;
  }
}

function withoutTags(text: string, between: string): string {
  return text.replaceAll(/<\/?[a-z!][^<>]*>/giu, (tag) => between + tag.replaceAll(/[^\n]/gu, ''));
}
