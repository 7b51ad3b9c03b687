/** A candidate for a choice: its properties, what speaks for it beside them, and how right it is (0 to 1). */
export interface Candidate {
  readonly features: readonly (readonly [string, number])[];
  readonly offset: number;
  readonly right: number;
}

/** A choice among candidates, and how much it counts. */
export interface Choice {
  readonly weight: number;
  readonly candidates: readonly Candidate[];
}

interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly offset: number;
  readonly right: number;
}

interface Packed {
  readonly weight: number;
  readonly rows: readonly Row[];
}

const sumOf = (some: readonly number[]): number => some.reduce((sum, each) => sum + each, 0);
const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, each, i) => sum + each * (b[i] ?? 0), 0);
const moved = (from: Float64Array, by: Float64Array, factor: number): Float64Array =>
  from.map((each, i) => each + factor * (by[i] ?? 0));

function pack(choices: readonly Choice[], places: ReadonlyMap<string, number>): Packed[] {
  const rowOf = ({ features, offset, right }: Candidate): Row => {
    const known = features.flatMap(([name, value]) => {
      const at = places.get(name);
      return at === undefined ? [] : [[at, value] as const];
    });
    return {
      at: Int32Array.from(known, ([at]) => at),
      value: Float64Array.from(known, ([, value]) => value),
      offset,
      right,
    };
  };
  return choices
    .filter(({ candidates }) => candidates.some(({ right }) => right > 0))
    .map(({ weight, candidates }) => ({ weight, rows: candidates.map(rowOf) }));
}

/** Adds a choice's part of the slope, and gives its part of the loss: the logarithm of the share that the right ones have. */
function addChoice({ weight, rows }: Packed, weights: Float64Array, slope: Float64Array): number {
  const scores = rows.map(({ at, value, offset }) => {
    let sum = offset;
    for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
    return sum;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = sumOf(odds);
  const right = Math.max(Number.MIN_VALUE, sumOf(odds.map((each, i) => each * (rows[i]?.right ?? 0))));
  rows.forEach(({ at, value, right: own }, c) => {
    const pull = weight * (odds[c] ?? 0) * (1 / all - own / right);
    for (let i = 0; i < at.length; i += 1) slope[at[i] ?? 0] = (slope[at[i] ?? 0] ?? 0) + pull * (value[i] ?? 0);
  });
  return -weight * Math.log(right / all);
}

type Slope = (weights: Float64Array) => { readonly loss: number; readonly slope: Float64Array };

/** A step and how the slope changed over it. */
interface Pair {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  readonly along: number;
}

/** The direction of L-BFGS (Nocedal 1980) from the last few steps. */
function direction(slope: Float64Array, pairs: readonly Pair[]): Float64Array {
  let way: Float64Array = slope.slice();
  const shares = pairs.toReversed().map(({ step, turn, along }) => {
    const share = dot(step, way) / along;
    way = moved(way, turn, -share);
    return share;
  });
  const last = pairs.at(-1);
  const scale = last ? last.along / dot(last.turn, last.turn) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  way = way.map((each) => each * scale);
  pairs.forEach(({ step, turn, along }, i) => {
    way = moved(way, step, (shares.at(-1 - i) ?? 0) - dot(turn, way) / along);
  });
  return way;
}

const KEPT = 8;
const HALVINGS = 20;

function descend(at: Slope, size: number, rounds: number): Float64Array {
  let weights: Float64Array = new Float64Array(size);
  let now = at(weights);
  let pairs: readonly Pair[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const way = direction(now.slope, pairs);
    const gain = dot(now.slope, way);
    let length = 1;
    let next = moved(weights, way, -length);
    let then = at(next);
    for (let n = 0; n < HALVINGS && then.loss > now.loss - 1e-4 * length * gain; n += 1) {
      length /= 2;
      next = moved(weights, way, -length);
      then = at(next);
    }
    const step = moved(next, weights, -1);
    const turn = moved(then.slope, now.slope, -1);
    const along = dot(step, turn);
    if (along > 1e-10) pairs = [...pairs, { step, turn, along }].slice(-KEPT);
    const done = now.loss - then.loss < 1e-5 * now.loss;
    weights = next;
    now = then;
    if (done) break;
  }
  return weights;
}

/**
 * Weights by name under which the softmax over each choice's candidates gives the right ones, taken together, the most; half of
 * `l2` times the square of each weight is added to the loss. Properties that are not in `names` are left out.
 */
export function fitSoftmax(
  choices: readonly Choice[],
  names: readonly string[],
  l2: number,
  rounds = 60,
): ReadonlyMap<string, number> {
  const packed = pack(choices, new Map(names.map((name, i) => [name, i])));
  const weights = descend(
    (given) => {
      const slope = given.map((each) => l2 * each);
      let loss = (l2 / 2) * dot(given, given);
      for (const choice of packed) loss += addChoice(choice, given, slope);
      return { loss, slope };
    },
    names.length,
    rounds,
  );
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}
