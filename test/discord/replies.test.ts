import { describe, expect, it } from 'vitest';
import { createReplies } from '../../src/discord/replies.ts';

describe('which message answers which', () => {
  it('is known once it is sent, until it is forgotten', async () => {
    const replies = createReplies();
    replies.add('1', Promise.resolve('2'));
    expect(await replies.of('1')).toBe('2');
    expect(await replies.of('2')).toBeNull();
    replies.forget('1');
    expect(await replies.of('1')).toBeNull();
  });

  it('is waited for while it is on its way', async () => {
    const replies = createReplies();
    let send: (id: string | null) => void = () => undefined;
    replies.add('1', new Promise((resolve) => (send = resolve)));
    const known = replies.of('1');
    send('2');
    expect(await known).toBe('2');
  });

  it('is forgotten of the oldest', async () => {
    const replies = createReplies(2);
    for (const id of ['1', '2', '3']) replies.add(id, Promise.resolve(`a${id}`));
    expect(await Promise.all(['1', '2', '3'].map((id) => replies.of(id)))).toEqual([null, 'a2', 'a3']);
  });
});
