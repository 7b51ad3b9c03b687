import { FAMILY, lower, named, when } from './ground.ts';
import type { Feature, Ground } from './ground.ts';
import { aroundHead, edges, hanging, make } from './span-neighbours.ts';
import { amid, counting, outline, spanning, told, typed } from './span-shape.ts';
import { clause, sides } from './span-sides.ts';
import type { Stretch } from './stretches.ts';

const LIGHT =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|been|being|be|is|was|were|are|also|then|has|had|have|to|would|will|could|can|may|first|later|only)$/;

/** Tokens between two places that carry something; adjectives and light words aside. */
function gapBetween({ sentence }: Ground, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    if (token && !LIGHT.test(lower(token)) && token.pos !== 'ADV') count += 1;
  }
  return count;
}

/** Distance in tokens from a stretch to the nearest of some places; 0 inside. */
function distance({ from, to }: Stretch, places: readonly number[]): number {
  let best = Infinity;
  for (const at of places) {
    const apart = at < from ? from - at : at >= to ? at - to + 1 : 0;
    if (apart < best) best = apart;
  }
  return best;
}

const near = (stretch: Stretch, places: readonly number[]): number => {
  const apart = distance(stretch, places);
  return apart === 0 || apart === Infinity ? 0 : 1 / (1 + (apart - 1) / 3);
};

const BREAK = /^(?:[,;:()—]|and|but|which|who|that|where|when|while|although)$/;

/** Signs and joining words between the stretch and the nearest of the question's words. */
function breaks({ anchors, sentence: { tokens } }: Ground, { from, to }: Stretch): number {
  let best = Infinity;
  let place = from;
  for (const { at } of anchors)
    for (const each of at) {
      const apart = each < from ? from - each : each >= to ? each - to + 1 : Infinity;
      if (apart < best) [best, place] = [apart, each];
    }
  const between = place < from ? tokens.slice(place + 1, from) : tokens.slice(to, place);
  return between.filter((token) => BREAK.test(lower(token))).length;
}

/** How near the question's words stand, from 0 to 1, by two scales. */
function nearness(ground: Ground, stretch: Stretch): Feature[] {
  let close = 0;
  let wide = 0;
  for (const { at, weight } of ground.anchors) {
    const apart = distance(stretch, at);
    if (apart === 0) continue;
    close += weight / (1 + (apart - 1) / 3);
    wide += weight * Math.max(0, 1 - apart / 30);
  }
  const family = FAMILY[ground.gap.sort];
  return [
    ['close to the question’s words', close],
    ['not far from the question’s words', wide],
    [named(family, 'close to the question’s words'), close],
    [named(family, 'not far from the question’s words'), wide],
    [named(family, 'close to the verb'), near(stretch, ground.verbs)],
    [named(family, 'close to what is asked for'), near(stretch, ground.heads)],
    [named(family, 'close to the last word'), near(stretch, ground.last)],
    [named(family, 'close to the word after the gap'), near(stretch, ground.next)],
    ['close to the word after the gap', near(stretch, ground.next)],
    ['close to the last word', near(stretch, ground.last)],
    ['close to the verb', near(stretch, ground.verbs)],
    ['close to what is asked for', near(stretch, ground.heads)],
    ['clauses between', Math.min(3, breaks(ground, stretch))],
  ];
}

/** On which side of the question's verb, and how near. */
function aroundVerb(ground: Ground, { from, to }: Stretch): Feature[] {
  const { slot, verbs } = ground;
  const [verb] = verbs.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (verb === undefined) return [];
  if (verb >= from && verb < to) return [[named(slot, 'holds the verb'), 1]];
  const side = verb < from ? 'after' : 'before';
  const between = verb < from ? gapBetween(ground, verb + 1, from) : gapBetween(ground, to, verb);
  const passive =
    /^by$/.test(lower(ground.sentence.tokens[from - 1])) || /^by$/.test(lower(ground.sentence.tokens[from - 2]));
  return [
    [named(slot, side === 'after' ? 'after the verb' : 'before the verb'), 1],
    [
      named(slot, side === 'after' ? 'right after the verb' : 'right before the verb'),
      between === 0 ? 1 : between === 1 ? 0.5 : 0,
    ],
    ...(passive && side === 'after' ? ([[named(slot, 'by, after the verb'), 1]] as const) : []),
  ];
}

/** What of the stretch the question says itself. */
function echo({ terms, said, title }: Ground, { from, to, head }: Stretch): Feature[] {
  const own = terms.slice(from, to).flatMap((each) => each ?? []);
  if (own.length === 0) return [['no words of its own', 1]];
  const repeated = own.filter((each) => said.has(each)).length / own.length;
  const headSaid = terms[head];
  return [
    ['share said in the question', repeated],
    ...(repeated === 1 ? ([['all said in the question', 1]] as const) : []),
    ...(headSaid !== null && headSaid !== undefined && said.has(headSaid)
      ? ([['its head is said in the question', 1]] as const)
      : []),
    ...(own.every((each) => title.has(each)) ? ([['is the title', 1]] as const) : []),
  ];
}

/** Sorts whose answers differ most by how the question is built. */
const OPEN: ReadonlySet<string> = new Set(['a thing', 'a clause']);

/** The form of the stretch beside the sort of thing asked for and the way it is asked for. */
function fit({ gap, build }: Ground, { kind }: Stretch): Feature[] {
  const family = FAMILY[gap.sort];
  return [
    [named(family, kind), 1],
    ...when(family === 'a named thing' || family === 'a time', named(gap.sort, kind)),
    ...when(OPEN.has(family), named(build, kind)),
  ];
}

/** Everything that speaks for or against a stretch as the answer. */
export function featuresOf(ground: Ground, stretch: Stretch): Feature[] {
  return [
    ['always', 1],
    ...fit(ground, stretch),
    ...nearness(ground, stretch),
    ...aroundVerb(ground, stretch),
    ...aroundHead(ground, stretch),
    ...echo(ground, stretch),
    ...hanging(ground, stretch),
    ...edges(ground, stretch),
    ...make(ground, stretch),
    ...sides(ground, stretch),
    ...clause(ground, stretch),
    ...outline(ground, stretch),
    ...typed(ground, stretch),
    ...counting(ground, stretch),
    ...spanning(ground, stretch),
    ...amid(ground, stretch),
    ...told(ground, stretch),
  ];
}
