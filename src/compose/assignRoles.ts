import { contains as areaContains } from '../geometry/contains.ts';
import type { PlaceKind } from '../story/types.ts';
import type { FoundMention, FoundThing, Role } from './found.ts';
import { mentionRole } from './mentionRole.ts';
import type { MentionRole } from './mentionRole.ts';

/** A thing, its role, and its mentions in the order of the text. */
export interface CastThing {
  readonly thing: FoundThing;
  readonly role: Role;
  readonly mentions: readonly CastMention[];
}

export interface CastMention extends FoundMention {
  readonly role: Role;
}

/**
 * Gives each thing its role. A thing is a scene where one of its mentions says so. A country or a region in which
 * something happens is one where the sentence dates it and no scene lies within it; and where the article has no
 * other scene at all, each in which something may happen. The things come in the order of their first mention; one
 * without a mention is left out.
 */
export function assignRoles(
  text: string,
  things: readonly FoundThing[],
  mentions: readonly FoundMention[],
): CastThing[] {
  const ofThing = byThing(mentions);
  const read = things.map((thing) => ({
    thing,
    mentions: (ofThing.get(thing.key) ?? []).map((mention) => ({
      mention,
      says: mentionRole(text, mention, thing),
    })),
  }));
  const scenes = read.filter(({ mentions: own }) => own.some(({ says }) => says === 'scene'));
  const holdsScene = (thing: FoundThing): boolean => scenes.some((scene) => contains(thing, scene.thing));
  const cast = read.map(({ thing, mentions: own }): CastThing => {
    const roleOf = (mention: FoundMention, says: MentionRole): Role => {
      if (says !== 'wide') return says;
      const isPlain = scenes.length === 0 || (mention.when !== undefined && !holdsScene(thing));
      return isPlain ? 'scene' : 'background';
    };
    const roled = own.map(({ mention, says }) => ({ ...mention, role: roleOf(mention, says) }));
    const isScene = roled.some(({ role }) => role === 'scene');
    return { thing, role: isScene ? 'scene' : 'background', mentions: roled };
  });
  const firstStart = ({ mentions: [first] }: CastThing): number => first?.start ?? Infinity;
  return cast.filter(({ mentions: own }) => own.length > 0).toSorted((a, b) => firstStart(a) - firstStart(b));
}

/** Their codes of government tell where they are, and not what is in them. */
const UNGOVERNED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['water', 'river', 'mountain']);

/**
 * True where the codes of government say that the second lies in the first; a region without codes, and a river, holds
 * nothing. A part of a country ("northern Iraq") holds what its area does.
 */
function contains(outer: FoundThing, inner: FoundThing): boolean {
  if (outer.key === inner.key || outer.country === '' || UNGOVERNED.has(outer.kind)) return false;
  const { relation, area } = outer.stated ?? {};
  if (relation === 'within' && area !== undefined)
    return inner.lonLat !== null && areaContains(area, inner.lonLat);
  if (outer.admin2 !== '') return outer.admin2 === inner.admin2;
  if (outer.admin1 !== '') return outer.admin1 === inner.admin1;
  return outer.country === inner.country;
}

function byThing(mentions: readonly FoundMention[]): Map<string, FoundMention[]> {
  const groups = new Map<string, FoundMention[]>();
  for (const mention of mentions) {
    if (mention.thing === null) continue;
    const group = groups.get(mention.thing);
    if (group === undefined) groups.set(mention.thing, [mention]);
    else group.push(mention);
  }
  return groups;
}
