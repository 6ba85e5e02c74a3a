import type { NameDrawer } from './drawNames.ts';
import type { Entity, EntityKind, TrainingDocument } from './document.ts';
import { createSlotFiller, type Filling } from './fillSlot.ts';
import type { NamePool } from './namePool.ts';
import { pick, type Random } from './random.ts';

const SENTENCES_PER_DOCUMENT = 12;
/** So often a town or a surname is one that the document has already. */
const REPEAT_CHANCE = 0.35;
/** Surnames alone are mostly those of persons whom the document has named in full. */
const SURNAME_REPEAT_CHANCE = 0.7;
const ALL_CAPITALS_CHANCE = 0.03;
const TITLE_CASE_CHANCE = 0.06;
const BLANK_CHANCE = 0.7;

interface Sentence {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Made-up articles: sentences of the templates, filled with names. */
export function templateDocuments(
  templates: readonly string[],
  pool: NamePool,
  draw: NameDrawer,
  count: number,
): TrainingDocument[] {
  const fill = createSlotFiller(pool, draw);
  return Array.from({ length: count }, () => templateDocument(templates, draw.random, fill));
}

function templateDocument(
  templates: readonly string[],
  random: Random,
  fill: (slot: string) => Filling,
): TrainingDocument {
  const fillAgain = repeating(fill, random);
  let text = '';
  const entities: Entity[] = [];
  for (let count = 0; count < SENTENCES_PER_DOCUMENT; count += 1) {
    const sentence = recase(fillTemplate(pick(random, templates), fillAgain), random());
    for (const { start, end, kind } of sentence.entities) {
      entities.push({ start: text.length + start, end: text.length + end, kind });
    }
    text += sentence.text + (random() < BLANK_CHANCE ? ' ' : '\n');
  }
  return { source: 'templates', text, entities };
}

/** An article names the same towns and surnames again, and a person later by the surname alone. */
function repeating(fill: (slot: string) => Filling, random: Random): (slot: string) => Filling {
  const used: Record<string, Filling[]> = { C: [], L: [] };
  return (slot) => {
    const earlier = used[slot];
    const repeatChance = slot === 'L' ? SURNAME_REPEAT_CHANCE : REPEAT_CHANCE;
    if (earlier !== undefined && earlier.length > 0 && random() < repeatChance) return pick(random, earlier);
    const filling = fill(slot);
    earlier?.push(filling);
    if (slot === 'P' && !filling.text.endsWith('Jr.')) {
      used['L']?.push({ text: filling.text.split(' ').at(-1) ?? filling.text, kind: 'person' });
    }
    return filling;
  };
}

const BRACKET_KINDS: Readonly<Record<string, EntityKind>> = { O: 'organisation', M: 'other', L: 'place' };
const PART = /\[([OML]) |\]|\{(\w+)\}|[^[\]{}]+/gu;

/** "[O Bank of {N}]" becomes an organisation; what a slot inside of it names is no entity of its own. */
function fillTemplate(template: string, fill: (slot: string) => Filling): Sentence {
  let text = '';
  let open: { start: number; kind: EntityKind } | undefined;
  const entities: Entity[] = [];
  for (const [part, bracket, slot] of template.matchAll(PART)) {
    const kind = bracket === undefined ? undefined : BRACKET_KINDS[bracket];
    if (kind !== undefined) open = { start: text.length, kind };
    else if (part === ']') {
      if (open !== undefined) entities.push({ ...open, end: text.length });
      open = undefined;
    } else if (slot === undefined) text += part;
    else {
      const filling = fill(slot);
      if (filling.kind !== undefined && open === undefined) {
        entities.push({ start: text.length, end: text.length + filling.text.length, kind: filling.kind });
      }
      text += filling.text;
    }
  }
  return { text, entities };
}

/** Some sentences are headlines. Letters whose capital is longer ("ß") would shift the entities: those stay. */
function recase(sentence: Sentence, chance: number): Sentence {
  if (chance >= ALL_CAPITALS_CHANCE + TITLE_CASE_CHANCE) return sentence;
  const text =
    chance < ALL_CAPITALS_CHANCE
      ? sentence.text.toUpperCase()
      : sentence.text.replaceAll(/(?<=^| )\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase());
  return text.length === sentence.text.length ? { ...sentence, text } : sentence;
}
