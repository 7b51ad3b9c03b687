import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { mayReply, missingAtAll, missingToAnswer } from '../../src/discord/permissions.ts';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, AttachFiles, Administrator } =
  PermissionFlagsBits;
const held = (...bits: bigint[]): PermissionsBitField => new PermissionsBitField(bits);

describe('what is missing to answer', () => {
  it.each([
    ['nothing in a channel', held(ViewChannel, SendMessages), false, []],
    ['nothing in a thread', held(ViewChannel, SendMessagesInThreads), true, []],
    ['to send, in a channel', held(ViewChannel, SendMessagesInThreads), false, ['Send Messages']],
    ['to send, in a thread', held(ViewChannel, SendMessages), true, ['Send Messages in Threads']],
    ['all', held(), false, ['View Channel', 'Send Messages']],
    ['nothing to an administrator', held(Administrator), true, []],
  ])('is %s', (_case, permissions, isThread, missing) => {
    expect(missingToAnswer(permissions, isThread)).toEqual(missing);
  });

  it('is all that an invitation grants, for the diagnosis', () => {
    expect(
      missingAtAll(held(ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory, AttachFiles)),
    ).toEqual([]);
    expect(missingAtAll(held(ViewChannel))).toEqual([
      'Send Messages',
      'Send Messages in Threads',
      'Read Message History',
      'Attach Files',
    ]);
  });

  it('lets the bot reply where it may read what was said', () => {
    expect(mayReply(held(ReadMessageHistory))).toBe(true);
    expect(mayReply(held(SendMessages))).toBe(false);
  });
});
