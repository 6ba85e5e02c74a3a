import { featureIndex } from './features.ts';
import type { NameGroup } from './option.ts';
import { hasParentBeside, hasTwoSenses } from './senses.ts';

const BESIDE = featureIndex('parentBeside');
const ANYWHERE = featureIndex('parentBesideName');
const EARLIER = featureIndex('parentBesideEarlier');

/**
 * What one mention says of a place's state or country holds for the other mentions of the name, and more so for later
 * ones; not for those that have a state or country of their own. Where the article uses the name for two places, it
 * holds until another mention says otherwise.
 */
export function shareContainment(group: NameGroup): void {
  const { candidates, mentions } = group;
  if (mentions.length < 2 || !mentions.some(hasParentBeside)) return;
  const inOrder = mentions.toSorted((a, b) => a.mention.start - b.mention.start);
  const tied = inOrder.filter(hasParentBeside);
  const isDivided = hasTwoSenses(group);
  for (const { options, mention } of inOrder.filter((state) => !hasParentBeside(state))) {
    const said = isDivided ? tied.filter((other) => other.mention.start < mention.start).slice(-1) : tied;
    for (const at of candidates.keys()) {
      const first = said.find((other) => other.options[at]?.features[BESIDE] === 1);
      const features = options[at]?.features;
      if (features === undefined || first === undefined) continue;
      features[ANYWHERE] = 1;
      features[EARLIER] = first.mention.start < mention.start ? 1 : 0;
    }
  }
}
