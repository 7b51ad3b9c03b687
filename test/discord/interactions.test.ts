import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { ApplicationCommandDataResolvable, Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createBot, login, onInteraction } from './bot.ts';
import { startDouble } from './double.ts';
import type { Double } from './double.ts';
import { addGuild } from './world.ts';

const COMMANDS: readonly ApplicationCommandDataResolvable[] = [
  {
    name: 'ask',
    description: 'Ask the articles',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What?',
        required: true,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'Ask about this', type: ApplicationCommandType.Message },
];

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

describe('commands', () => {
  it('are written as a whole, keep their ids, and are listed with their translations', async () => {
    await login(discord, client);
    const first = await client.application?.commands.set(COMMANDS);
    const second = await client.application?.commands.set(COMMANDS.slice(0, 1));
    expect(first?.size).toBe(2);
    expect(second?.firstKey()).toBe(first?.firstKey());
    expect((await client.application?.commands.fetch({ withLocalizations: true }))?.map(({ name }) => name)).toEqual([
      'ask',
    ]);
  });

  it('of one guild are apart from those that are everywhere', async () => {
    await login(discord, client);
    await client.application?.commands.set(COMMANDS, discord.guild.id);
    expect((await client.application?.commands.fetch())?.size).toBe(0);
    expect((await client.application?.commands.fetch({ guildId: discord.guild.id }))?.size).toBe(2);
  });

  it('cannot be used before they are registered', async () => {
    await login(discord, client);
    expect(() => discord.person('Ada').slash(discord.channel, 'ask', { question: 'Why?' })).toThrow('No command "ask"');
  });

  it.each([
    ['a name in capitals', { name: 'Ask', description: 'x' }],
    ['a chat command without description', { name: 'ask', description: '' }],
    [
      'options whose required one stands last',
      {
        name: 'ask',
        description: 'x',
        options: [
          { type: 3, name: 'a', description: 'a' },
          { type: 3, name: 'b', description: 'b', required: true },
        ],
      },
    ],
  ])('break the rules by %s', async (_what, command) => {
    await login(discord, client);
    await expect(
      client.rest.put(`/applications/${discord.world.bot.id}/commands`, { body: [command] }),
    ).rejects.toEqual(coded(50035));
    expect(discord.ledger.forgive(/^PUT/)).toHaveLength(1);
  });
});

describe('an interaction', () => {
  beforeEach(async () => {
    await login(discord, client);
    await client.application?.commands.set(COMMANDS);
  });

  it('is answered by a reply', async () => {
    onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand()) await asked.reply(`About ${asked.options.getString('question', true)}`);
    });
    const ada = discord.person('Ada');
    const message = await ada.slash(discord.channel, 'ask', { question: 'flights' }).message();
    expect(message.content).toBe('About flights');
    expect(message.interaction_metadata).toMatchObject({ user: { id: ada.user.id } });
  });

  it('gives the message of a reply that asks for it', async () => {
    const replied = new Promise<string | undefined>((resolve) => {
      onInteraction(discord, client, async (asked) => {
        if (!asked.isChatInputCommand()) return;
        const { resource } = await asked.reply({ content: 'Here', withResponse: true });
        resolve(resource?.message?.content);
      });
    });
    discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' });
    expect(await replied).toBe('Here');
  });

  it('is answered by a private deferral, then an edit, then a follow-up', async () => {
    onInteraction(discord, client, async (asked) => {
      if (!asked.isChatInputCommand()) return;
      await asked.deferReply({ flags: MessageFlags.Ephemeral });
      await asked.editReply('Done');
      await asked.followUp('And more');
    });
    const asked = discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' });
    expect(await asked.message()).toMatchObject({ content: 'Done', flags: MessageFlags.Ephemeral });
    expect((await asked.followups(1))[0]?.content).toBe('And more');
  });

  it('in a direct channel is answered too', async () => {
    onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand()) await asked.reply(asked.inGuild() ? 'guild' : 'direct');
    });
    const ada = discord.person('Ada');
    const { message } = ada.direct('hello');
    const channel = discord.world.channels.get(message.channel_id) ?? discord.channel;
    expect((await ada.slash(channel, 'ask', { question: 'flights' }).message()).content).toBe('direct');
  });

  it('in a guild that the bot is not in is answered when it is installed by a user', async () => {
    onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand())
        await asked.reply(`guild ${asked.guildId ?? ''}, known: ${String(asked.inCachedGuild())}`);
    });
    const guild = addGuild(discord.world, discord.clock, 'Elsewhere', false);
    const channel = discord.open(guild, 'lounge');
    const ada = discord.person('Ada');
    expect(() => ada.slash(channel, 'ask', { question: 'flights' })).toThrow('not user-installed');
    await client.rest.put(`/applications/${discord.world.bot.id}/commands`, {
      body: [{ name: 'ask', description: 'Ask', integration_types: [0, 1], contexts: [0, 1, 2] }],
    });
    expect((await ada.slash(channel, 'ask').message()).content).toBe(`guild ${guild.id}, known: false`);
  });

  it('of a button may be acknowledged first and update its message later', async () => {
    const link = { type: 2, style: ButtonStyle.Link, label: 'source', url: 'https://example.org' };
    const press = { type: 2, style: ButtonStyle.Primary, label: 'more', custom_id: 'more' };
    onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand())
        await asked.reply({ content: 'One', components: [{ type: 1, components: [link, press] }] });
      if (!asked.isButton()) return;
      await asked.deferUpdate();
      await asked.editReply('Two');
    });
    const ada = discord.person('Ada');
    const message = await ada.slash(discord.channel, 'ask', { question: 'flights' }).message();
    expect(() => ada.click(message, 'source')).toThrow('cannot be used');
    expect(() => ada.click(message, 'less')).toThrow('no control');
    expect((await ada.click(message, 'more').message()).content).toBe('Two');
  });

  it('of autocomplete is answered by choices', async () => {
    onInteraction(discord, client, async (asked) => {
      if (!asked.isAutocomplete()) return;
      const typed = asked.options.getFocused();
      await asked.respond([{ name: `${typed}?`, value: typed }]);
    });
    const asked = discord.person('Ada').autocomplete(discord.channel, 'ask', 'question', { question: 'how many' });
    expect(await asked.choices()).toEqual([{ name: 'how many?', value: 'how many' }]);
  });

  it('of a button updates its message; a modal that it opens is answered', async () => {
    const button = (id: string): ButtonBuilder =>
      new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(button('more'), button('follow'));
    const input = new TextInputBuilder().setCustomId('text').setLabel('Question').setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('modal')
      .setTitle('Follow up')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand()) await asked.reply({ content: 'One', components: [row] });
      else if (asked.isButton() && asked.customId === 'more') await asked.update('Two');
      else if (asked.isButton()) await asked.showModal(modal);
      else if (asked.isModalSubmit()) await asked.reply(`You asked ${asked.fields.getTextInputValue('text')}`);
    });
    const ada = discord.person('Ada');
    const message = await ada.slash(discord.channel, 'ask', { question: 'flights' }).message();
    expect(await ada.click(message, 'more').message()).toBe(message);
    expect(message.content).toBe('Two');
    const clicked = ada.click(message, 'follow');
    const submitted = ada.submit(clicked, await clicked.modal(), { text: 'and in 2023?' });
    expect((await submitted.message()).content).toBe('You asked and in 2023?');
  });

  it('of a message menu carries the words of its target, without any privileged intent', async () => {
    onInteraction(discord, client, async (asked) => {
      if (asked.isMessageContextMenuCommand()) await asked.reply(`You mean: ${asked.targetMessage.content}`);
    });
    const { message } = discord.person('Bob').say(discord.channel, 'How many flights?');
    const answer = await discord.person('Ada').menu(message, 'Ask about this').message();
    expect(answer.content).toBe('You mean: How many flights?');
  });

  it('that is answered after three seconds is unknown: 10062', async () => {
    const thrown = onInteraction(discord, client, async (asked) => {
      if (!asked.isChatInputCommand()) return;
      discord.clock.move(3_000);
      await asked.reply('Late');
    });
    const asked = discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' });
    expect(await asked.outcome()).toEqual({ kind: 'expired' });
    await discord.ledger.until('refusal', () => thrown.length > 0);
    expect(thrown).toEqual([coded(10062)]);
  });

  it('cannot be edited after 15 minutes: 50027', async () => {
    const thrown = onInteraction(discord, client, async (asked) => {
      if (!asked.isChatInputCommand()) return;
      await asked.reply('One');
      discord.clock.move(15 * 60_000);
      await asked.editReply('Two');
    });
    discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' });
    await discord.ledger.until('refusal', () => thrown.length > 0);
    expect(thrown).toEqual([coded(50027)]);
  });

  it('that is dispatched twice reaches the handler twice, and the second answer is refused: 40060', async () => {
    const thrown = onInteraction(discord, client, async (asked) => {
      if (asked.isChatInputCommand()) await asked.reply('Once');
    });
    discord.faults.duplicate('INTERACTION_CREATE');
    await discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' }).message();
    await discord.ledger.until('refusal', () => thrown.length > 0);
    expect(thrown).toEqual([coded(40060)]);
  });

  it('carries a file with its name and alternative text', async () => {
    onInteraction(discord, client, async (asked) => {
      const chart = new AttachmentBuilder(Buffer.from([1, 2, 3]), { name: 'chart.png', description: 'Two bars' });
      if (asked.isChatInputCommand()) await asked.reply({ files: [chart] });
    });
    const { attachments } = await discord
      .person('Ada')
      .slash(discord.channel, 'ask', { question: 'flights' })
      .message();
    expect(attachments).toMatchObject([{ filename: 'chart.png', description: 'Two bars', size: 3 }]);
    expect(discord.world.files.get(attachments[0]?.id ?? '')?.bytes).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('that is followed up straight after a deferral is a violation', async () => {
    onInteraction(discord, client, async (asked) => {
      if (!asked.isChatInputCommand()) return;
      await asked.deferReply();
      await asked.followUp('x');
    });
    await discord.person('Ada').slash(discord.channel, 'ask', { question: 'flights' }).message();
    expect(discord.ledger.forgive(/follow-up straight after/)).toHaveLength(1);
  });
});
