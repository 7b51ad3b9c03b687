/** A property of something by name, as the answer room gives them; a name may occur several times and then adds up. */
type Feature = readonly [string, number];

/** One example: its properties, and whether it is right. */
export interface Row {
  readonly features: readonly Feature[];
  readonly right: boolean;
}

export interface Options {
  /** How dear a weight is: half of this times its square, in units of the property's spread, set against the mean log loss. */
  readonly l2?: number;
  /** Weights that the fit is drawn towards instead of 0. */
  readonly towards?: Weights;
  /** Weights that stand and are not fitted: what the rows are too few to tell. */
  readonly fixed?: Weights;
  /** The sign that a weight may have, by its name: what is missing never speaks for an answer. Undefined where either may be. */
  readonly signOf?: (name: string) => 1 | -1 | undefined;
  readonly rounds?: number;
}

export type Weights = Readonly<Record<string, number>>;

/** The name of the weight that every row has. */
export const BIAS = 'bias';

const DEFAULTS = { l2: 0.001, rounds: 300 } as const;
/** Rprop: how fast a weight moves, and what a step becomes that went on the same way, or past the best. */
const STEP = { first: 0.05, least: 1e-7, most: 1, same: 1.2, past: 0.5 } as const;

interface Vector {
  readonly at: Uint32Array;
  readonly value: Float64Array;
  readonly right: boolean;
}

interface Space {
  readonly names: readonly string[];
  readonly spread: Float64Array;
}

function spaceOf(rows: readonly Row[]): Space {
  const sums = new Map<string, [number, number]>();
  for (const { features } of rows) {
    for (const [name, value] of features) {
      const [sum, squares] = sums.get(name) ?? [0, 0];
      sums.set(name, [sum + value, squares + value * value]);
    }
  }
  const size = Math.max(1, rows.length);
  const spreads = Array.from(sums.values(), ([sum, squares]) =>
    Math.sqrt(Math.max(0, squares / size - (sum / size) ** 2)),
  );
  return { names: [...sums.keys()], spread: Float64Array.from(spreads, (spread) => (spread > 1e-9 ? spread : 1)) };
}

function vectorsOf(rows: readonly Row[], { names, spread }: Space): Vector[] {
  const places = new Map(names.map((name, i) => [name, i]));
  return rows.map(({ features, right }) => {
    const known = features.filter(([, value]) => value !== 0);
    const at = Uint32Array.from(known, ([name]) => places.get(name) ?? 0);
    return { at, value: Float64Array.from(known, ([, value], i) => value / (spread[at[i] ?? 0] ?? 1)), right };
  });
}

function dot({ at, value }: Vector, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
  return sum;
}

function addTo(gradient: Float64Array, { at, value }: Vector, factor: number): void {
  for (let i = 0; i < at.length; i += 1) {
    const place = at[i] ?? 0;
    gradient[place] = (gradient[place] ?? 0) + factor * (value[i] ?? 0);
  }
}

/** Moves each weight by the sign of its slope, in steps that grow while it keeps its way (iRprop−). */
function climb(
  { names, spread }: Space,
  options: Options,
  slope: (weights: Float64Array, gradient: Float64Array) => void,
): Weights {
  const { l2, rounds, towards = {}, fixed = {}, signOf } = { ...DEFAULTS, ...options };
  const signs = names.map((name) => signOf?.(name));
  const aim = Float64Array.from(names, (name, i) => (fixed[name] ?? towards[name] ?? 0) * (spread[i] ?? 1));
  const weights = aim.slice();
  const steps = new Float64Array(names.length).fill(STEP.first);
  const last = new Float64Array(names.length);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = new Float64Array(names.length);
    slope(weights, gradient);
    names.forEach((name, k) => {
      if (fixed[name] !== undefined) return;
      const pull = name === BIAS ? 0 : l2 * ((weights[k] ?? 0) - (aim[k] ?? 0));
      let now = (gradient[k] ?? 0) - pull;
      const turn = now * (last[k] ?? 0);
      const step = (steps[k] ?? 0) * (turn > 0 ? STEP.same : turn < 0 ? STEP.past : 1);
      steps[k] = Math.min(STEP.most, Math.max(STEP.least, step));
      if (turn < 0) now = 0;
      const moved = (weights[k] ?? 0) + Math.sign(now) * (steps[k] ?? 0);
      weights[k] = moved * (signs[k] ?? moved) < 0 ? 0 : moved;
      last[k] = now;
    });
  }
  return Object.fromEntries(names.map((name, i) => [name, (weights[i] ?? 0) / (spread[i] ?? 1)]));
}

/** Logistic regression: weights by name, `bias` among them, under which `probability` is likeliest to have made the rows. */
export function fitLogistic(rows: readonly Row[], options: Options = {}): Weights {
  const all = rows.map(({ features, right }): Row => ({ features: [[BIAS, 1], ...features], right }));
  const space = spaceOf(all);
  const vectors = vectorsOf(all, space);
  return climb(space, options, (weights, gradient) => {
    for (const vector of vectors) {
      const chance = 1 / (1 + Math.exp(-dot(vector, weights)));
      addTo(gradient, vector, ((vector.right ? 1 : 0) - chance) / vectors.length);
    }
  });
}

/**
 * Choice among candidates: weights under which the softmax over each group's candidates gives the right ones, taken together,
 * the most. A group without a right or without a wrong one teaches nothing.
 */
export function fitChoice(groups: readonly (readonly Row[])[], options: Options = {}): Weights {
  const telling = groups.filter((rows) => rows.some(({ right }) => right) && rows.some(({ right }) => !right));
  const space = spaceOf(telling.flat());
  const choices = telling.map((rows) => vectorsOf(rows, space));
  return climb(space, options, (weights, gradient) => {
    for (const vectors of choices) {
      const scores = vectors.map((vector) => dot(vector, weights));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const all = odds.reduce((sum, each) => sum + each, 0);
      const right = odds.reduce((sum, each, i) => sum + (vectors[i]?.right ? each : 0), 0);
      vectors.forEach((vector, i) => {
        const share = vector.right && right > 0 ? (odds[i] ?? 0) / right : 0;
        addTo(gradient, vector, (share - (odds[i] ?? 0) / all) / choices.length);
      });
    }
  });
}

/** The sum of weight × value: a candidate's score, or the log odds of a row (where the weights have a bias, it is in). */
export function scoreOf(features: readonly Feature[], weights: Weights): number {
  return features.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), weights[BIAS] ?? 0);
}

/** How likely a row is right under weights of `fitLogistic`, from 0 to 1. */
export function probability(features: readonly Feature[], weights: Weights): number {
  return 1 / (1 + Math.exp(-scoreOf(features, weights)));
}

/**
 * Cross-validation: all of one key (an article) falls into one of `folds` parts; gives each part with all the others, so that
 * nothing is scored by weights that have seen its article. The same items give the same parts.
 */
export function foldsOf<T>(items: readonly T[], keyOf: (item: T) => string, folds = 5): { train: T[]; held: T[] }[] {
  const place = new Map([...new Set(items.map(keyOf))].sort().map((key, i) => [key, i % folds]));
  const partOf = (item: T): number => place.get(keyOf(item)) ?? 0;
  return Array.from({ length: folds }, (_, part) => ({
    train: items.filter((item) => partOf(item) !== part),
    held: items.filter((item) => partOf(item) === part),
  }));
}
