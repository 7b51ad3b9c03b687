import { InteractionResponseType } from 'discord-api-types/v10';
import type { Double } from '../discord/double.ts';
import type { Exchange } from '../discord/ledger.ts';
import type { Put } from './crowd.ts';

/** What came of one question; times in milliseconds from its dispatch to the request of the bot, null where there was none. */
export interface Came {
  readonly put: Put;
  /** Messages that answer it. */
  readonly answers: number;
  /** To the first callback, for slash commands. */
  readonly callbackMs: number | null;
  readonly answerMs: number | null;
}

const isDone = ({ status }: Exchange): boolean => status !== null && status < 300;

/** Requests that were done, by what a part of their path names. */
function byPath(discord: Double, line: RegExp): Map<string, Exchange[]> {
  const done = discord.ledger.requests(line).filter(isDone);
  return Map.groupBy(done, (exchange) => line.exec(`${exchange.method} ${exchange.path}`)?.[1] ?? '');
}

/** What came of each question so far. */
export function tally(discord: Double, puts: readonly Put[]): readonly Came[] {
  const callbacks = byPath(discord, /^POST \/interactions\/(\d+)\/[^/]+\/callback$/);
  const writes = byPath(discord, /^(?:PATCH|POST) \/webhooks\/\d+\/([^/]+)/);
  const replies = Map.groupBy(
    [...discord.world.messages.values()].filter(({ author }) => author.id === discord.world.bot.id),
    ({ message_reference: to }) => to?.message_id ?? '',
  );
  return puts.map((put) => {
    const { at, by } = put;
    if ('token' in by) {
      const acknowledged = callbacks.get(by.id) ?? [];
      const said = by.callback === InteractionResponseType.ChannelMessageWithSource ? acknowledged : [];
      const written = [...said, ...(writes.get(by.token) ?? [])];
      const msTo = (exchange: Exchange | undefined): number | null =>
        exchange === undefined ? null : exchange.at - at;
      return { put, answers: written.length, callbackMs: msTo(acknowledged[0]), answerMs: msTo(written[0]) };
    }
    const own = replies.get(by.id) ?? [];
    const [first] = own;
    const answerMs = first === undefined ? null : Date.parse(first.timestamp) - at;
    return { put, answers: own.length, callbackMs: null, answerMs };
  });
}
