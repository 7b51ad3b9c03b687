import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RestFault } from './faults.ts';
import type { Exchange } from './ledger.ts';
import type { Person } from './people.ts';
import { ANSWER, createStage, fromBot, linesOf, QUESTION } from './process.ts';
import type { Run, Stage } from './process.ts';
import type { Channel } from './world.ts';

let stage: Stage;
let run: Run;
let channel: Channel;
let ada: Person;
let [requestsBefore, linesBefore] = [0, 0];

beforeAll(async () => {
  stage = await createStage({ limits: [{ line: /messages$/, most: 3, withinMs: 1000 }] });
  run = await stage.startUp();
});

// Each test has its own person and channel, so that fair use and rate limits stay out of the others.
beforeEach(() => {
  channel = stage.discord.open(stage.discord.guild, 'faults');
  ada = stage.discord.person('Ada');
  requestsBefore = stage.discord.ledger.exchanges.length;
  linesBefore = run.log().length;
});

afterEach(() => stage.discord.faults.clear());

afterAll(() => stage.clear());

const CREATE = /^POST \/channels\/\d+\/messages$/;
const CALLBACK = /^POST \/interactions\/.*\/callback$/;
const EDIT = /^PATCH \/webhooks\/.*\/messages\/@original$/;

const requests = (line: RegExp): readonly Exchange[] => {
  const since = new Set(stage.discord.ledger.exchanges.slice(requestsBefore));
  return stage.discord.ledger.requests(line).filter((one) => since.has(one));
};
const statuses = (line: RegExp): readonly (number | null)[] => requests(line).map(({ status }) => status);
const logged = (): readonly string[] => linesOf(run.log().slice(linesBefore));
const here = (): number => fromBot(stage.discord).filter(({ channel_id }) => channel_id === channel.id).length;
const mention = (question = QUESTION): string => `<@${stage.discord.world.bot.id}> ${question}`;
const untilLogged = (): Promise<unknown> =>
  stage.discord.ledger.until('line of the log', () => logged().length > 0, 15_000);

/** Asks by a mention or by a command, and gives what the bot answers. */
async function ask(way: RegExp): Promise<string> {
  const answer =
    way === CREATE
      ? await ada.say(channel, mention()).reply()
      : await ada.slash(channel, 'ask', { question: QUESTION }).message();
  return answer.content;
}

const WAYS: readonly (readonly [what: string, line: RegExp])[] = [
  ['a message', CREATE],
  ['the callback of a command', CALLBACK],
  ['the answer to a command', EDIT],
];
const each = (faults: readonly (readonly [what: string, fault: RestFault])[]): [string, string, RegExp, RestFault][] =>
  WAYS.flatMap(([way, line]) =>
    faults.map(([what, fault]): [string, string, RegExp, RestFault] => [what, way, line, fault]),
  );

describe('a request that Discord limits', () => {
  it.each(
    each([
      ['user', { limit: 'user', retryAfter: 0.3 }],
      ['shared', { limit: 'shared', retryAfter: 0.3 }],
      ['global', { limit: 'global', retryAfter: 0.3 }],
    ]),
  )('by 429 of the scope %s is sent once more, after the wait: %s', async (_scope, _way, line, fault) => {
    stage.discord.faults.rest(line, fault);
    expect(await ask(line)).toContain(ANSWER);
    expect(here()).toBe(1);
    const [refused, granted, ...more] = requests(line);
    expect([refused?.status, more]).toEqual([429, []]);
    expect((granted?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(300);
  });

  it('by a bucket is held back until the bucket is full again: six answers, no 429', async () => {
    const people = ['B', 'C', 'D', 'E', 'F', 'G'].map((name) => stage.discord.person(name));
    const said = people.map((person) => person.say(channel, mention()));
    const answers = await Promise.all(said.map((one) => one.reply()));
    expect(answers.every(({ content }) => content.includes(ANSWER))).toBe(true);
    expect(statuses(CREATE)).toEqual([200, 200, 200, 200, 200, 200]);
  });
});

describe('a Discord that fails', () => {
  it.each(each([['5xx', { status: 503 }]]))('twice with %s is answered once: %s', async (_what, _way, line, fault) => {
    stage.discord.faults.rest(line, fault, 2);
    expect(await ask(line)).toContain(ANSWER);
    expect(here()).toBe(1);
    expect(statuses(line).slice(0, 2)).toEqual([503, 503]);
  });

  it.each(each([['5xx', { status: 500 }]]))(
    'for ever with %s costs one line of the log: %s',
    async (_what, way, line, fault) => {
      stage.discord.faults.rest(line, fault, 4);
      if (line === CREATE) ada.say(channel, mention());
      else ada.slash(channel, 'ask', { question: QUESTION });
      await untilLogged();
      expect(statuses(line).slice(0, 4)).toEqual([500, 500, 500, 500]);
      stage.discord.faults.clear();
      expect(await ask(line)).toContain(ANSWER);
      expect([way, logged().length]).toEqual([way, 1]);
      expect(logged().join()).not.toContain('flights');
    },
  );
});

describe('a socket that is closed before the answer', () => {
  it.each(
    each([
      ['before it was done', { drop: 'before' }],
      ['after it was done', { drop: 'after' }],
    ]),
  )('%s loses nothing and doubles nothing: %s', async (_when, _way, line, fault) => {
    stage.discord.faults.rest(line, fault, 2);
    expect(await ask(line)).toContain(ANSWER);
    const last = line === CREATE ? CREATE : EDIT;
    await stage.discord.ledger.until('end of it', () => statuses(last).at(-1) === 200);
    expect(here()).toBe(1);
    expect(requests(line)).toHaveLength(3);
    expect(logged()).toEqual([]);
  });

  it('three times over costs one line of the log, and no fourth request', async () => {
    stage.discord.faults.rest(CREATE, { drop: 'before' }, 9);
    ada.say(channel, mention());
    await untilLogged();
    expect([requests(CREATE).length, logged().length]).toEqual([3, 1]);
    stage.discord.faults.clear();
    expect(await ask(CREATE)).toContain(ANSWER);
  });
});

describe('a request that is never answered', () => {
  it('is repeated in time for the three seconds of a command', async () => {
    stage.discord.faults.rest(CALLBACK, { hang: true });
    expect(await ask(CALLBACK)).toContain(ANSWER);
    expect(requests(CALLBACK)).toHaveLength(2);
  });

  it('for ever is given up within the three seconds of a command, and the next is answered', async () => {
    stage.discord.faults.rest(CALLBACK, { hang: true }, 9);
    ada.slash(channel, 'ask', { question: QUESTION });
    await untilLogged();
    expect([requests(CALLBACK).length, logged().length]).toEqual([3, 1]);
    stage.discord.faults.clear();
    expect(await ask(CALLBACK)).toContain(ANSWER);
  });
});

describe('what people undo', () => {
  it('a question that is deleted before its answer: it stands there without a reference', async () => {
    stage.discord.faults.rest(CREATE, { limit: 'user', retryAfter: 0.2 });
    const { message } = ada.say(channel, mention());
    await stage.discord.ledger.until('try', () => statuses(CREATE)[0] === 429);
    ada.delete(message);
    await stage.discord.ledger.until('answer', () => here() === 1);
    expect(fromBot(stage.discord).at(-1)?.message_reference).toBeUndefined();
    expect(logged()).toEqual([]);
  });

  it.each([
    ['the right to write: 50013', PermissionFlagsBits.SendMessages, '50013'],
    ['the right to look: 50001', PermissionFlagsBits.ViewChannel, '50001'],
  ])('takes away %s, and costs one line of the log', async (_what, right, code) => {
    stage.discord.faults.rest(CREATE, { limit: 'user', retryAfter: 0.2 });
    ada.say(channel, mention());
    await stage.discord.ledger.until('try', () => statuses(CREATE)[0] === 429);
    channel.permission_overwrites = [{ id: stage.discord.guild.id, type: 0, allow: '0', deny: String(right) }];
    await untilLogged();
    expect(logged()).toEqual([expect.stringContaining(code)]);
  });

  it('the channel: one line of the log', async () => {
    stage.discord.faults.rest(CREATE, { limit: 'user', retryAfter: 0.2 });
    ada.say(channel, mention());
    await stage.discord.ledger.until('try', () => statuses(CREATE)[0] === 429);
    stage.discord.world.channels.delete(channel.id);
    await untilLogged();
    expect(logged()).toEqual([expect.stringContaining('10003')]);
  });
});
