/** Long work that can be left and taken up again between steps: at once, or in turns that leave the event loop free. */
export type Steps<T> = Generator<void, T>;

/** Takes all the steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Takes one step in each turn of the event loop. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resolve) => setImmediate(resolve));
    step = steps.next();
  }
  return step.value;
}
