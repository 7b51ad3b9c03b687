/** A message as this room needs it, free of discord.js. */
export interface Heard {
  readonly content: string;
  readonly direct: boolean;
  readonly fromBot: boolean;
  /** True where the bot itself is pinged: by name in the text, or by a reply with the ping on. */
  readonly pinged: boolean;
  readonly repliesToBot: boolean;
}

const CODE = /```[\s\S]*?```|``[^\n]*?``|`[^`\n]*`/g;
const QUOTED_LINE = /^(?:>>> [\s\S]*|> .*)$/gm;

/** The text without what it only shows: code and quoted lines. */
const spoken = (content: string): string => content.replace(CODE, ' ').replace(QUOTED_LINE, ' ');

/**
 * The question that a message asks the bot; null where it is not spoken to: other bots, chatter, @everyone, or its name only
 * inside code or a quotation.
 */
export function questionOf(heard: Heard, botId: string): string | null {
  if (heard.fromBot) return null;
  const named = new RegExp(`<@!?${botId}>`, 'g');
  const text = spoken(heard.content);
  const addressed = heard.direct || named.test(text) || (heard.repliesToBot && heard.pinged);
  if (!addressed) return null;
  return text.replace(named, ' ').replace(/\s+/g, ' ').trim();
}
