import { analyse } from './analyse.ts';
import { articleEvidence } from './articleEvidence.ts';
import { applyRules } from './applyRules.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './findCandidates.ts';
import type { JudgedText } from './keepFeatures.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { Gazetteer } from '../gazetteer/types.ts';
import type { RecogniserModel } from './model.ts';
import { nameSpans, type NameSpan } from './nameSpans.ts';

/** A text with all that may be mentions in it, and the names that the tags made. */
export interface TextWithCandidates extends JudgedText {
  readonly candidates: readonly Candidate[];
  readonly spans: readonly NameSpan[];
}

/** The steps of recognition before the choice: look up, tag, mend, find candidates. */
export function judgeText(text: string, gazetteer: Gazetteer, model: RecogniserModel): TextWithCandidates {
  const lexicon = lexiconOf(gazetteer, model);
  const analysed = analyse(text, lexicon);
  const tagged = model.tagText(analysed);
  const { tags, probabilities } = tagged;
  const madeBy = applyRules(analysed, tags, lexicon);
  const spans = nameSpans(tags);
  const candidates = findCandidates(analysed, tagged, spans, lexicon);
  const evidence = articleEvidence(analysed, probabilities, candidates, spans);
  return { analysed, probabilities, madeBy, evidence, candidates, spans };
}

function lexiconOf(gazetteer: Gazetteer, { lexicons, commonWords }: RecogniserModel): Lexicon {
  const known = lexicons.get(gazetteer);
  if (known !== undefined) return known;
  const lexicon = createLexicon(gazetteer, commonWords);
  lexicons.set(gazetteer, lexicon);
  return lexicon;
}
