/** A name and a description as Discord's command list shows them. */
export interface Naming {
  readonly name: string;
  readonly description: string;
}

export type CommandName = 'ask' | 'figures' | 'articles' | 'verify' | 'help' | 'about' | 'diagnose';
export type OptionName = 'question' | 'private' | 'topic' | 'id';
export type ButtonName = 'sources' | 'working' | 'reading' | 'chart' | 'follow' | 'delete' | 'share';

/** The bot's own words around answers, in one language. A further language is one more record of these. */
export interface Words {
  readonly commands: Readonly<Record<CommandName, Naming>>;
  readonly options: Readonly<Record<OptionName, Naming>>;
  readonly askAbout: string;
  readonly buttons: Readonly<Record<ButtonName, string>>;
  readonly followUp: { readonly title: string; readonly label: string; readonly placeholder: string };
  readonly help: string;
  readonly empty: string;
  readonly tooLong: (most: number) => string;
  readonly tooMany: (seconds: number) => string;
  readonly busy: string;
  readonly failed: (incident: number) => string;
  readonly notYours: string;
  /** A button of a message whose question can no longer be read. */
  readonly lost: string;
  readonly noOtherReading: string;
  readonly noChart: string;
  readonly noSources: string;
  readonly wholeText: string;
  readonly changedSince: string;
  readonly working: {
    readonly title: string;
    readonly rounding: string;
    readonly rules: string;
    readonly confidence: string;
    readonly id: string;
    readonly articles: string;
    readonly quoted: string;
  };
  readonly verify: {
    readonly unreadable: string;
    readonly same: string;
    readonly changed: (before: string, now: string) => string;
    readonly removed: (quotes: number) => string;
    readonly sameSources: string;
  };
  readonly articles: (count: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly more: (count: number) => string;
  readonly about: (version: string, articles: number, hash: string) => string;
  readonly operator: string;
  readonly privacy: string;
  readonly terms: string;
  readonly cannotSend: (permissions: readonly string[]) => string;
  readonly diagnose: {
    readonly title: string;
    readonly intents: string;
    readonly permissions: string;
    readonly missing: (permissions: readonly string[]) => string;
    readonly nothingMissing: string;
    readonly index: (articles: number, paragraphs: number, hash: string) => string;
    readonly versions: (footnote: string, node: string, discord: string) => string;
    readonly latency: (ms: number) => string;
  };
}
