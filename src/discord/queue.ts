import type { Desk } from './types.ts';

/** Does work when its turn comes; gives what it gives, or rejects as it does. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** A request takes several turns of the event loop to leave: its event is read, a connection opened, the request written. */
const TURNS = 4;

async function letOthersGo(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Pieces of work one after another, in the order in which they come, with some turns of the event loop before each: what is heard
 * from Discord and sent to it waits for one piece at most, however many come at once.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(letOthersGo).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** A desk that does one thing at a time: answering keeps the thread, and an interaction must be acknowledged within three seconds. */
export function queueAt(desk: Desk): Desk {
  const queue = createQueue();
  return {
    ...desk,
    ask: (question, language) => queue(() => desk.ask(question, language)),
    check: (statement, language) => queue(() => desk.check(statement, language)),
    figures: (topic, language) => queue(() => desk.figures(topic, language)),
    suggest: (typed, most) => queue(() => desk.suggest(typed, most)),
    idOf: (answer) => queue(() => desk.idOf(answer)),
    replay: (id) => queue(() => desk.replay(id)),
    draw: (chart, language) => queue(() => desk.draw(chart, language)),
  };
}
