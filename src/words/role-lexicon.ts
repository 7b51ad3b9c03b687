import type { Question } from '#question';

/** Nouns for what somebody is or does, whatever it is. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  'job jobs role roles position title function post office responsibility duty duties profession occupation'.split(' '),
);

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*";
const ROLE_OF = new RegExp(
  `^\\W*what(?:['’]?s| is| was)? (?:(?:the )?(?:job|role|position|title|function|post|profession|occupation) of ${NAME}|${NAME}['’]s? (?:job|role|position|title|function|post|profession|occupation))(?=\\W|$)`,
  'iu',
);
const DOES = new RegExp(`^\\W*what does (${NAME}) do\\b(?: (?:in|at|for|on) .*)?\\W*$`, 'iu');

/** "What is Ann Lee's job?", "what does Ann Lee do at the clinic?": a name is given, and what it stands for is asked. */
export const asksRoleOf = ({ text }: Question): boolean => ROLE_OF.test(text) || DOES.test(text);
