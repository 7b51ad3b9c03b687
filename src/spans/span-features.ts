import { FAMILY, named, wordAt } from './ground.ts';
import type { Feature, Tell } from './feature.ts';
import type { Ground } from './ground.ts';
import { aroundHead, edges, hanging, make } from './span-neighbours.ts';
import { amid, counting, outline, spanning, told, typed } from './span-shape.ts';
import { clause, sides } from './span-sides.ts';
import { SPAN_WEIGHTS } from './span-weights.ts';
import type { Stretch } from './stretches.ts';

/** How many of some tokens that were counted up stand from one place to before another. */
const between = (counted: readonly number[], from: number, to: number): number =>
  to <= from ? 0 : (counted[to] ?? 0) - (counted[from] ?? 0);

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

/** Signs and joining words between the stretch and the nearest of the question's words. */
function breaksBetween({ anchors, breaks }: Ground, { from, to }: Stretch): number {
  let best = Infinity;
  let place = from;
  for (const { at } of anchors)
    for (const each of at) {
      const apart = each < from ? from - each : each >= to ? each - to + 1 : Infinity;
      if (apart < best) [best, place] = [apart, each];
    }
  return place < from ? between(breaks, place + 1, from) : between(breaks, to, place);
}

/** How near the question's words stand, from 0 to 1, by two scales. */
function nearness(ground: Ground, stretch: Stretch, tell: Tell): void {
  let close = 0;
  let wide = 0;
  for (const { at, weight } of ground.anchors) {
    const apart = distance(stretch, at);
    if (apart === 0) continue;
    close += weight / (1 + (apart - 1) / 3);
    wide += weight * Math.max(0, 1 - apart / 30);
  }
  const family = FAMILY[ground.gap.sort];
  const [verb, head, last, next] = [
    near(stretch, ground.verbs),
    near(stretch, ground.heads),
    near(stretch, ground.last),
    near(stretch, ground.next),
  ];
  tell('close to the question’s words', close);
  tell('not far from the question’s words', wide);
  tell(named(family, 'close to the question’s words'), close);
  tell(named(family, 'not far from the question’s words'), wide);
  tell(named(family, 'close to the verb'), verb);
  tell(named(family, 'close to what is asked for'), head);
  tell(named(family, 'close to the last word'), last);
  tell(named(family, 'close to the word after the gap'), next);
  tell('close to the word after the gap', next);
  tell('close to the last word', last);
  tell('close to the verb', verb);
  tell('close to what is asked for', head);
  tell('clauses between', Math.min(3, breaksBetween(ground, stretch)));
}

/** The place nearest to another, the first of two. */
function nearest(places: readonly number[], to: number): number | undefined {
  let best = places[0];
  for (const at of places) if (best !== undefined && Math.abs(at - to) < Math.abs(best - to)) best = at;
  return best;
}

/** On which side of the question's verb, and how near. */
function aroundVerb(ground: Ground, { from, to }: Stretch, tell: Tell): void {
  const { slot, verbs, carrying } = ground;
  const verb = nearest(verbs, from);
  if (verb === undefined) return;
  if (verb >= from && verb < to) {
    tell(named(slot, 'holds the verb'));
    return;
  }
  const after = verb < from;
  const apart = after ? between(carrying, verb + 1, from) : between(carrying, to, verb);
  const passive = wordAt(ground, from - 1) === 'by' || wordAt(ground, from - 2) === 'by';
  tell(named(slot, after ? 'after the verb' : 'before the verb'));
  tell(named(slot, after ? 'right after the verb' : 'right before the verb'), apart === 0 ? 1 : apart === 1 ? 0.5 : 0);
  if (passive && after) tell(named(slot, 'by, after the verb'));
}

/** What of the stretch the question says itself. */
function echo({ terms, said, title }: Ground, { from, to, head }: Stretch, tell: Tell): void {
  let [own, repeated, titled] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const each = terms[at] ?? null;
    if (each === null) continue;
    own += 1;
    if (said.has(each)) repeated += 1;
    if (title.has(each)) titled += 1;
  }
  if (own === 0) {
    tell('no words of its own');
    return;
  }
  const headSaid = terms[head] ?? null;
  tell('share said in the question', repeated / own);
  if (repeated === own) tell('all said in the question');
  if (headSaid !== null && said.has(headSaid)) tell('its head is said in the question');
  if (titled === own) tell('is the title');
}

/** Sorts whose answers differ most by how the question is built. */
const OPEN: ReadonlySet<string> = new Set(['a thing', 'a clause']);

/** The form of the stretch beside the sort of thing asked for and the way it is asked for. */
function fit({ gap, build }: Ground, { kind }: Stretch, tell: Tell): void {
  const family = FAMILY[gap.sort];
  tell(named(family, kind));
  if (family === 'a named thing' || family === 'a time') tell(named(gap.sort, kind));
  if (OPEN.has(family)) tell(named(build, kind));
}

const ALL = [
  fit,
  nearness,
  aroundVerb,
  aroundHead,
  echo,
  hanging,
  edges,
  make,
  sides,
  clause,
  outline,
  typed,
  counting,
  spanning,
  amid,
  told,
] as const;

/** Tells everything that speaks for or against a stretch as the answer. */
function tellAll(ground: Ground, stretch: Stretch, tell: Tell): void {
  tell('always');
  for (const property of ALL) property(ground, stretch, tell);
}

/** Everything that speaks for or against a stretch as the answer. */
export function featuresOf(ground: Ground, stretch: Stretch): Feature[] {
  const features: Feature[] = [];
  tellAll(ground, stretch, (name, value = 1) => features.push([name, value]));
  return features;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(SPAN_WEIGHTS));

/** How much speaks for a stretch as the answer: all its properties, weighed. */
export function scoreOf(ground: Ground, stretch: Stretch): number {
  let score = 0;
  tellAll(ground, stretch, (name, value = 1) => {
    if (value !== 0) score += value * (WEIGHTS.get(name) ?? 0);
  });
  return score;
}
