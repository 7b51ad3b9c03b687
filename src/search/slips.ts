/** Costs of the slips that typing makes; a letter typed for any other costs 1. */
const COST = { swapped: 0.7, doubled: 0.5, nearKey: 0.7, missing: 0.9, extra: 0.9, other: 1 } as const;
/** The first letter is the one least often mistyped: "northern" is not "southern". */
const FIRST_LETTER = 0.5;
/** The rows of letters of a keyboard, each shifted by half a key. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** The longest words that are compared; what is longer is no word. */
const LONGEST = 40;

const A = 97;
const LETTERS = 26;

/** 1 for two letters whose keys touch, at first × 26 + second. */
const NEAR_KEYS = Uint8Array.from({ length: LETTERS * LETTERS }, (_, pair) => {
  const [a, b] = [Math.floor(pair / LETTERS), pair % LETTERS].map((letter) => String.fromCharCode(A + letter));
  const touches = (one = '', other = ''): boolean =>
    ROWS.some((row, y) => {
      const x = row.indexOf(one);
      const below = ROWS[y + 1];
      return x >= 0 && [row[x + 1], below?.[x], below?.[x - 1]].includes(other);
    });
  return Number(touches(a, b) || touches(b, a));
});

function replaced(a: number, b: number): number {
  if (a === b) return 0;
  const [one, other] = [a - A, b - A];
  const letters = one >= 0 && one < LETTERS && other >= 0 && other < LETTERS;
  return letters && NEAR_KEYS[one * LETTERS + other] === 1 ? COST.nearKey : COST.other;
}

/**
 * Gives the cost of typing `written` where `meant` was meant, by the cheapest way (Damerau and Levenshtein's distance with costs
 * of its own); Infinity where it is over `most`, or a word is longer than 40 letters. It keeps its rows from call to call.
 */
export function slipCosts(): (written: string, meant: string, most: number) => number {
  let older = new Float64Array(LONGEST + 1);
  let last = new Float64Array(LONGEST + 1);
  let row = new Float64Array(LONGEST + 1);
  /** Fills `row` for the letter at `i`; gives its least cost. */
  const fill = (written: string, meant: string, i: number): number => {
    const a = written.charCodeAt(i);
    const before = i > 0 ? written.charCodeAt(i - 1) : 0;
    const extra = a === before ? COST.doubled : COST.extra;
    let least = (last[0] ?? 0) + extra;
    row[0] = least;
    for (let j = 1; j <= meant.length; j += 1) {
      const b = meant.charCodeAt(j - 1);
      const beside = j > 1 ? meant.charCodeAt(j - 2) : 0;
      const missing = b === beside ? COST.doubled : COST.missing;
      let cost = Math.min((last[j - 1] ?? 0) + replaced(a, b), (last[j] ?? 0) + extra, (row[j - 1] ?? 0) + missing);
      if (a !== b && a === beside && b === before) cost = Math.min(cost, (older[j - 2] ?? 0) + COST.swapped);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    return least;
  };
  return (written, meant, most) => {
    if (written.length > LONGEST || meant.length > LONGEST) return Infinity;
    last[0] = 0;
    for (let j = 1; j <= meant.length; j += 1) {
      last[j] = (last[j - 1] ?? 0) + (meant[j - 1] === meant[j - 2] ? COST.doubled : COST.missing);
    }
    let leastBefore = 0;
    for (let i = 0; i < written.length; i += 1) {
      const least = fill(written, meant, i);
      if (least > most && leastBefore > most) return Infinity;
      leastBefore = least;
      [older, last, row] = [last, row, older];
    }
    const cost = (last[meant.length] ?? Infinity) + (written[0] === meant[0] ? 0 : FIRST_LETTER);
    return cost <= most ? cost : Infinity;
  };
}
