import { findDescriptions } from '../resolve/coreference/findDescriptions.ts';
import { firstEndingAfter } from '../text/firstEndingAfter.ts';
import type { Span } from '../text/span.ts';
import { type FoundMention, inOrder } from './found.ts';
import type { NamedThings } from './nameThings.ts';

/** What "the city" is sure of: that it stands for that place. */
const DESCRIPTION_CONFIDENCE = 0.85;

/** Adds "the city", "the port", "there" as further mentions of the things that they stand for. */
export function addDescriptions(
  text: string,
  sentences: readonly Span[],
  { things, mentions }: NamedThings,
): NamedThings {
  const describable = mentions.flatMap((mention) => {
    const thing = mention.thing === null ? undefined : things.get(mention.thing);
    if (thing === undefined || mention.kind === 'demonym' || mention.kind === 'inside') return [];
    const { kind, key, featureCode, headNoun } = thing;
    const { start, end } = mention;
    return [
      {
        start,
        end,
        kind,
        key,
        isCapital: featureCode === 'PPLC',
        ...(headNoun === undefined ? {} : { headNoun }),
      },
    ];
  });
  const found = findDescriptions(text, sentences, describable).flatMap(
    ({ start, end, thing: index, reason }): FoundMention[] => {
      const key = describable[index]?.key;
      const next = mentions[firstEndingAfter(mentions, start)];
      const isNew = next === undefined || next.start >= end;
      return key === undefined || !isNew
        ? []
        : [{ start, end, kind: 'description', thing: key, confidence: DESCRIPTION_CONFIDENCE, reason }];
    },
  );
  return { things, mentions: found.length === 0 ? mentions : inOrder([...mentions, ...found]) };
}
