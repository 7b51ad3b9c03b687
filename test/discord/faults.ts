/** What goes wrong with a request. */
export type RestFault =
  /** This status instead of an answer; nothing is done. */
  | { readonly status: number }
  /** So many milliseconds of the machine's time before the request is looked at. */
  | { readonly delay: number }
  /** The socket is closed before the request is done, or after it was done and before it is answered. */
  | { readonly drop: 'before' | 'after' }
  /** Never answered. */
  | { readonly hang: true }
  /** 429 of this scope; `retryAfter` in seconds. */
  | { readonly limit: 'user' | 'shared' | 'global'; readonly retryAfter: number };

/** What the gateway leaves out while it is true. */
interface Silences {
  hello: boolean;
  acks: boolean;
  /** RESUME is taken and never confirmed: neither replay, nor RESUMED, nor op 9. */
  resumed: boolean;
}

/** What a test makes Discord do wrong. */
export interface Faults {
  readonly silent: Silences;
  /** The next requests whose "METHOD /path" matches go wrong. */
  rest(line: RegExp, fault: RestFault, times?: number): void;
  /** The next IDENTIFY is answered by closing the socket with this code. */
  identify(code: number): void;
  /** The next dispatches of this event are sent twice. */
  duplicate(event: string, times?: number): void;
  /** The next dispatch of this event is held back until after the dispatch that follows it. */
  reorder(event: string): void;
  /** Everything works again. */
  clear(): void;
  /** The fault that is due for a request, used up by asking. */
  takeRest(line: string): RestFault | null;
  /** The code that is due for an IDENTIFY, used up by asking. */
  takeIdentify(): number | null;
  /** How the dispatch of this event goes, used up by asking. */
  takeDispatch(event: string): 'once' | 'twice' | 'late';
}

interface Planned {
  readonly line: RegExp;
  readonly fault: RestFault;
  times: number;
}

export function createFaults(): Faults {
  const silent: Silences = { hello: false, acks: false, resumed: false };
  const planned: Planned[] = [];
  const doubled = new Map<string, number>();
  const late = new Set<string>();
  let refusal: number | null = null;
  return {
    silent,
    rest: (line, fault, times = 1) => void planned.push({ line, fault, times }),
    identify: (code) => void (refusal = code),
    duplicate: (event, times = 1) => void doubled.set(event, times),
    reorder: (event) => void late.add(event),
    clear() {
      Object.assign(silent, { hello: false, acks: false, resumed: false });
      planned.length = 0;
      doubled.clear();
      late.clear();
      refusal = null;
    },
    takeRest(line) {
      const due = planned.find((one) => one.times > 0 && one.line.test(line));
      if (!due) return null;
      due.times -= 1;
      return due.fault;
    },
    takeIdentify() {
      const due = refusal;
      refusal = null;
      return due;
    },
    takeDispatch(event) {
      if (late.delete(event)) return 'late';
      const left = doubled.get(event) ?? 0;
      if (left === 0) return 'once';
      doubled.set(event, left - 1);
      return 'twice';
    },
  };
}
