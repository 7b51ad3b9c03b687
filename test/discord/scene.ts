import type { Clock } from './clock.ts';
import type { Interactions } from './interactions.ts';
import type { Happening } from './intents.ts';
import type { Json } from './json.ts';
import type { Ledger, Upload } from './ledger.ts';
import type { Reply } from './replies.ts';
import type { World } from './world.ts';

/** What every route and every person works on. */
export interface Scene {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly world: World;
  readonly interactions: Interactions;
  readonly dispatch: (happening: Happening) => void;
}

/** A request of the bot, as its route sees it. */
export interface Request {
  /** What stands for the `:names` of the route's pattern; empty for a name that it lacks. */
  readonly param: (name: string) => string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly files: readonly Upload[];
}

export interface Route {
  readonly method: string;
  /** Such as `/channels/:channel/messages`. */
  readonly pattern: string;
  /** True where the path itself holds a token and no Authorization is asked for. */
  readonly open?: boolean;
  readonly handle: (scene: Scene, request: Request) => Reply;
}
