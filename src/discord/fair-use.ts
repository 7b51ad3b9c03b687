/** How much one person, or one channel, may ask. */
export interface Allowance {
  /** Questions that may come at once. */
  readonly burst: number;
  /** Milliseconds after which one more is allowed. */
  readonly everyMs: number;
}

/** `told`: refused, and so was the question before: who was told once is not told again. */
export type May = 'yes' | 'no' | 'told';

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly told: boolean;
}

const REMEMBERED = 10_000;

/**
 * Token buckets by key (https://en.wikipedia.org/wiki/Token_bucket): says whether the key may ask now. Keys are kept in memory
 * only, and the oldest are forgotten.
 */
export function createAllowance({ burst, everyMs }: Allowance, clock: () => number): (key: string) => May {
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
    if (may) return 'yes';
    return told ? 'told' : 'no';
  };
}

/** Fair use of one run: the person's allowance first, then the channel's. */
export function createFairUse(clock: () => number): (person: string, channel: string) => May {
  const [persons, channels] = [createAllowance(PERSON, clock), createAllowance(CHANNEL, clock)];
  return (person, channel) => {
    const own = persons(person);
    return own === 'yes' ? channels(channel) : own;
  };
}

/** A person may ask five questions at once and one more every six seconds; a channel twenty and one a second. */
export const PERSON: Allowance = { burst: 5, everyMs: 6000 };
export const CHANNEL: Allowance = { burst: 20, everyMs: 1000 };
