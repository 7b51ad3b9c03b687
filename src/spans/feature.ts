/** A named property of a stretch or a sentence, and how much of it there is. */
export type Feature = readonly [name: string, value: number];

/** Takes a property and how much of it there is: 1 where nothing else is said. */
export type Tell = (name: string, value?: number) => void;

/** A property, where it holds. */
export const when = (holds: boolean, name: string, value = 1): Feature[] => (holds ? [[name, value]] : []);

/** The properties weighed and summed; one without a weight counts nothing. */
export const dot = (features: readonly Feature[], weights: Readonly<Record<string, number>>): number =>
  features.reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);
