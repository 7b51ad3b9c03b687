import type { Desk, Shelf } from '#discord';

/** What the thread of the articles can be called for: the desk, and the shelf with so many of its articles from one on. */
export type Served = Omit<Desk, 'shelf'> & { shelf(from: number): Promise<Shelf> };
type Deed = keyof Served;
type Given = { readonly [D in Deed]: Parameters<Served[D]> };
type Gives = { readonly [D in Deed]: Awaited<ReturnType<Served[D]>> };
/** What is served, once more, so that the type checker sees which values belong to which deed. */
type Deeds = { readonly [D in Deed]: (...given: Given[D]) => Promise<Gives[D]> };

interface Call<D extends Deed = Deed> {
  readonly call: number;
  readonly deed: D;
  readonly given: Given[D];
}

/** The answer to the call of that number. */
type Reply<T> = { readonly call: number } & ({ readonly value: T } | { readonly error: unknown });
/** Told beside the replies: how many numerals of an answer had no source, or a rejection that nobody caught. */
export type Aside = { readonly breach: number } | { readonly stray: unknown };
/** What the other side says; the value of a reply is known to its call alone. */
type Said = Reply<never> | Aside;

/** One end of a way for plain values: a `MessagePort`, or a `Worker`. */
interface Port<Heard> {
  postMessage(message: unknown): void;
  on(event: 'message', take: (message: Heard) => void): unknown;
}

/** The side that calls. */
export interface Calling {
  readonly served: Served;
  /** No reply will come any more: every call, open or to come, is rejected with this. */
  readonly end: (reason: Error) => void;
}

/** Articles of the shelf in one message: as many as the other side takes in within a few milliseconds. */
const SENT_AT_ONCE = 500;

/** Answers calls to a desk, each when it is done. */
export function serveDesk({ shelf, ...desk }: Desk, port: Port<Call>): void {
  const deeds: Deeds = {
    ...desk,
    shelf: async (from) => ({ ...shelf, articles: shelf.articles.slice(from, from + SENT_AT_ONCE) }),
  };
  const replyTo = async <D extends Deed>({ call, deed, given }: Call<D>): Promise<void> => {
    const value = await deeds[deed](...given);
    port.postMessage({ call, value } satisfies Reply<Gives[D]>);
  };
  port.on('message', (asked) => {
    replyTo(asked).catch((error: unknown) => port.postMessage({ call: asked.call, error } satisfies Reply<never>));
  });
}

/** Calls what is served at the other end of a port. */
export function callOver(port: Port<Said>, onAside: (aside: Aside) => void): Calling {
  const open = new Map<number, (reply: Reply<never>) => void>();
  let calls = 0;
  let over: Error | undefined;
  port.on('message', (said) => {
    if ('call' in said) open.get(said.call)?.(said);
    else onAside(said);
  });
  const call = <D extends Deed>(deed: D, given: Given[D]): Promise<Gives[D]> =>
    new Promise((resolve, reject) => {
      if (over) return reject(over);
      const call = (calls += 1);
      port.postMessage({ call, deed, given } satisfies Call<D>);
      open.set(call, (reply) => {
        open.delete(call);
        if ('value' in reply) resolve(reply.value);
        else reject(reply.error);
      });
    });
  const by =
    <D extends Deed>(deed: D) =>
    (...given: Given[D]): Promise<Gives[D]> =>
      call(deed, given);
  return {
    served: {
      ask: by('ask'),
      check: by('check'),
      figures: by('figures'),
      suggest: by('suggest'),
      complete: by('complete'),
      paragraph: by('paragraph'),
      idOf: by('idOf'),
      replay: by('replay'),
      draw: by('draw'),
      shelf: by('shelf'),
    },
    end: (reason) => {
      over = reason;
      for (const [call, take] of open) take({ call, error: reason });
    },
  };
}

/** The desk at the other end of calls, once it is served; the shelf comes in pieces. */
export async function fetchDesk({ shelf: pieceFrom, ...desk }: Served): Promise<Desk> {
  let piece = await pieceFrom(0);
  const articles = [...piece.articles];
  while (piece.articles.length > 0) {
    piece = await pieceFrom(articles.length);
    articles.push(...piece.articles);
  }
  return { ...desk, shelf: { ...piece, articles } };
}
