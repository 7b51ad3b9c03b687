import type * as Prom from 'prom-client';

/** prom-client reads the clock when it is imported, so it is only when measures are made. */
type Prometheus = typeof Prom;

/** How a question came in. */
export type Door = 'slash' | 'mention' | 'direct' | 'menu' | 'button';

/** What became of a question; `gone`: Discord had forgotten it, or had an answer already. */
export type QuestionOutcome =
  'answered' | 'partial' | 'not_found' | 'empty' | 'too_long' | 'refused_fair_use' | 'busy' | 'gone' | 'failed';

export type GatewayState = 'connecting' | 'ready' | 'resuming' | 'lost';

/** What becomes of questions and of the connection: words of closed lists and milliseconds, nothing of a user. */
export interface Measures {
  /** One question, with the milliseconds from hearing it to its reply. */
  question(door: Door, outcome: QuestionOutcome, ms: number): void;
  gateway(state: GatewayState): void;
}

/** What a run is told to measure. Every label is of a closed list, so that nothing of a user can become one. */
export interface RunMeasures extends Measures {
  index(size: { readonly articles: number; readonly paragraphs: number }): void;
}

/** What a run tells of itself. */
export interface Report {
  /** The measures in the text format of Prometheus. */
  text(): Promise<string>;
  /** The media type of that text. */
  readonly contentType: string;
  state(): GatewayState;
  /** Whether Discord is connected, so that questions are heard. */
  healthy(): boolean;
  /** Seconds since the measures were made. */
  uptime(): number;
}

export interface MeasuresOptions {
  /** Milliseconds from any origin. */
  readonly clock: () => number;
  /** Seconds of the processor that the process has used. */
  readonly cpuSeconds: () => number;
  /** Bytes of memory that the process holds. */
  readonly memory: () => { readonly rss: number; readonly heapUsed: number };
  /** The longest wait of the event loop, in seconds, since it was last asked for. */
  readonly delaySeconds: () => number;
}

const STATES: readonly GatewayState[] = ['connecting', 'ready', 'resuming', 'lost'];
/** Answers come in milliseconds; 3 s is where Discord gives up on a reply. */
const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 10];

/**
 * Measures of the process, read when they are asked for. prom-client's own keep observers of the garbage collector and the event
 * loop running that nothing can end, so these few are made here under the names that Prometheus recommends.
 */
function measureProcess(
  { Counter, Gauge }: Prometheus,
  registry: Prom.Registry,
  { cpuSeconds, memory, delaySeconds }: MeasuresOptions,
): void {
  const registers = [registry];
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Seconds of the processor that the process has used.',
    registers,
    collect() {
      this.reset();
      this.inc(cpuSeconds());
    },
  });
  new Gauge({
    name: 'process_resident_memory_bytes',
    help: 'Bytes of memory that the process holds.',
    registers,
    collect() {
      this.set(memory().rss);
    },
  });
  new Gauge({
    name: 'nodejs_heap_size_used_bytes',
    help: 'Bytes of the heap that the thread of Discord uses; that of the articles is in the resident memory.',
    registers,
    collect() {
      this.set(memory().heapUsed);
    },
  });
  new Gauge({
    name: 'nodejs_eventloop_lag_max_seconds',
    help: 'The longest wait of the event loop of Discord since this was last read.',
    registers,
    collect() {
      this.set(delaySeconds());
    },
  });
}

function measureGateway({ Gauge }: Prometheus, registry: Prom.Registry, stateNow: () => GatewayState): void {
  new Gauge({
    name: 'footnote_gateway_state',
    help: 'The connection to Discord: 1 at the state that it is in.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const state of STATES) this.set({ state }, state === stateNow() ? 1 : 0);
    },
  });
}

/** The measures of one run, in a registry of their own. */
export async function createMeasures(options: MeasuresOptions): Promise<RunMeasures & Report> {
  const prometheus = await import('prom-client');
  const { Counter, Gauge, Histogram, Registry } = prometheus;
  const registry = new Registry();
  const registers = [registry];
  const began = options.clock();
  let state: GatewayState = 'connecting';
  const uptime = (): number => (options.clock() - began) / 1000;
  const questions = new Counter({
    name: 'footnote_questions_total',
    help: 'Questions by how they came in and what became of them.',
    labelNames: ['door', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'footnote_question_seconds',
    help: 'Seconds from hearing a question to its reply.',
    labelNames: ['door'],
    buckets: BUCKETS_S,
    registers,
  });
  const articles = new Gauge({ name: 'footnote_index_articles', help: 'Articles in the index.', registers });
  const paragraphs = new Gauge({ name: 'footnote_index_paragraphs', help: 'Paragraphs in the index.', registers });
  measureGateway(prometheus, registry, () => state);
  measureProcess(prometheus, registry, options);
  return {
    question: (door, outcome, ms) => {
      questions.inc({ door, outcome });
      latency.observe({ door }, ms / 1000);
    },
    gateway: (next) => void (state = next),
    index: (size) => {
      articles.set(size.articles);
      paragraphs.set(size.paragraphs);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    state: () => state,
    healthy: () => state === 'ready',
    uptime,
  };
}
