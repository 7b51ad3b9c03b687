/** How much one person, or one channel, may ask. */
export interface Allowance {
  /** Questions that may come at once. */
  readonly burst: number;
  /** Milliseconds after which one more is allowed. */
  readonly everyMs: number;
}

/** A question that may not be asked now. */
export interface Refused {
  readonly waitMs: number;
  /** The question before was refused, too: who was told once in a channel is not told again. */
  readonly told: boolean;
}

/** Whether a person may ask in a channel now: null, or why not. */
export type FairUse = (person: string, channel: string) => Refused | null;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly told: boolean;
}

const REMEMBERED = 10_000;

/**
 * Token buckets by key (https://en.wikipedia.org/wiki/Token_bucket): null where the key may ask now. Keys are kept in memory
 * only, and the oldest are forgotten.
 */
export function createAllowance({ burst, everyMs }: Allowance, clock: () => number): (key: string) => Refused | null {
  const buckets = new Map<string, Bucket>();
  return (key) => {
    const now = clock();
    const { tokens, at, told } = buckets.get(key) ?? { tokens: burst, at: now, told: false };
    const filled = Math.min(burst, tokens + (now - at) / everyMs);
    const may = filled >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: may ? filled - 1 : filled, at: now, told: !may });
    const oldest = buckets.size > REMEMBERED ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return may ? null : { waitMs: Math.ceil((1 - filled) * everyMs), told };
  };
}

/** Fair use of one run: the person's allowance first, then the channel's. */
export function createFairUse(clock: () => number): FairUse {
  const [persons, channels] = [createAllowance(PERSON, clock), createAllowance(CHANNEL, clock)];
  return (person, channel) => persons(person) ?? channels(channel);
}

/** A person may ask ten questions at once and one more every six seconds; a channel thirty and two a second. */
export const PERSON: Allowance = { burst: 10, everyMs: 6000 };
export const CHANNEL: Allowance = { burst: 30, everyMs: 500 };
