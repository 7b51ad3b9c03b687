import type { Interaction, Outcome } from './interactions.ts';
import type { Modal } from './limits-components.ts';
import type { Scene } from './scene.ts';
import type { Message } from './world.ts';

/** Something that a person said, and what came of it. */
export interface Said {
  readonly message: Message;
  /** The bot's messages that reply to it, in order; live. */
  readonly replies: readonly Message[];
  /** The first reply; waits for it. */
  reply(ms?: number): Promise<Message>;
}

/** Something that a person asked by command, button, menu or modal, and what came of it. */
export interface Asked {
  readonly interaction: Interaction;
  /** What the bot did; waits until it is more than a deferral. */
  outcome(ms?: number): Promise<Outcome>;
  /** The message that the bot wrote or changed. */
  message(ms?: number): Promise<Message>;
  choices(ms?: number): Promise<readonly { readonly name: string; readonly value: string | number }[]>;
  modal(ms?: number): Promise<Modal>;
  /** Waits until there are so many follow-ups. */
  followups(many: number, ms?: number): Promise<readonly Message[]>;
}

export function createSaid({ world, ledger }: Scene, message: Message): Said {
  const repliesNow = (): Message[] =>
    [...world.messages.values()].filter(
      ({ author, message_reference: to }) => author.id === world.bot.id && to?.message_id === message.id,
    );
  return {
    message,
    get replies() {
      return repliesNow();
    },
    reply: (ms) => ledger.until(`reply to "${message.content}"`, () => repliesNow()[0], ms),
  };
}

export function createAsked({ ledger }: Scene, interaction: Interaction): Asked {
  const outcome = (ms?: number): Promise<Outcome> =>
    ledger.until(`answer to ${interaction.name}`, () => interaction.outcome ?? undefined, ms);
  const unlike = (wanted: string, { kind }: Outcome): Error =>
    new Error(`Not ${wanted} but ${kind} came of ${interaction.name}`);
  return {
    interaction,
    outcome,
    async message(ms) {
      const isDone = ({ kind }: Outcome): boolean => kind !== 'deferred';
      const look = (): Outcome | false =>
        interaction.outcome !== null && isDone(interaction.outcome) && interaction.outcome;
      const done = await ledger.until(`message for ${interaction.name}`, look, ms);
      if ('message' in done) return done.message;
      throw unlike('a message', done);
    },
    async choices(ms) {
      const done = await outcome(ms);
      if (done.kind === 'choices') return done.choices;
      throw unlike('choices', done);
    },
    async modal(ms) {
      const done = await outcome(ms);
      if (done.kind === 'modal') return done.modal;
      throw unlike('a modal', done);
    },
    followups: (many, ms) =>
      ledger.until(
        `${many} follow-ups to ${interaction.name}`,
        () => interaction.followups.length >= many && interaction.followups,
        ms,
      ),
  };
}
