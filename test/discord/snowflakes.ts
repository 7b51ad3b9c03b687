import type { Clock } from './clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes Discord's ids: strings of digits that grow with the time, never two alike. */
export function createSnowflakes(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const timely = BigInt(clock.now() - DISCORD_EPOCH) << 22n;
    last = timely > last ? timely : last + 1n;
    return String(last);
  };
}
