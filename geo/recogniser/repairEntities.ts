import type { Entity, TrainingDocument } from './document.ts';

/** True for a name that stands for a country, a state, a region or a city of a million. */
export type IsWellKnown = (name: string) => boolean;

/**
 * Makes the marks of the corpora agree with what newspapers' readers call a place:
 * - "US President Barack Obama", one person in GUM, becomes a place and a person; titles before a person go
 * - pronouns, and parties of a contract ("the Borrower") are no names
 * - names in lower case only (WNUT) are left out
 * - a country, state or great city that acts ("Beijing said") is a place
 */
export function repairEntities(document: TrainingDocument, isWellKnown: IsWellKnown): TrainingDocument {
  const { text } = document;
  const split = document.entities.flatMap((entity) =>
    entity.kind === 'person' ? withoutTitle(text, entity, isWellKnown) : [entity],
  );
  const kept = split.filter((entity) => isName(text.slice(entity.start, entity.end)));
  const entities = kept.map((entity) => {
    const isActor = entity.kind === 'organisation' || entity.kind === 'person';
    const isPlace = isActor && isWellKnown(text.slice(entity.start, entity.end));
    return isPlace ? { ...entity, kind: 'place' as const } : entity;
  });
  return { ...document, entities };
}

const NO_NAMES =
  /^(?:I|He|She|It|We|You|They|My|Our|His|Her|Their|Your|Its|Secretary|President|Professor|Governor|Court|Bank|BANK|Borrower|BORROWER|Lender|LENDER|Commonwealth|Church|University|County|Constitution)$/u;

function isName(name: string): boolean {
  return /\p{Lu}/u.test(name) && !NO_NAMES.test(name);
}

const COUNTRY_BEFORE_TITLE = /^((?:the )?)([^\s'’]+(?: States| Kingdom)?)(?:['’]s)? (?=\S)/iu;
/** Countries that are given names and surnames as well. */
const ALSO_PERSONS =
  /^(?:Victoria|Georgia|Jordan|Chad|Virginia|Kent|Devon|Lorraine|Carolina|Israel|Ireland|Paris)$/u;
const TITLES =
  /^(?:(?:President|Secretary|Professor|Governor|Mr\.|Mrs\.|Dr\.|Chief|Justice|Minister|Prime|General|Attorney|Senator|Representative|of|State|Judge|King|Queen|Vice|Former) )+(?=\S)/u;

function withoutTitle(text: string, person: Entity, isWellKnown: IsWellKnown): Entity[] {
  const found: Entity[] = [];
  let { start } = person;
  const country = COUNTRY_BEFORE_TITLE.exec(text.slice(start, person.end));
  if (country?.[2] !== undefined && isWellKnown(country[2]) && !ALSO_PERSONS.test(country[2])) {
    const from = start + (country[1] ?? '').length;
    found.push({ start: from, end: from + country[2].length, kind: 'place' });
    start += country[0].length;
  }
  const title = TITLES.exec(text.slice(start, person.end));
  if (title !== null) start += title[0].length;
  return [...found, { ...person, start }];
}
