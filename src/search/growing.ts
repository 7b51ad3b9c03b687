const BLOCK = 1 << 16;

/** A list of unsigned 32-bit numbers that grows block by block, so that none is copied while it does. */
export interface Growing {
  readonly blocks: Uint32Array[];
  length: number;
}

export function growing(): Growing {
  return { blocks: [], length: 0 };
}

export function push(list: Growing, value: number): void {
  const at = list.length % BLOCK;
  if (at === 0) list.blocks.push(new Uint32Array(BLOCK));
  const block = list.blocks[list.blocks.length - 1];
  if (block) block[at] = value;
  list.length += 1;
}

/** The list in one piece, without room to spare; it yields after each block. */
export function* gathered({ blocks, length }: Growing): Generator<void, Uint32Array> {
  const whole = new Uint32Array(length);
  for (const [i, block] of blocks.entries()) {
    whole.set(block.subarray(0, Math.min(BLOCK, length - i * BLOCK)), i * BLOCK);
    yield;
  }
  return whole;
}
