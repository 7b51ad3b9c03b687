import { describe, expect, it } from 'vitest';
import { ASK_HELP, CHECK_HELP, readAsk, readCheck, SHOWABLE } from '../../src/terminal/options.ts';
import type { AskCommand } from '../../src/terminal/options.ts';

const NOTHING: AskCommand = {
  question: '',
  knowledge: null,
  json: false,
  batch: null,
  passages: null,
  minConfidence: null,
  within: [],
  why: false,
  show: null,
  help: false,
};

describe('ask', () => {
  it.each<[string[], Partial<AskCommand>]>([
    [[], {}],
    [['how many goats?'], { question: 'how many goats?' }],
    [['how', 'many', 'goats?'], { question: 'how many goats?' }],
    [['goats', '--knowledge', 'articles'], { question: 'goats', knowledge: 'articles' }],
    [['--knowledge=articles', 'goats'], { question: 'goats', knowledge: 'articles' }],
    [['goats', '--within', 'a', '--within', 'b'], { question: 'goats', within: ['a', 'b'] }],
    [['goats', '--passages', '20'], { question: 'goats', passages: 20 }],
    [['goats', '--min-confidence', '0'], { question: 'goats', minConfidence: 0 }],
    [['goats', '--min-confidence=0.25'], { question: 'goats', minConfidence: 0.25 }],
    [['goats', '--json', '--why'], { question: 'goats', json: true, why: true }],
    [['--batch', 'questions.jsonl'], { batch: 'questions.jsonl' }],
    [['--batch', '-', '--passages=3'], { batch: '-', passages: 3 }],
    [['--show', 'facts'], { show: 'facts' }],
    [['--help'], { help: true }],
    [['-h'], { help: true }],
    [['--', '--json'], { question: '--json' }],
  ])('reads %j', (words, expected) => {
    expect(readAsk(words)).toEqual({ ...NOTHING, ...expected });
  });

  it.each<[string[], string]>([
    [['--passages', '0'], '--passages 0 is not a number from 1 to 9999'],
    [['--passages', 'ten'], '--passages ten is not a number from 1 to 9999'],
    [['--passages', '10000'], '--passages 10000 is not a number from 1 to 9999'],
    [['--passages=-1'], '--passages -1 is not a number from 1 to 9999'],
    [['--min-confidence', '2'], '--min-confidence 2 is not a number from 0 to 1'],
    [['--min-confidence', 'low'], '--min-confidence low is not a number from 0 to 1'],
    [['--show', 'everything'], `--show everything is not a stage; use one of ${SHOWABLE.join(', ')}`],
    [['--show', ''], `--show  is not a stage; use one of ${SHOWABLE.join(', ')}`],
  ])('refuses %j: %s', (words, problem) => {
    expect(readAsk(words)).toEqual({ problem });
  });

  it.each([
    [['--verbose'], '--verbose'],
    [['--knowledge'], '--knowledge'],
    [['--json=yes'], '--json'],
    [['-x'], '-x'],
  ])('refuses %j in one sentence that names it', (words, culprit) => {
    const command = readAsk(words);
    if (!('problem' in command)) throw new Error('a problem is expected');
    expect(command.problem).toContain(culprit);
    expect(command.problem).not.toMatch(/\n|\. /);
  });
});

describe('check', () => {
  it.each([
    [[], { knowledge: null, help: false }],
    [['--knowledge', 'articles'], { knowledge: 'articles', help: false }],
    [['--help'], { knowledge: null, help: true }],
  ])('reads %j', (words, expected) => {
    expect(readCheck(words)).toEqual(expected);
  });

  it.each([[['--json']], [['articles']], [['--knowledge']]])('refuses %j', (words) => {
    expect(readCheck(words)).toHaveProperty('problem');
  });
});

describe('the help', () => {
  it('names every option and stage, and the exit codes', () => {
    for (const name of ['knowledge', 'within', 'passages', 'min-confidence', 'json', 'batch', 'why', 'show', 'help']) {
      expect(ASK_HELP).toContain(`--${name}`);
    }
    for (const stage of SHOWABLE) expect(ASK_HELP).toContain(stage);
    expect(CHECK_HELP).toContain('--knowledge');
    for (const help of [ASK_HELP, CHECK_HELP]) expect(help).toContain('Exit codes: 0');
  });
});
