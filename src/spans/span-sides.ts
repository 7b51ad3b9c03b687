import { named, wordAt } from './ground.ts';
import type { Tell } from './feature.ts';
import type { Anchor, Ground } from './ground.ts';
import type { Stretch } from './stretches.ts';

/** How much less a word tells with each that stands between it and the gap. */
const FADE = 0.8;

const nearnessOf = (apart: number): number => 1 / (1 + (apart - 1) / 3);

/** Nearest distance of a place before and after a stretch; Infinity where there is none. */
function apart({ from, to }: Stretch, at: readonly number[]): readonly [before: number, after: number] {
  let [before, after] = [Infinity, Infinity];
  for (const place of at) {
    if (place < from) before = Math.min(before, from - place);
    else if (place >= to) after = Math.min(after, place - to + 1);
  }
  return [before, after];
}

/** How near the words of one side of the gap stand on the same side of a stretch, and on the other. */
function agreement(stretch: Stretch, anchors: readonly Anchor[], side: 0 | 1): readonly [right: number, wrong: number] {
  let [right, wrong, all] = [0, 0, 0];
  anchors.forEach(({ at, weight }, i) => {
    const counts = FADE ** i;
    all += counts;
    if (weight === 0) return;
    const far = apart(stretch, at);
    const [own, other] = [far[side], far[1 - side] ?? Infinity];
    if (own <= other && own < Infinity) right += counts * nearnessOf(own);
    else if (other < Infinity) wrong += counts * nearnessOf(other);
  });
  return all === 0 ? [0, 0] : [right / all, wrong / all];
}

const LIGHT: ReadonlySet<string> = new Set(
  'the a an his her its their this these those to was were is are be been has had have would will could can may also in on at of by with for from as " “'.split(
    ' ',
  ),
);

/** Places of the nearest word that carries something, before and after a stretch. */
function besides(ground: Ground, { from, to }: Stretch): readonly [number, number] {
  let [before, after] = [from - 1, to];
  while (before >= 0 && LIGHT.has(wordAt(ground, before))) before -= 1;
  while (after < ground.words.length && LIGHT.has(wordAt(ground, after))) after += 1;
  return [before, after];
}

/** Whether the question's words stand where they would stand if the question were a statement with the stretch in its gap. */
export function sides(ground: Ground, stretch: Stretch, tell: Tell): void {
  const { slot, before, after } = ground;
  const [left, leftWrong] = agreement(stretch, before, 0);
  const [right, rightWrong] = agreement(stretch, after, 1);
  const [previous, next] = besides(ground, stretch);
  if (left > 0) tell(named(slot, 'words before the gap before it'), left);
  if (leftWrong > 0) tell(named(slot, 'words before the gap after it'), leftWrong);
  if (right > 0) tell(named(slot, 'words after the gap after it'), right);
  if (rightWrong > 0) tell(named(slot, 'words after the gap before it'), rightWrong);
  if (before[0]?.at.includes(previous) === true) tell(named(slot, 'right after the word before the gap'));
  if (after[0]?.at.includes(next) === true) tell(named(slot, 'right before the word after the gap'));
  if (before[0]?.at.includes(next) === true) tell(named(slot, 'right before the word before the gap'));
}

/** How much of the question stands in the clause of the stretch. */
export function clause({ anchors, clauses }: Ground, { from, to }: Stretch, tell: Tell): void {
  const own = clauses[from] ?? 0;
  let inside = 0;
  let next = 0;
  for (const { at, weight } of anchors) {
    let least = 2;
    for (const each of at) if (each < from || each >= to) least = Math.min(least, Math.abs((clauses[each] ?? 0) - own));
    if (least === 0) inside += weight;
    else if (least === 1) next += weight;
  }
  tell('words of the question in its clause', inside);
  tell('words of the question in the clause beside it', next);
}
