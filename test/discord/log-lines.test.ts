import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { errorKind, lineOf, logTo } from '#discord';
import type { LogEvent, LogEvents, LogLine } from '#discord';
import { errorCode, newIncident, withLog } from '../../src/discord/log-lines.ts';

describe('a line of the log', () => {
  it.each<[LogLine, string, string]>([
    [lineOf('answering', { articles: 2 }), 'info', 'answering on Discord from 2 articles'],
    [lineOf('connection_closed', { code: 4004 }), 'error', 'Discord closed the connection for good (code 4004)'],
    [lineOf('token_refused', {}), 'error', 'copy it anew from the Developer Portal'],
    [lineOf('question', { door: 'slash', outcome: 'answered', ms: 12 }), 'info', 'a question (slash): answered, 12 ms'],
    [
      lineOf('failed', {
        what: 'a command',
        kind: 'TypeError',
        code: 0,
        place: 'src/answer/answer.ts:12',
        incident: 123456,
      }),
      'error',
      'incident 123456',
    ],
    [
      lineOf('health_unavailable', { port: 8080, reason: 'in use' }),
      'warn',
      'port 8080 (HEALTH_PORT) cannot be opened (in use)',
    ],
  ])('%o is of level %s and says “%s”', (line, level, sentence) => {
    expect(line.level).toBe(level);
    expect(line.sentence).toContain(sentence);
    expect(line.sentence).not.toMatch(/[{}]/);
  });

  it('keeps only the fields that its sentence names', () => {
    const more = { code: 4004, token: 'secret', content: 'how many flights?' };
    expect(lineOf('connection_closed', more).fields).toEqual({ code: 4004 });
  });

  it('has no field that a text could be put into', () => {
    type Values<E extends LogEvent> = LogEvents[E][keyof LogEvents[E]];
    type Open = { [E in LogEvent]: string extends Values<E> ? E : never }[LogEvent];
    expectTypeOf<Open>().toEqualTypeOf<never>();
  });

  it('goes where the log hands it', () => {
    const lines: LogLine[] = [];
    logTo((line) => void lines.push(line)).write('connection_lost', {});
    expect(lines).toEqual([
      {
        level: 'warn',
        event: 'connection_lost',
        fields: {},
        sentence: 'the connection to Discord is lost; trying again',
      },
    ]);
  });
});

const named = (name: string): Error => Object.assign(new Error('how many flights?'), { name });

describe('what was thrown', () => {
  it.each<[unknown, string]>([
    [new TypeError('x'), 'TypeError'],
    [named('DiscordAPIError[50035]'), 'DiscordAPIError'],
    [named('HTTPError'), 'HTTPError'],
    [named('how many flights?'), 'other'],
    [named(''), 'other'],
    ['how many flights?', 'other'],
    [null, 'other'],
  ])('%o is of the kind %s', (thrown, kind) => {
    expect(errorKind(thrown)).toBe(kind);
  });

  it.each<[unknown, number]>([
    [Object.assign(new Error('x'), { code: 50_035 }), 50_035],
    [Object.assign(new Error('x'), { code: 'UND_ERR_SOCKET' }), 0],
    [Object.assign(new Error('x'), { code: Number.NaN }), 0],
    [new Error('x'), 0],
    [{ code: 5 }, 0],
    [undefined, 0],
  ])('%o has the code %d', (thrown, code) => {
    expect(errorCode(thrown)).toBe(code);
  });

  it('never lends its words to a kind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, message) => {
        const kind = errorKind(Object.assign(new Error(message), { name }));
        return kind === 'other' || name.split('[', 1)[0] === kind;
      }),
    );
  });
});

describe('an incident', () => {
  it.each([
    [0, 100_000],
    [0.5, 550_000],
    [0.999_999_9, 999_999],
  ])('is, for %d of chance, %d: six digits', (chance, incident) => {
    expect(newIncident(() => chance)).toBe(incident);
  });
});

describe('measures with a log', () => {
  it('are told each question, and write one line for it', () => {
    const told: unknown[] = [];
    const measures = withLog(
      {
        question: (...asked) => void told.push(asked),
        gateway: (state) => void told.push(state),
      },
      logTo(({ sentence }) => void told.push(sentence)),
    );
    measures.gateway('ready');
    measures.question('menu', 'not_found', 7.6);
    expect(told).toEqual(['ready', ['menu', 'not_found', 7.6], 'a question (menu): not_found, 8 ms']);
  });
});
