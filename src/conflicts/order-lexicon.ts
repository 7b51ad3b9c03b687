import { term } from '#text';

const terms = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(term));

/** What people do to what they hold: the verb that has a walk or a concert as its object, or it as its subject. */
export const HOLDING = terms(
  'hold organise organize run stage host play perform give conduct arrange make take happen occur launch produce present',
);

/** Words before a noun that tell nothing of what sort it is. */
export const ANY_SORT = terms(
  'annual regular weekly monthly yearly daily several many numerous various local more further',
);

/** Who may stand for the thing that is asked about: "organisers held walks". */
export const HOLDERS = terms(
  'organiser organizer organisation organization association charity foundation guild project centre center committee team group club society',
);

/** What only the living do, and no book, picture or fame of theirs. */
export const LIVING = terms('marry wed divorce emigrate graduate enrol enroll study retire resign enlist settle visit');
/** What nobody does before birth; the dead may join a list or move up it. */
export const BORN_FIRST = terms('join move travel');

/** What a club, a paper or a firm does only once it is there. */
export const STANDING = terms('win lose beat defeat play compete publish print employ hire');

/** What two people do only when they know each other, told by "with". */
export const TOGETHER = terms(
  'work collaborate study record perform live write found co-found cofound lecture cooperate partner',
);
export const MARRYING = terms('marry wed');
/** How two people come to know each other. */
export const MEETING = terms('meet met');
export const CONTACT = term('contact');
