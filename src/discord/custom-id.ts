import type { ButtonName } from './words.ts';

/** What a control asks for: the buttons, and the modal of a follow-up when it is sent. */
export type Action = ButtonName | 'submit';

/** What a control knows of itself; everything else is read off its message. */
export interface Control {
  readonly action: Action;
  /** The id of who asked. */
  readonly asker: string;
}

const LETTERS: readonly (readonly [Action, string])[] = [
  ['sources', 's'],
  ['working', 'w'],
  ['reading', 'r'],
  ['chart', 'c'],
  ['follow', 'f'],
  ['delete', 'd'],
  ['share', 'p'],
  ['submit', 'm'],
];
const LETTER_OF: ReadonlyMap<Action, string> = new Map(LETTERS);
const ACTION_OF: ReadonlyMap<string, Action> = new Map(LETTERS.map(([action, letter]) => [letter, action]));

/** Another number, once an older message's controls would be misread. */
const VERSION = 'fn1';

/** A control as its `custom_id`, of at most 100 characters (https://discord.com/developers/docs/components/reference). */
export const encodeControl = ({ action, asker }: Control): string =>
  `${VERSION}:${LETTER_OF.get(action) ?? ''}:${asker}`;

/** The control of a `custom_id`; null for one that is not ours, or of another version. */
export function decodeControl(customId: string): Control | null {
  const [, letter = '', asker = ''] = /^fn1:([a-z]):(\d{1,20})$/.exec(customId) ?? [];
  const action = ACTION_OF.get(letter);
  return action === undefined ? null : { action, asker };
}
