/** What a question of size asks for. */
export interface Size {
  /** Dimensions of units that can answer, as `dimensionOf` names them. */
  readonly dimensions: readonly string[];
  /** Which extent of a thing it is, so that a length is not taken for a depth; null where the dimension says enough. */
  readonly extent: string | null;
}

const ROWS = `
hot cold warm cool = temperature
heavy = mass
fast slow = speed
loud = level
tall high = length / height
deep = length / depth
wide broad = length / width
thick = length / thickness
far = length / distance
long = length / length`;

/** By the adjective after "how". Words of no row, such as "large", may ask for any dimension. */
export const SIZES: ReadonlyMap<string, Size> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [adjectives = '', rest = ''] = row.split(' = ');
      const [dimensions = '', extent] = rest.split(' / ');
      return adjectives
        .split(' ')
        .map((adjective) => [adjective, { dimensions: dimensions.split(' '), extent: extent ?? null }] as const);
    }),
);

/** Words beside a figure that say which extent it is. */
export const EXTENTS: ReadonlyMap<string, string> = new Map(
  `
  long length, length length, tall height, high height, height height, elevation height, altitude height, deep depth, depth depth,
  wide width, broad width, width width, across width, diameter width, thick thickness, thickness thickness, far distance,
  away distance, distance distance, apart distance`
    .trim()
    .split(/,\s+/)
    .map((pair) => {
      const [word = '', extent = ''] = pair.split(' ');
      return [word, extent] as const;
    }),
);
