import { ButtonBuilder, ButtonStyle, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot, hearing, login, next, onMessage } from './bot.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';

let discord: Double;
let client: Client;
const coded = (code: number): unknown => expect.objectContaining({ code });

beforeEach(async () => {
  discord = await startDouble();
  client = createBot(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

describe('logging in', () => {
  it('makes discord.js ready, with guild and channel', async () => {
    await login(discord, client);
    expect(client.user?.username).toBe('footnote');
    expect(client.guilds.cache.get(discord.guild.id)?.channels.cache.has(discord.channel.id)).toBe(true);
    expect(discord.ledger.sent(2)).toHaveLength(1);
  });

  it('fails with a wrong token', async () => {
    await expect(client.login('wrong')).rejects.toThrow('invalid token');
  });

  it('fails with close code 4014 for an intent that is not switched on', async () => {
    await client.destroy();
    client = createBot(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');
  });

  it('gives the application that the token belongs to', async () => {
    await login(discord, client);
    expect((await client.application?.fetch())?.id).toBe(discord.world.bot.id);
  });
});

describe('a message', () => {
  beforeEach(() => login(discord, client));

  it('that names the bot is replied to, and pings nobody', async () => {
    onMessage(client, (content) => `@everyone <@${discord.owner.user.id}> ${content.length}`);
    const reply = await discord.person('Ada').say(discord.channel, `<@${discord.world.bot.id}> hello`).reply();
    expect(reply).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });

  it('pings those whom it names when nothing forbids it', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (channel?.isSendable()) await channel.send(`@everyone <@${discord.owner.user.id}>`);
    const sent = [...discord.world.messages.values()].at(-1);
    expect(sent).toMatchObject({ mentions: [discord.owner.user], mention_everyone: true });
  });

  it('in a direct channel that the bot has not seen is heard', async () => {
    onMessage(client, (content) => `You said ${content}`);
    expect((await discord.person('Ada').direct('hello').reply()).content).toBe('You said hello');
  });

  it('that does not concern the bot arrives blank', async () => {
    const heard = hearing(discord, client);
    const ada = discord.person('Ada');
    const { message } = ada.say(discord.channel, 'a secret');
    ada.say(discord.channel, `<@${discord.world.bot.id}> a question`, { replyTo: message, ping: false });
    ada.direct('a word');
    await discord.ledger.until('three messages', () => heard.length === 3);
    expect(heard).toEqual(['', `<@${discord.world.bot.id}> a question`, 'a word']);
    const frames = discord.ledger.frames.filter(({ event }) => event === 'MESSAGE_CREATE');
    expect(JSON.stringify(frames)).not.toContain('a secret');
  });

  it('is sent once however often it is repeated with its nonce', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    discord.faults.rest(/^POST .*messages$/, { drop: 'after' });
    const send = (): Promise<unknown> => channel.send({ content: 'Once', nonce: '1', enforceNonce: true });
    await send().catch(send);
    expect([...discord.world.messages.values()].filter(({ content }) => content === 'Once')).toHaveLength(1);
  });

  it('that it replies to may be gone', async () => {
    const { message } = discord.person('Ada').say(discord.channel, `<@${discord.world.bot.id}> hello`);
    discord.world.messages.delete(message.id);
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    const reply = { messageReference: message.id, failIfNotExists: true };
    await expect(channel.send({ content: 'Hi', reply })).rejects.toEqual(coded(50035));
    await expect(channel.send({ content: 'Hi', reply: { ...reply, failIfNotExists: false } })).resolves.toBeDefined();
  });

  it('is refused where the bot may not write, or not even look', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    const deny = (bits: bigint): void => {
      discord.channel.permission_overwrites = [{ id: discord.guild.id, type: 0, allow: '0', deny: String(bits) }];
    };
    deny(PermissionFlagsBits.SendMessages);
    await expect(channel.send('Hi')).rejects.toEqual(coded(50013));
    deny(PermissionFlagsBits.ViewChannel);
    await expect(channel.send('Hi')).rejects.toEqual(coded(50001));
  });

  it('that is limited by 429 is sent after the time that Discord asks for', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    discord.faults.rest(/^POST .*messages$/, { limit: 'shared', retryAfter: 0.05 });
    discord.faults.rest(/^POST .*messages$/, { limit: 'global', retryAfter: 0.05 });
    if (channel?.isSendable()) await channel.send('At last');
    expect(discord.ledger.requests(/^POST .*messages$/).map(({ status }) => status)).toEqual([429, 429, 200]);
  });

  it('of many is sent in order and without any 429, because discord.js heeds the limits in the headers', async () => {
    await client.destroy();
    await discord.stop();
    discord = await startDouble({ limits: [{ line: /messages$/, most: 3, withinMs: 100 }] });
    client = createBot(discord);
    await login(discord, client);
    const channel = await client.channels.fetch(discord.channel.id);
    const words = ['1', '2', '3', '4', '5', '6', '7'];
    await Promise.all(words.map((word) => channel?.isSendable() && channel.send(word)));
    expect([...discord.world.messages.values()].map(({ content }) => content)).toEqual(words);
    expect(discord.ledger.requests(/messages$/).every(({ status }) => status === 200)).toBe(true);
  });

  it('in a channel that the bot cannot look into is not heard; one in a new thread is', async () => {
    const heard = hearing(discord, client);
    const ada = discord.person('Ada');
    const hidden = discord.open(discord.guild, 'hidden');
    hidden.permission_overwrites = [
      { id: discord.guild.id, type: 0, allow: '0', deny: String(PermissionFlagsBits.ViewChannel) },
    ];
    ada.say(hidden, `<@${discord.world.bot.id}> one`);
    ada.say(discord.openThread(discord.channel, 'Flights'), `<@${discord.world.bot.id}> two`);
    await discord.ledger.until('message', () => heard.length > 0);
    expect(heard).toEqual([`<@${discord.world.bot.id}> two`]);
  });

  it('survives errors of Discord', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    discord.faults.rest(/^POST .*messages$/, { status: 503 }, 2);
    if (channel?.isSendable()) await channel.send('At last');
    expect(discord.ledger.requests(/^POST .*messages$/).map(({ status }) => status)).toEqual([503, 503, 200]);
  });

  it('is given up when Discord never answers, and sent when it only hesitates', async () => {
    await client.destroy();
    client = createBot(discord, { rest: { api: discord.api, timeout: 400, retries: 1 } });
    await login(discord, client);
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    discord.faults.rest(/^POST .*messages$/, { hang: true }, 2);
    await expect(channel.send('Hello?')).rejects.toThrow('aborted');
    discord.faults.rest(/^POST .*messages$/, { delay: 20 });
    await expect(channel.send('Hello')).resolves.toBeDefined();
  });

  it('is lost when the socket is closed under it: discord.js does not try again', async () => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (!channel?.isSendable()) throw new Error('no channel');
    discord.faults.rest(/^POST .*messages$/, { drop: 'before' });
    await expect(channel.send('Hello?')).rejects.toThrow('other side closed');
    expect(discord.ledger.requests(/^POST .*messages$/)).toHaveLength(1);
  });

  it('that comes out of order comes after the next one', async () => {
    const heard = hearing(discord, client);
    discord.faults.reorder('MESSAGE_CREATE');
    const ada = discord.person('Ada');
    ada.direct('one');
    ada.direct('two');
    ada.direct('three');
    await discord.ledger.until('three messages', () => heard.length === 3);
    expect(heard).toEqual(['two', 'one', 'three']);
  });
});

describe('the gateway', () => {
  beforeEach(() => login(discord, client));

  it('replays after a dropped socket what was missed', async () => {
    onMessage(client, (content) => `You said ${content}`);
    const resumed = next(client, Events.ShardResume);
    discord.gateway.cut();
    const said = discord.person('Ada').direct('hello');
    await resumed;
    expect((await said.reply()).content).toBe('You said hello');
    expect(discord.ledger.sent(2)).toHaveLength(1);
  });

  it.each([4000, 4009])('is resumed after close code %i', async (code) => {
    const resumed = next(client, Events.ShardResume);
    discord.gateway.close(code);
    await resumed;
    expect([discord.ledger.sent(2).length, discord.ledger.sent(6).length]).toEqual([1, 1]);
  });

  it('is resumed when it asks for a reconnect by op 7', async () => {
    const resumed = next(client, Events.ShardResume);
    discord.gateway.askToReconnect();
    await resumed;
    expect(discord.ledger.sent(6)).toHaveLength(1);
  });

  it('is identified to again after op 9', async () => {
    const ready = next(client, Events.ShardReady);
    discord.gateway.invalidate(false);
    await ready;
    expect(discord.ledger.sent(2)).toHaveLength(2);
  });

  it('ends the connection for good when the token is reset: 4004', async () => {
    const gone = next(client, Events.ShardDisconnect);
    discord.resetToken();
    expect(await gone).toMatchObject({ code: 4004 });
  });

  it('leaves the bot deaf when it never confirms a RESUME', async () => {
    discord.faults.silent.resumed = true;
    discord.gateway.cut();
    await discord.ledger.until('RESUME', () => discord.ledger.sent(6)[0]);
    discord.person('Ada').direct('hello');
    const dispatched = discord.ledger.frames.filter(({ event }) => event === 'MESSAGE_CREATE' || event === 'RESUMED');
    expect(dispatched).toEqual([]);
  });

  it('is found again on the same port', async () => {
    const resumed = next(client, Events.ShardResume);
    await discord.down();
    await discord.up();
    await resumed;
  });
});

describe('heartbeats', () => {
  it('that nobody acknowledges make discord.js reconnect and resume', async () => {
    await discord.stop();
    discord = await startDouble({ heartbeatMs: 100 });
    await client.destroy();
    client = createBot(discord);
    await login(discord, client);
    const resumed = next(client, Events.ShardResume);
    discord.faults.silent.acks = true;
    await discord.ledger.until('RESUME', () => discord.ledger.sent(6)[0]);
    discord.faults.silent.acks = false;
    await resumed;
  });
});

describe('a violation', () => {
  beforeEach(() => login(discord, client));
  const channelOf = async (): Promise<{ send: (content: object) => Promise<unknown> }> => {
    const channel = await client.channels.fetch(discord.channel.id);
    if (channel?.isSendable()) return channel;
    throw new Error('no channel');
  };
  const button = (id: string): ButtonBuilder =>
    new ButtonBuilder().setCustomId(id).setLabel('x').setStyle(ButtonStyle.Primary);

  it.each([
    ['content over 2,000 characters', { content: 'x'.repeat(2001) }, 50035],
    ['embeds over 6,000 characters in all', { embeds: [1, 2].map(() => ({ description: 'x'.repeat(3001) })) }, 50035],
    ['an empty message', { content: ' \n ' }, 50006],
    ['a custom_id twice', { content: 'x', components: [{ type: 1, components: [button('a'), button('a')] }] }, 50035],
    [
      'a button that does nothing',
      { content: 'x', components: [{ type: 1, components: [{ type: 2, style: 1, label: 'x' }] }] },
      50035,
    ],
    ['new components without their flag', { components: [{ type: 10, content: 'x' }] }, 50035],
  ])('is %s, and stop() reports it', async (_what, body, code) => {
    await expect((await channelOf()).send(body)).rejects.toEqual(coded(code));
    expect(() => discord.ledger.verify()).toThrow(String(code));
    expect(discord.ledger.forgive(/^POST/)).toHaveLength(1);
  });

  it('is a route that the double does not know', async () => {
    await expect(client.rest.get('/voice/regions')).rejects.toThrow();
    await expect(discord.stop()).rejects.toThrow('GET /voice/regions');
    discord.ledger.forgive(/voice/);
  });
});
