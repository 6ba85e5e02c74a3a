import { CASE_MODE, NAME_CONTINUES, type AnalysedText } from './analysedText.ts';
import { ruleName } from './applyRules.ts';
import type { ArticleEvidence } from './articleEvidence.ts';
import type { Candidate } from './candidate.ts';
import { DOCUMENT_FLAG, isStateLike } from './documentFlags.ts';
import { isCountyName } from './insideCandidates.ts';
import { civicWords } from './lists/civicWords.ts';
import { stateAbbreviations } from './lists/stateAbbreviations.ts';
import { isLarge, NAME_CLASS } from './nameClass.ts';
import { phraseOf } from './phraseOf.ts';
import { placeProbability } from './placeProbability.ts';
import { NAME_KIND } from './tags.ts';
import { CLASS } from './wordClasses.ts';
import { SHAPE } from './wordShape.ts';
import { NO_WORD } from './wordType.ts';

/** What is known of the whole article when a candidate is judged. */
export interface JudgedText {
  readonly analysed: AnalysedText;
  /** From `tagText`. */
  readonly probabilities: Float32Array;
  /** From `applyRules`. */
  readonly madeBy: Uint8Array;
  readonly evidence: ArticleEvidence;
}

/** Takes the name and the value of a feature. */
export type AddFeature = (name: string, value: number) => void;

/** Calls `add` for each feature that tells whether a candidate is a mention: `keepWeights.ts` has their weights. */
export function keepFeatures(judged: JudgedText, candidate: Candidate, add: AddFeature): void {
  add(candidate.kind, 1);
  if (candidate.kind === 'place') placeFeatures(judged, candidate, add);
  else if (candidate.kind === 'inside') insideFeatures(judged, candidate, add);
  else demonymFeatures(judged, candidate, add);
}

function placeFeatures(judged: JudgedText, candidate: Candidate, add: AddFeature): void {
  const { analysed, probabilities, madeBy, evidence } = judged;
  const { first, end, sub, taggedAs } = candidate;
  const phrase = phraseOf(analysed, first, end);
  const rule = ruleName(madeBy[first] ?? 0);
  add('place chance', logOdds(placeProbability(probabilities, first, end)));
  add('place chance in article', logOdds(evidence.placeChances.get(phrase) ?? 0));
  const nameClass = stateAbbreviations.has(phrase) ? NAME_CLASS.state : wholeClass(analysed, first, end);
  add(PLACE_CLASSES[nameClass] ?? '', 1);
  if (sub !== 'plain') add(`place ${sub}`, 1);
  if (taggedAs === NAME_KIND.person) add('place tagged as person', 1);
  if (taggedAs === NAME_KIND.none) add('place untagged', 1);
  if (rule !== '') add(`place by rule ${rule}`, 1);
  if (evidence.surnames.has(phrase)) add('place also surname', 1);
  if (end - first === 1) wordFeatures(analysed, first, add);
  contextFeatures(analysed, candidate, add);
}

/** The names of these features, by the class. */
const PLACE_CLASSES: readonly string[] = Object.values(NAME_CLASS).map((value) => `place class ${value}`);

function contextFeatures(
  { words, caseMode }: AnalysedText,
  { first, end }: Candidate,
  add: AddFeature,
): void {
  const previous = words[first - 1] ?? NO_WORD;
  const next = words[end] ?? NO_WORD;
  const party = words[first - 2]?.shape;
  const isPartyShape = party === SHAPE.singleCapital || party === SHAPE.shortCapitals;
  if (caseMode[first] !== CASE_MODE.normal) add('place in headline', 1);
  if ((previous.classes & CLASS.placePreposition) !== 0) add('place after preposition', 1);
  if (next.isCapitalised) add('place before capital', 1);
  const isBeforeNoun = !next.isCapitalised && (next.classes & (CLASS.geographic | CLASS.organisation)) !== 0;
  if (isBeforeNoun) add('place before noun', 1);
  if (previous.isCapitalised) add('place after capital', 1);
  if (previous.isNumber) add('place after number', 1);
  if (next.text === ',' && isStateLike(words[end + 1] ?? NO_WORD)) add('place before state', 1);
  // "R-Springfield"
  if (previous.shape === SHAPE.hyphen && isPartyShape) add('place after party', 1);
}

/** What a single word is, and how the article uses it elsewhere. */
function wordFeatures({ words, documentFlags }: AnalysedText, index: number, add: AddFeature): void {
  const classes = words[index]?.classes ?? 0;
  const flags = documentFlags[index] ?? 0;
  if ((classes & CLASS.common) !== 0) add('place common word', 1);
  if ((classes & (CLASS.surname | CLASS.givenName)) !== 0) add('place person-like', 1);
  if ((flags & DOCUMENT_FLAG.afterGivenNameOrTitle) !== 0) add('place also after given name', 1);
  if ((flags & DOCUMENT_FLAG.beforeSaying) !== 0) add('place also before saying', 1);
  if ((flags & DOCUMENT_FLAG.afterPlacePreposition) !== 0) add('place also after preposition', 1);
  if ((flags & DOCUMENT_FLAG.beforeState) !== 0) add('place also before state', 1);
  if ((flags & DOCUMENT_FLAG.inLowerCase) !== 0) add('place also in lower case', 1);
  if ((flags & DOCUMENT_FLAG.beforeGeographic) !== 0) add('place also before geographic', 1);
}

function insideFeatures(judged: JudgedText, candidate: Candidate, add: AddFeature): void {
  const { analysed, probabilities, evidence } = judged;
  const { first, end, position = 'middle', within } = candidate;
  const next = analysed.words[end] ?? NO_WORD;
  const generic = CLASS.common | CLASS.organisation | CLASS.title;
  add(`inside ${position}`, 1);
  add(`inside ${isCountyName(analysed, first, end) ? 'county' : sizeOf(analysed, first, end)}`, 1);
  add('inside chance', logOdds(placeProbability(probabilities, first, end)));
  if (civicWords.has(next.lower)) add('inside before civic', 1);
  if (next.isCapitalised && (next.classes & CLASS.organisation) !== 0) add('inside before organisation', 1);
  if ((next.classes & CLASS.newspaper) !== 0) add('inside before newspaper', 1);
  if (within?.kind === NAME_KIND.other) add('inside other', 1);
  if (evidence.placeChances.has(phraseOf(analysed, first, end))) add('inside place elsewhere', 1);
  if (end - first === 1 && ((analysed.words[first]?.classes ?? 0) & generic) !== 0) add('inside generic', 1);
}

function demonymFeatures({ analysed }: JudgedText, candidate: Candidate, add: AddFeature): void {
  const { sub, within } = candidate;
  if (sub !== 'plain') add(`demonym ${sub}`, 1);
  if (within !== undefined)
    add(within.kind === NAME_KIND.other ? 'demonym in other' : 'demonym in organisation', 1);
  if (analysed.words[candidate.end]?.isCapitalised === true) add('demonym before capital', 1);
}

/** Chances beyond are as good as sure. */
const LEAST_CHANCE = 0.002;

function logOdds(chance: number): number {
  const bounded = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(bounded / (1 - bounded));
}

/** The class of a name that the gazetteer knows whole. */
function wholeClass({ nameCode, nameLength }: AnalysedText, first: number, end: number): number {
  const code = nameCode[first] ?? 0;
  return nameLength[first] === end - first && code < NAME_CONTINUES ? code : NAME_CLASS.none;
}

function sizeOf(analysed: AnalysedText, first: number, end: number): string {
  const nameClass = wholeClass(analysed, first, end);
  if (isLarge(nameClass)) return 'large';
  if (nameClass === NAME_CLASS.million || nameClass === NAME_CLASS.underMillion) return 'great city';
  if (nameClass === NAME_CLASS.under200000) return 'city';
  return nameClass === NAME_CLASS.under50000 ? 'town' : 'village';
}
