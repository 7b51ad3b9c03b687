const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Words that deny a clause, as tokens. */
export const DENIES = /^(?:nobody|none|neither|nothing|no|not|never|n['’]t)$/i;

/** … anywhere in a text, which is soon told; "cannot" is two tokens. */
export const MAY_DENY = /\b(?:no|nobody|none|neither|nothing|not|never|cannot)\b|n['’]t\b/i;

/** Words that deny by themselves whatever would do or suffer the deed. */
export const DENIED_SUBJECT = /^(?:nobody|none|neither|nothing|no)$/i;

/** Words for whoever it may be: what a question asks with them, "nobody" denies. */
export const ANYBODY = /\b(?:any(?:one|body)|some(?:one|body)|any people|any persons?|ever(?:yone|ybody))\b/i;
/** … as terms of a question: an article need not hold them. */
export const ANYBODY_WORD = /^(?:any|some)(?:one|body|thing)$/i;

/** Words in a denied clause by which it denies a part, a measure or an exception only: "not only", "not all", "no longer", "not until". */
export const NARROWS = new RegExp(
  `^(?:${words(`
    only just merely simply all every everyone everybody always necessarily enough both entirely fully completely quite so too as
    than more fewer less longer later sooner until unless except without much many often usually officially directly alone
    immediately hardly barely but if whether fail fails failed deny denies denied refuse refused lack lacks lacked
  `)})$`,
  'i',
);

/** Words that open what limits the clause before: "unless …", "until …". */
export const LIMITS_AFTER = /^(?:unless|until|except|if|before|besides|than)$/i;

/** Words that add nothing to what is denied: "no member of staff", "not a single guest", "nobody has come yet". */
export const ADDS_NOTHING =
  /^(?:members?|single|persons?|people|any(?:one|body)(?:['’]s)?|ever|yet|still|far|time|however|actually|really)$/i;

/** Words that open a clause with a verb of its own. */
export const OPENS_CLAUSE =
  /^(?:because|but|while|whereas|although|though|since|when|where|which|who|whose|that|whether)$/i;
/** … of which those make what follows no statement of its own. */
export const DEPENDS = /^(?:when|where|which|who|whose|that|whether|if|unless|until)$/i;

/** Signs between two clauses, or a clause and an aside. */
export const CLAUSE_SIGN = /^(?:[,;:–—()"“”!?]|\.\.\.|…)$/;

/** Forms of verbs that only tell what was done, and so never stand behind "was" or "did": what follows "and" is no part of what is denied. */
export const PAST_ONLY = new RegExp(
  `^(?:${words(`
    gave took went became began saw spoke broke chose drove rode rose fell flew knew grew drew threw wore swam sank sang forgot stole ate
    wrote did tore
  `)})$`,
  'i',
);
