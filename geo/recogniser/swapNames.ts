import { isLarge, NAME_CLASS } from '../../src/recognise/nameClass.ts';
import type { Lexicon } from '../../src/recognise/lexicon.ts';
import type { NameDrawer } from './drawNames.ts';
import type { Entity, TrainingDocument } from './document.ts';
import type { NamePool } from './namePool.ts';
import { pick } from './random.ts';

const PLACE_CHANCE = 0.7;
const PERSON_CHANCE = 0.5;
const GEOGRAPHIC =
  /River|Lake|County|Street|Road|Park|Mountain|Island|Avenue|Bay|Bridge|Building|Centre|Center/u;
const NAME_BEFORE_GEOGRAPHIC =
  /^\p{Lu}\p{Ll}+(?= (?:River|County|Street|Road|Park|Lake|Mountain|Avenue|Bridge))/u;
const NOT_SWAPPED = /\d|,|The|of /u;

/** A copy of a document with most of its places and half of its persons renamed, each the same throughout. */
export function swapNames(
  document: TrainingDocument,
  pool: NamePool,
  draw: NameDrawer,
  lexicon: Lexicon,
): TrainingDocument {
  const renamed = new Map<string, string>();
  const { random } = draw;
  let text = '';
  let at = 0;
  const entities: Entity[] = [];
  for (const { start, end, kind } of document.entities.toSorted((left, right) => left.start - right.start)) {
    if (start < at) continue;
    text += document.text.slice(at, start);
    const name = swapped(document.text.slice(start, end), kind);
    entities.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    at = end;
  }
  return { source: `${document.source}, swapped`, text: text + document.text.slice(at), entities };

  function swapped(name: string, kind: Entity['kind']): string {
    const key = `${kind} ${name}`;
    const known = renamed.get(key);
    if (known !== undefined) return known;
    let other = name;
    if (kind === 'place' && name.split(' ').length <= 3 && !NOT_SWAPPED.test(name)) other = swapPlace(name);
    if (kind === 'person' && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name)) other = swapPerson(name);
    if (other !== name) renamed.set(key, other);
    return other;
  }

  function swapPlace(name: string): string {
    if (random() >= PLACE_CHANCE || /^[A-Z.]{2,}$/u.test(name)) return name;
    if (GEOGRAPHIC.test(name)) return name.replace(NAME_BEFORE_GEOGRAPHIC, () => draw.surname());
    const { nameClass } = lexicon.phrase(name);
    if (!isLarge(nameClass)) return draw.city();
    if (nameClass === NAME_CLASS.country) return pick(random, pool.countries);
    return pick(random, nameClass === NAME_CLASS.state ? pool.states : pool.regions);
  }

  function swapPerson(name: string): string {
    if (random() >= PERSON_CHANCE) return name;
    const [, surname] = name.split(' ');
    if (surname === undefined) return random() < 0.5 ? draw.surname() : name;
    const other = draw.surname();
    renamed.set(`person ${surname}`, other);
    return `${draw.givenName()} ${other}`;
  }
}
