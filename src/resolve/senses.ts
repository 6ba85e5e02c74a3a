import { featureIndex } from './features.ts';
import type { MentionState, NameGroup, Option } from './option.ts';

const BESIDE = featureIndex('parentBeside');
const TOLD = featureIndex('asTold');
const HOLDS = featureIndex('holdsBefore');
const LEAST_HOLDS = 0.5;

const isTied = ({ features }: Option): boolean => features[BESIDE] === 1;
const isSaid = (option: Option): boolean =>
  isTied(option) || option.features[TOLD] === 1 || (option.features[HOLDS] ?? 0) > LEAST_HOLDS;

/** Whether the text ties a mention to a state or country that holds one of its places. */
export const hasParentBeside = ({ options }: MentionState): boolean => options.some(isTied);

/** Whether a mention says itself which place it means: "Springfield, Illinois", or the Georgia of "Tbilisi, Georgia". */
export const saysWhich = ({ options }: MentionState): boolean => options.some(isSaid);

/**
 * Whether an article uses a name for two places: two mentions say so themselves and agree on none ("Springfield,
 * Illinois … Springfield, Missouri"), or one is called the other or the wrong one.
 */
export function hasTwoSenses({ mentions }: NameGroup): boolean {
  if (mentions.length < 2) return false;
  if (mentions.some(({ cues }) => cues.isOther)) return true;
  const telling = mentions.filter(saysWhich);
  if (telling.length < 2) return false;
  let common: ReadonlySet<number> | undefined;
  for (const { options } of telling) {
    const said = options.flatMap((option, at) => (isSaid(option) ? [at] : []));
    const both: ReadonlySet<number> = new Set(said.filter((at) => common?.has(at) ?? true));
    if (both.size === 0) return true;
    common = both;
  }
  return false;
}
