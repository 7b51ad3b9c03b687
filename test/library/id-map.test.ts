import { describe, expect, it } from 'vitest';
import { mapById } from '#library';

describe('things by their ids', () => {
  const things = Array.from({ length: 25_000 }, (_, n) => ({ id: `p${n}`, n }));

  it('finds each by its id, and nothing by another', async () => {
    const byId = await mapById(things);
    expect(things.every((thing) => byId.get(thing.id) === thing)).toBe(true);
    expect(['', 'p', 'p25000', 'P1'].map((id) => byId.get(id))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('lets the event loop go on meanwhile', async () => {
    let turns = 0;
    const count = (): void => void (turns += 1);
    setImmediate(count);
    await mapById(things);
    expect(turns).toBe(1);
  });
});
