import type { Clock } from './clock.ts';
import type { Reply } from './replies.ts';

/** So many requests in so many milliseconds. */
export interface Limit {
  readonly line: RegExp;
  readonly most: number;
  readonly withinMs: number;
}

/** An answer's headers, and the 429 that stands in its place. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refused: Reply | null;
}

interface Bucket {
  used: number;
  resetAt: number;
}

export interface Buckets {
  /** Counts a request; `key` is its method, pattern and top resource, `line` its "METHOD /pattern". */
  take(line: string, key: string): Verdict;
}

const DEFAULT: Limit = { line: /^/, most: 50, withinMs: 1_000 };

/** 429 as Discord words it; `retryAfter` in seconds. */
export function tooMany(scope: 'user' | 'shared' | 'global', retryAfter: number): Required<Verdict> {
  const isGlobal = scope === 'global';
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal };
  const headers = {
    'retry-after': String(retryAfter),
    'x-ratelimit-scope': scope,
    ...(isGlobal ? { 'x-ratelimit-global': 'true' } : { 'x-ratelimit-reset-after': String(retryAfter) }),
  };
  return { headers, refused: { status: 429, body } };
}

/** The rate limits of the routes: the first limit whose line matches holds, for each top resource apart. */
export function createBuckets(clock: Clock, limits: readonly Limit[]): Buckets {
  const buckets = new Map<string, Bucket>();
  return {
    take(line, key) {
      const limit = limits.find((one) => one.line.test(line)) ?? DEFAULT;
      const now = clock.now();
      const before = buckets.get(key);
      const bucket = before && before.resetAt > now ? before : { used: 0, resetAt: now + limit.withinMs };
      buckets.set(key, bucket);
      const seconds = (bucket.resetAt - now) / 1000;
      if (bucket.used >= limit.most) return tooMany('user', seconds);
      bucket.used += 1;
      const headers = {
        'x-ratelimit-limit': String(limit.most),
        'x-ratelimit-remaining': String(limit.most - bucket.used),
        'x-ratelimit-reset': String(bucket.resetAt / 1000),
        'x-ratelimit-reset-after': String(seconds),
        'x-ratelimit-bucket': Buffer.from(line).toString('base64url').slice(0, 32),
      };
      return { headers, refused: null };
    },
  };
}
