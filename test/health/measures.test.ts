import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeasures } from '#health';
import type { Door, GatewayState, RunMeasures, QuestionOutcome, Report } from '#health';

let now = 0;
const made = (): Promise<RunMeasures & Report> =>
  createMeasures({
    clock: () => now,
    cpuSeconds: () => 1.5,
    memory: () => ({ rss: 1000, heapUsed: 400 }),
    delaySeconds: () => 0.02,
  });

/** The value of one line of the Prometheus text; null when it is not there. */
async function valueOf(measures: Report, series: string): Promise<string | null> {
  const line = (await measures.text()).split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? null : line.slice(series.length + 1);
}

describe('measures', () => {
  it.each<[GatewayState, boolean]>([
    ['connecting', false],
    ['ready', true],
    ['resuming', false],
    ['lost', false],
  ])('are, with the gateway %s, healthy: %s', async (state, healthy) => {
    const measures = await made();
    measures.gateway(state);
    expect(measures.healthy()).toBe(healthy);
    expect(measures.state()).toBe(state);
    expect(await valueOf(measures, `footnote_gateway_state{state="${state}"}`)).toBe('1');
    expect((await measures.text()).match(/^footnote_gateway_state\{.*\} 1$/gm)).toHaveLength(1);
  });

  it('begin with a gateway that is connecting', async () => {
    expect((await made()).state()).toBe('connecting');
  });

  it('count questions by door and outcome', async () => {
    const measures = await made();
    measures.question('slash', 'answered', 12);
    measures.question('slash', 'answered', 13);
    measures.question('direct', 'not_found', 7);
    const series = (door: Door, outcome: QuestionOutcome): string =>
      `footnote_questions_total{door="${door}",outcome="${outcome}"}`;
    expect(await valueOf(measures, series('slash', 'answered'))).toBe('2');
    expect(await valueOf(measures, series('direct', 'not_found'))).toBe('1');
    expect(await valueOf(measures, series('direct', 'answered'))).toBeNull();
  });

  it.each([
    [4, '0.005', '1'],
    [6, '0.005', '0'],
    [2999, '3', '1'],
    [3001, '3', '0'],
    [3001, '+Inf', '1'],
  ])('put %d ms under %s s: %s', async (ms, bucket, count) => {
    const measures = await made();
    measures.question('menu', 'partial', ms);
    expect(await valueOf(measures, `footnote_question_seconds_bucket{le="${bucket}",door="menu"}`)).toBe(count);
  });

  it('tell the size of the index and the process, as they are when asked', async () => {
    const measures = await made();
    measures.index({ articles: 2, paragraphs: 30 });
    measures.index({ articles: 3, paragraphs: 44 });
    expect(await valueOf(measures, 'footnote_index_articles')).toBe('3');
    expect(await valueOf(measures, 'footnote_index_paragraphs')).toBe('44');
    for (let asked = 0; asked < 2; asked++) {
      expect(await valueOf(measures, 'process_cpu_seconds_total')).toBe('1.5');
      expect(await valueOf(measures, 'process_resident_memory_bytes')).toBe('1000');
      expect(await valueOf(measures, 'nodejs_heap_size_used_bytes')).toBe('400');
      expect(await valueOf(measures, 'nodejs_eventloop_lag_max_seconds')).toBe('0.02');
    }
  });

  it('of two runs in one process are apart', async () => {
    const [one, other] = [await made(), await made()];
    one.question('slash', 'failed', 1);
    expect(await valueOf(other, 'footnote_questions_total{door="slash",outcome="failed"}')).toBeNull();
  });

  it('give the seconds since they were made', async () => {
    now = 5_000;
    const measures = await made();
    now = 8_500;
    expect(measures.uptime()).toBe(3.5);
  });

  it('count every question once, whatever it took', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 }), async (times) => {
        const measures = await made();
        for (const ms of times) measures.question('button', 'answered', ms);
        const counted = await valueOf(measures, 'footnote_question_seconds_count{door="button"}');
        expect(Number(counted ?? 0)).toBe(times.length);
      }),
      { numRuns: 30 },
    );
  });
});
