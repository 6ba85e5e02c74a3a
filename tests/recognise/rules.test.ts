import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/recognise/analyse.ts';
import type { AnalysedText } from '../../src/recognise/analysedText.ts';
import { createLexicon, type Lexicon } from '../../src/recognise/lexicon.ts';
import { nameSpans, setName, type NameSpan } from '../../src/recognise/nameSpans.ts';
import { cutCityOffices } from '../../src/recognise/rules/cutCityOffices.ts';
import { dropNonPlaces } from '../../src/recognise/rules/dropNonPlaces.ts';
import { mendHyphens } from '../../src/recognise/rules/mendHyphens.ts';
import { splitOffices } from '../../src/recognise/rules/splitOffices.ts';
import { tagAbbreviatedStates } from '../../src/recognise/rules/tagAbbreviatedStates.ts';
import { tagCouples } from '../../src/recognise/rules/tagCouples.ts';
import { tagDescribedPlaces } from '../../src/recognise/rules/tagDescribedPlaces.ts';
import { tagNamesakes } from '../../src/recognise/rules/tagNamesakes.ts';
import { tagNumberedRoads } from '../../src/recognise/rules/tagNumberedRoads.ts';
import { tagPartyHomes } from '../../src/recognise/rules/tagPartyHomes.ts';
import { NAME_KIND } from '../../src/recognise/tags.ts';
import { loadRecogniser } from './loadRecogniser.ts';

let lexicon: Lexicon;
beforeAll(() => {
  const { gazetteer, model } = loadRecogniser();
  lexicon = createLexicon(gazetteer, model.commonWords);
});

type Kind = 'place' | 'person' | 'organisation';
type Rule = (analysed: AnalysedText, tags: Uint8Array, spans: readonly NameSpan[]) => void;

const OPENING: Readonly<Record<string, Kind>> = { '[': 'place', '{': 'person', '<': 'organisation' };

/** The text without its marks, with tags: "[Lima]" a place, "{Jane Doe}" a person, "<Lima Council>" an organisation. */
function marked(text: string): { analysed: AnalysedText; tags: Uint8Array } {
  const names: { start: number; end: number; kind: Kind }[] = [];
  let plain = '';
  for (const [part] of text.matchAll(/[[\]{}<>]|[^[\]{}<>]+/gu)) {
    const kind = OPENING[part];
    const open = names.at(-1);
    if (kind !== undefined) names.push({ start: plain.length, end: plain.length, kind });
    else if (/^[\]}>]$/u.test(part) && open !== undefined)
      names[names.length - 1] = { ...open, end: plain.length };
    else plain += part;
  }
  const analysed = analyse(plain, lexicon);
  const tags = new Uint8Array(analysed.count);
  for (const { start, end, kind } of names) {
    setName(tags, analysed.starts.indexOf(start), analysed.ends.indexOf(end) + 1, NAME_KIND[kind]);
  }
  return { analysed, tags };
}

/** What a rule makes of a marked text, marked in the same way. */
function after(rule: Rule, text: string): string {
  const { analysed, tags } = marked(text);
  rule(analysed, tags, nameSpans(tags));
  const MARKS: Readonly<Record<number, string>> = {
    [NAME_KIND.place]: '[]',
    [NAME_KIND.person]: '{}',
    [NAME_KIND.organisation]: '<>',
  };
  let result = analysed.text;
  for (const { first, end, kind } of nameSpans(tags).toReversed()) {
    const from = analysed.starts[first] ?? 0;
    const to = analysed.ends[end - 1] ?? 0;
    const [open = '', close = ''] = MARKS[kind] ?? '??';
    result = result.slice(0, from) + open + result.slice(from, to) + close + result.slice(to);
  }
  return result;
}

describe('tagNumberedRoads', () => {
  it.each([
    ['It closed [Highway] 65 there.', 'It closed [Highway 65] there.'],
    ['It closed Interstate 70 there.', 'It closed [Interstate 70] there.'],
    ['It closed State Highway 14 there.', 'It closed [State Highway 14] there.'],
    ['It closed [Wood County] Road 43 there.', 'It closed [Wood County Road 43] there.'],
    ['It closed [KY] 52 there.', 'It closed [KY 52] there.'],
    ['It closed US-24 there.', 'It closed [US-24] there.'],
    ['It closed the Highway there.', 'It closed the Highway there.'],
    ['It was LA 24, LA 17 there.', 'It was [LA 24], LA 17 there.'],
    ['It closed Abbey Road 12 there.', 'It closed Abbey Road 12 there.'],
    ['It cost Highway 65,000 dollars.', 'It cost Highway 65,000 dollars.'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagNumberedRoads, text)).toBe(expected);
  });
});

describe('tagCouples', () => {
  it.each([
    ['They are [Virginia] and {Carl Reed} there.', 'They are {Virginia} and {Carl Reed} there.'],
    ['[Jordan] and {Paul Reed} won.', '{Jordan} and {Paul Reed} won.'],
    ['He lived in [Virginia] and {Carl Reed} left.', 'He lived in [Virginia] and {Carl Reed} left.'],
    ['They are [Virginia] and [Georgia] there.', 'They are [Virginia] and [Georgia] there.'],
    ['They are [Kenya] and {Carl Reed} there.', 'They are [Kenya] and {Carl Reed} there.'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagCouples, text)).toBe(expected);
  });
});

describe('tagNamesakes', () => {
  it.each([
    ['So [Georgia] Ness left. {Ness} lives here.', 'So {Georgia Ness} left. {Ness} lives here.'],
    ['So <Georgia Ness>, 34, of Tulsa left.', 'So {Georgia Ness}, 34, of Tulsa left.'],
    ['So [Virginia] Reed said no.', 'So {Virginia Reed} said no.'],
    ['So [Georgia] Ness left.', 'So [Georgia] Ness left.'],
    ['So [Georgia Avenue], 34, is open.', 'So [Georgia Avenue], 34, is open.'],
    ['So [Jackson Hole] said no.', 'So [Jackson Hole] said no.'],
    ['So [Lima] Ness left. {Ness} lives here.', 'So [Lima] Ness left. {Ness} lives here.'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagNamesakes, text)).toBe(expected);
  });
});

describe('splitOffices', () => {
  it.each([
    [
      'So {Dayton Parks and Recreation Director Jane Doe} said.',
      'So <Dayton Parks and Recreation Director> {Jane Doe} said.',
    ],
    ['So {Kingston MPP Jane Doe} said.', 'So <Kingston MPP> {Jane Doe} said.'],
    ['So {Martin Luther King Jr.} said.', 'So {Martin Luther King Jr.} said.'],
    ['So {Judge Jane Doe} said.', 'So {Judge Jane Doe} said.'],
  ])('makes of %j', (text, expected) => {
    expect(after(splitOffices, text)).toBe(expected);
  });
});

describe('tagPartyHomes', () => {
  it.each([
    ['So {Jane Doe}, DFL-Mankato, said.', 'So {Jane Doe}, DFL-[Mankato], said.'],
    ['So {Jane Doe} (R-{Dalton}) said.', 'So {Jane Doe} (R-[Dalton]) said.'],
    ['So {Jane Doe}, D-{St. Paul}, said.', 'So {Jane Doe}, D-[St. Paul], said.'],
    ['It was, X-Men said, over.', 'It was, X-Men said, over.'],
    ['It was an F-Type, red.', 'It was an F-Type, red.'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagPartyHomes, text)).toBe(expected);
  });
});

describe('tagAbbreviatedStates', () => {
  it.each([
    ['Wash. farmers vote.', '[Wash.] farmers vote.'],
    ['They pay Ore. tax.', 'They pay [Ore.] tax.'],
    ['They went to Mass. The priest spoke.', 'They went to Mass. The priest spoke.'],
    ['They go home. now', 'They go home. now'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagAbbreviatedStates, text)).toBe(expected);
  });
});

describe('tagDescribedPlaces', () => {
  it.each([
    ['It hit the village of Osewo hard.', 'It hit the village of [Osewo] hard.'],
    [
      'It hit four villages: Osewo, {Namoro} and Bango today.',
      'It hit four villages: [Osewo], [Namoro] and [Bango] today.',
    ],
    ['It hit towns such as {Kilby} or [Lima].', 'It hit towns such as [Kilby] or [Lima].'],
    ['It hit towns, Osewo said.', 'It hit towns, Osewo said.'],
    ['The mayors of towns met on Monday.', 'The mayors of towns met on Monday.'],
  ])('makes of %j', (text, expected) => {
    expect(after(tagDescribedPlaces, text)).toBe(expected);
  });
});

describe('mendHyphens', () => {
  it.each([
    ['So [Wooster-Ashland] won.', 'So [Wooster]-[Ashland] won.'],
    ['So {Wooster-Ashland} won.', 'So [Wooster]-[Ashland] won.'],
    ['So {Clinton-Harrison} won.', 'So {Clinton-Harrison} won.'],
    ['So {Wooster-Ashland} said no.', 'So {Wooster-Ashland} said no.'],
    ['So DFL-[Mankato] won.', 'So DFL-[Mankato] won.'],
    ['So Kelby-[Fewell] won.', 'So [Kelby-Fewell] won.'],
    ['So [Stratford-upon-Avon] won.', 'So [Stratford-upon-Avon] won.'],
  ])('makes of %j', (text, expected) => {
    expect(after(mendHyphens, text)).toBe(expected);
  });
});

describe('dropNonPlaces', () => {
  it.each([
    ['The [UN] met in [Geneva].', 'The UN met in [Geneva].'],
    ["The city's [SWAT] team came to [PARIS] then.", "The city's SWAT team came to [PARIS] then."],
    ['[LIMA], [Peru] (AP)', '[LIMA], [Peru] (AP)'],
    ['An A/[California]/7/2009 virus in [Texas].', 'An A/California/7/2009 virus in [Texas].'],
    ['The [West Nile] virus in [Texas].', 'The West Nile virus in [Texas].'],
    ['The [United States] flu season in [Texas].', 'The [United States] flu season in [Texas].'],
    ['So Miss [Ohio] met Miss [Paris] there.', 'So Miss [Ohio] met Miss Paris there.'],
    ['A [United Way] office in [Atlanta].', 'A United Way office in [Atlanta].'],
    ['The [T&T] team in [Kingston].', 'The [T&T] team in [Kingston].'],
  ])('makes of %j', (text, expected) => {
    expect(after(dropNonPlaces, text)).toBe(expected);
  });
});

describe('cutCityOffices', () => {
  it.each([
    ['So [Dublin City] Manager Jane left [Dublin].', 'So [Dublin] City Manager Jane left [Dublin].'],
    ['So [Dublin City] Council met in [Dublin].', 'So [Dublin] City Council met in [Dublin].'],
    ['So [Boulder City] Manager Jane left.', 'So [Boulder City] Manager Jane left.'],
    ['So [Kansas City] Council met in [Kansas].', 'So [Kansas City] Council met in [Kansas].'],
    [
      'So [Dublin City] Council met in [Dublin], then in [Dublin City].',
      'So [Dublin City] Council met in [Dublin], then in [Dublin City].',
    ],
    ['So [Dublin City] voted, as [Dublin] did.', 'So [Dublin City] voted, as [Dublin] did.'],
  ])('makes of %j', (text, expected) => {
    expect(after((analysed, tags, spans) => cutCityOffices(analysed, tags, spans, lexicon), text)).toBe(
      expected,
    );
  });
});
