/** A clause that is told only up to some time, given that its verb is one of the past: "until 2.8 it was …". */
export const UP_TO = /\b(?:until|till|up (?:to|until))\s+(?!now\b|today\b|date\b|then\b)|^\W*before\s/i;
/** What denies a verb: "was not opened until 1987" tells when it was. */
export const DENIED = /\b(?:not|never|cannot|only)\b|n['’]t\b/i;
/** What was so and is no more, whatever stands beside it. */
export const NO_MORE =
  /\bused to\b|\bno longer\b|\b(?:not|n['’]t)\b[^.;]{0,60}\bany ?more\b|\bformerly\b|\bpreviously\b|\bonce(?= (?:\p{L}+ed|led|run|held|kept|sold|known|built|made|was|were|had)\b)|\b(?:was|were) once\b|\bhad (?:long |once )?been\b/iu;
/** Between the parts of a sentence of which each may be of its own time. */
export const PARTS = /[;:()–—]|,(?!\d)|\b(?:but|and|while|whereas|who|which)\b/gi;

/** Deeds by which somebody gives an office up, right behind the name. */
export const LEAVES =
  /^(?:,? (?:who )?)?(?: ?(?:has|had|have|then|now|later|since))* ?(?:retired|resigned|stepped (?:down|back|aside)|stood down|quit|left|gave up|handed over|was (?:dismissed|sacked|replaced|succeeded|voted out|removed)|steps down|retires|resigns)\b/i;
/** Words before the name of one whom another one followed in an office. */
export const FOLLOWED =
  /\b(?:succeed(?:s|ed|ing)|replac(?:es|ed|ing)|(?:took|takes|taking|taken) over from|in succession to|successor (?:to|of)|follow(?:s|ed) in the office)\s+$/i;
/** Words before the name of one who holds an office no more, and of the office itself: "former museum director Ann Lee", "ex-mayor". */
export const OUT_OF_OFFICE_LEAD = /\b(?:former|previous|outgoing|late|then|ex)[\s-](?:[\p{L}’'-]+[\s-]){1,4}$/iu;
/** Words before the name of who came after: "was succeeded by", "his successor is". */
export const SUCCESSION =
  /\b(?:(?:succeeded|replaced|followed) by|(?:successor|replacement)(?: as [^,.;]{3,40})? (?:is|was)|(?:hands|handed) over to)\s+(?:the \p{Ll}+ )?$/iu;

/** What somebody stays, whatever comes after. */
export const STAYS =
  /\b(?:found(?:er|ed|s)|author|inventor|creator|designer|architect|composer|writer|painter|father|mother|son|daughter|brother|sister|wife|husband|winner|discoverer|builder)s?\b/i;
