import { InteractionType } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Modal } from './limits-components.ts';
import type { Channel, Message, User } from './world.ts';

/** What the bot did with an interaction. */
export type Outcome =
  | { readonly kind: 'message' | 'update'; readonly message: Message }
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | { readonly kind: 'modal'; readonly modal: Modal }
  /** A button was acknowledged and nothing changed. */
  | { readonly kind: 'deferred' }
  /** The deferred answer was taken away. */
  | { readonly kind: 'removed' }
  /** The bot let the three seconds pass. */
  | { readonly kind: 'expired' };

/** One interaction from its dispatch until its token dies. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose button was clicked, or whose button opened the modal. */
  readonly source: Message | null;
  /** The command's name, kept for the metadata of the answer. */
  readonly name: string;
  readonly startedAt: number;
  /** The type of the callback, once there is one. */
  callback: number | null;
  /** The message that `@original` means. */
  original: Message | null;
  /** True from a deferral until the original is written. */
  loading: boolean;
  readonly followups: Message[];
  outcome: Outcome | null;
}

export type Started = Pick<Interaction, 'id' | 'type' | 'user' | 'channel' | 'source' | 'name'>;

export interface Interactions {
  readonly all: readonly Interaction[];
  start(started: Started): Interaction;
  /** The interaction of an id and token. */
  find(id: string, token: string): Interaction | undefined;
  findByToken(token: string): Interaction | undefined;
  /** Whether the first answer comes too late. */
  isLate(interaction: Interaction): boolean;
  /** Whether the token is dead. */
  isDead(interaction: Interaction): boolean;
}

const ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;

/** Callback types that each kind of interaction may be answered with. */
const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7],
};
const ON_MESSAGE: ReadonlySet<number> = new Set([6, 7]);

/** Whether a callback of this type fits; 6 and 7 only where there is a message to update. */
export function mayAnswer({ type, source }: Interaction, callback: number): boolean {
  return (ALLOWED[type] ?? []).includes(callback) && (source !== null || !ON_MESSAGE.has(callback));
}

export function createInteractions(clock: Clock, changed: () => void): Interactions {
  const all: Interaction[] = [];
  return {
    all,
    start(started) {
      const fresh = { callback: null, original: null, loading: false, followups: [], outcome: null };
      const token = Buffer.from(`interaction:${started.id}:double`).toString('base64url');
      const interaction: Interaction = { ...started, ...fresh, token, startedAt: clock.now() };
      all.push(interaction);
      clock.after(ANSWER_MS, () => {
        if (interaction.callback === null) interaction.outcome = { kind: 'expired' };
        changed();
      });
      return interaction;
    },
    find: (id, token) => all.find((one) => one.id === id && one.token === token),
    findByToken: (token) => all.find((one) => one.token === token),
    isLate: ({ startedAt }) => clock.now() >= startedAt + ANSWER_MS,
    isDead: ({ startedAt }) => clock.now() >= startedAt + TOKEN_MS,
  };
}
