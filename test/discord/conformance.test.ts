import { ButtonStyle } from 'discord.js';
import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot, login, onInteraction, onMessage } from './bot.ts';
import { DESCRIPTION_AT, readConformance } from './conformance.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';
import { createStage, QUESTION as ASKED } from './process.ts';

const conformance = readConformance(process.env[DESCRIPTION_AT]);

let discord: Double;
let client: Client;

const QUESTION = { type: 3, name: 'question', description: 'What?', autocomplete: true };
const ROW = { type: 1, components: [{ type: 2, style: ButtonStyle.Primary, label: 'More', custom_id: 'more' }] };
const CHART = { attachment: Buffer.from('chart'), name: 'chart.png', description: 'Two bars' };

async function answerInteractions(): Promise<void> {
  await client.application?.commands.set([
    { name: 'ask', description: 'Ask', options: [QUESTION] },
    { name: 'later', description: 'Ask' },
    { name: 'Ask about this', type: 3 },
  ]);
  onInteraction(discord, client, async (asked) => {
    if (asked.isAutocomplete()) return asked.respond([{ name: 'a', value: 'b' }]);
    if (asked.isButton()) return asked.update({ content: 'More', withResponse: true });
    if (asked.isMessageContextMenuCommand()) return asked.reply(asked.targetMessage.content);
    if (!asked.isChatInputCommand()) return undefined;
    if (asked.commandName === 'ask') {
      const embeds = [{ title: 'Flights', description: 'Two' }];
      return asked.reply({ content: 'One', components: [ROW], embeds, withResponse: true });
    }
    await asked.deferReply({ withResponse: true });
    await asked.editReply({ content: 'Here', files: [CHART] });
    return asked.followUp('And here');
  });
}

async function useInteractions(): Promise<void> {
  await answerInteractions();
  const ada = discord.person('Ada');
  const message = await ada.slash(discord.channel, 'ask', { question: 'x' }).message();
  await ada.click(message, 'more').message();
  await ada.autocomplete(discord.channel, 'ask', 'question', { question: 'x' }).choices();
  await ada.slash(discord.channel, 'later').followups(1);
  await ada.menu(message, 'Ask about this').message();
  await client.application?.commands.fetch();
}

async function useMessages(): Promise<void> {
  onMessage(client, () => 'Hello');
  const ada = discord.person('Ada');
  await ada.direct('Hello').reply();
  await ada.say(discord.channel, `<@${discord.world.bot.id}> hello`).reply();
  const thread = discord.openThread(discord.channel, 'Flights');
  discord.open(discord.guild, 'news');
  await client.channels.fetch(thread.id, { force: true });
  const channel = await client.channels.fetch(discord.channel.id, { force: true });
  if (!channel?.isSendable()) throw new Error('no channel');
  await channel.sendTyping();
  const message = await channel.send({ content: 'One', files: [CHART] });
  await message.edit('Two');
  await channel.messages.fetch({ limit: 5 });
  await message.delete();
  await expect(message.fetch(true)).rejects.toThrow('Unknown Message');
}

async function usePlaces(): Promise<void> {
  await client.application?.fetch();
  const guild = await client.guilds.fetch({ guild: discord.guild.id, force: true });
  await guild.members.fetch({ user: discord.owner.user.id, force: true });
  await guild.roles.fetch(undefined, { force: true });
  await guild.channels.fetch();
  const owner = await client.users.fetch(discord.owner.user.id, { force: true });
  await owner.createDM(true);
}

describe.runIf(conformance)('the bot itself', () => {
  it("asks nothing that Discord's published description does not take", async () => {
    const stage = await createStage();
    await stage.startUp();
    const ada = stage.discord.person('Ada');
    const { channel, world, ledger } = stage.discord;
    await ada.slash(channel, 'ask', { question: ASKED, private: true }).message();
    await ada.slash(channel, 'articles').message();
    await ada.menu(ada.say(channel, ASKED).message, 'Ask about this').message();
    await ada.say(channel, `<@${world.bot.id}> ${ASKED}`).reply();
    await ada.direct(ASKED).reply();
    expect(ledger.exchanges.flatMap((exchange) => conformance?.checkExchange(exchange) ?? [])).toEqual([]);
    await stage.clear();
  });
});

describe.runIf(conformance)(`Discord's published description (skipped unless ${DESCRIPTION_AT} names it)`, () => {
  beforeEach(async () => {
    discord = await startDouble();
    client = createBot(discord);
    await login(discord, client);
  });

  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });

  it.each([
    ['interactions and commands', useInteractions],
    ['messages and channels', useMessages],
    ['places and people', usePlaces],
  ])('fits what discord.js asks and what the double answers and tells: %s', async (_what, use) => {
    await use();
    const { exchanges, frames } = discord.ledger;
    expect(exchanges.flatMap((exchange) => conformance?.checkExchange(exchange) ?? [])).toEqual([]);
    expect(frames.flatMap((frame) => conformance?.checkFrame(frame) ?? [])).toEqual([]);
  });

  it('finds what does not fit', async () => {
    await client.rest.get('/users/@me');
    const exchange = discord.ledger.requests(/^GET \/users\/@me$/)[0];
    if (!exchange) throw new Error('no exchange');
    exchange.answer = { id: 5 };
    expect(conformance?.checkExchange(exchange).join()).toContain('username');
    const frame = {
      at: 0,
      from: 'discord',
      session: null,
      op: 0,
      event: 'MESSAGE_CREATE',
      seq: 1,
      data: { id: '1' },
    } as const;
    expect(conformance?.checkFrame(frame).join()).toContain('author');
  });
});
