import { describe, expect, it } from 'vitest';
import { questionOf } from '#discord';
import type { Heard } from '#discord';

const heard = (content: string, more: Partial<Heard> = {}): Heard => ({
  content,
  direct: false,
  fromBot: false,
  pinged: false,
  repliesToBot: false,
  ...more,
});

describe('what is asked of the bot', () => {
  it.each([
    ['a mention first', heard('<@7> how many flights?'), 'how many flights?'],
    ['a mention with its old sign, last', heard('how many flights <@!7>'), 'how many flights'],
    ['a direct message', heard('how many?', { direct: true }), 'how many?'],
    ['a ping-reply', heard('and in 2023?', { repliesToBot: true, pinged: true }), 'and in 2023?'],
    ['a mention beside a quotation', heard('> old words\n<@7> is that so?'), 'is that so?'],
    ['a bare mention', heard('<@7>'), ''],
  ])('is heard: %s', (_what, message, question) => {
    expect(questionOf(message, '7')).toBe(question);
  });

  it.each([
    ['chatter', heard('how many flights?')],
    ['another bot', heard('<@7> how many flights?', { fromBot: true })],
    ['another one’s mention', heard('<@8> how many flights?')],
    ['a mention in code', heard('`<@7> how many?`')],
    ['a mention in code between two signs', heard('``<@7> how many?``')],
    ['a mention in code with a sign in it', heard('`` ` <@7> how many?``')],
    ['a mention in a block of code', heard('```\n<@7>\n```')],
    ['a mention in a quotation', heard('> <@7> how many?')],
    ['everyone', heard('@everyone look')],
    ['a reply without a ping', heard('thanks', { repliesToBot: true })],
  ])('is nothing: %s', (_what, message) => {
    expect(questionOf(message, '7')).toBeNull();
  });
});
