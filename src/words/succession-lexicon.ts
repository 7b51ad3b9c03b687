/** A name: "Ann Lee", "Dr. Ann Lee", "the Lee family". */
const NAME =
  "(?:(?:Dr|Mr|Mrs|Ms|Sir|Dame|St)\\. )?(?!(?:The|A|An|In|On|At|By|Before|After|When|Since|Until|He|She|They|It|His|Her|Their|Its|This|That|Who|From|To|As|But|And|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b)\\p{Lu}[\\p{L}’'-]*(?: (?:(?:of|de|da|la|van|von|der) ){0,2}\\p{Lu}[\\p{L}’'-]*){0,4}(?: (?:family|brothers|sisters))?";
const WHO = `(?:${NAME}|[Hh]e|[Ss]he|[Tt]hey)`;
const AS = '(?: as (?:the |its |their )?[\\p{Ll} -]{3,40}?)?';
const TIME = '(?: (?:in|on|at|from) (?:early |late )?[\\p{L}\\d ]{3,24}?)?';
const LED = '(?:the |its |their )?(?:\\p{Ll}+ ){0,3}?';
const FOLLOWS = '(?:succeed(?:s|ed)|replac(?:es|ed)|follow(?:s|ed))';
const GOES =
  '(?:stepped (?:down|back|aside)|stood down|resigned|retired|left|died|quit|gave up|was (?:dismissed|removed|sacked|voted out))';
const COMES =
  '(?:became|becomes|was (?:elected|appointed|named|made|chosen|promoted)|took office|took over|takes over)';

const row = (pattern: string): RegExp => new RegExp(pattern, 'dgu');
const later = `(?<later>${WHO})`;
const earlier = `(?<earlier>${WHO})`;
const Later = `(?<later>${NAME})`;
const Earlier = `(?<earlier>${NAME})`;

/**
 * The ways in which a sentence tells who followed whom: `later` and `earlier` are the two, by name or, for one of them, by a pronoun;
 * where `later` is not there, it is whom the sentence is about.
 */
export const SUCCESSIONS: readonly RegExp[] = [
  row(
    `\\b${later}(?:,? who)?(?: himself| herself)?(?: has| had)?(?: then| later| soon| in turn)? ${FOLLOWS} ${LED}${Earlier}`,
  ),
  row(
    `\\b${later}(?:,? who)?(?: has| had)?(?: then| later)? (?:t(?:ook|akes|aken) over|inherited it)[^.;]{0,60}? from ${LED}${Earlier}`,
  ),
  row(
    `\\b${earlier}(?:,? who)? (?:was|is|were|has been|had been)(?: then| later| soon)? (?:succeeded|replaced|followed)${AS}${TIME} by ${LED}${Later}`,
  ),
  row(
    `\\b${earlier}(?:,? who)?(?: has| had)?(?: then| later)? (?:hands|handed|gave|made) (?:over|(?:the|his|her|its) \\p{Ll}+(?: \\p{Ll}+)?|it(?: over)?|way)${AS}${TIME} (?:to|for) ${LED}${Later}`,
  ),
  row(
    `\\b(?<later>${NAME}|His|Her|Their|his|her|their)(?:['’]s?)? (?:\\p{Ll}+ )?predecessor${AS}(?:,| was| is|:) ${LED}${Earlier}`,
  ),
  row(
    `\\b(?<earlier>${NAME}|His|Her|Their|his|her|their)(?:['’]s?)? (?:\\p{Ll}+ )?successor${AS}(?:,| was| is| will be|:) ${LED}${Later}`,
  ),
  row(`\\bto (?:succeed|replace|take over from|follow) ${LED}${Earlier}`),
  row(`\\bin succession to ${LED}${Earlier}`),
  row(`\\b${Later} (?:has |had )?${COMES}[^.;]{0,80}?,? (?:when|after) ${LED}${Earlier} (?:had )?${GOES}\\b`),
  row(
    `\\bBefore ${Later},? (?:the|that|this) (?:office|post|role|job|position|chair|seat|title) (?:was|had been) (?:held|filled|taken) by ${LED}${Earlier}`,
  ),
  row(`\\bBefore ${Later}, ${LED}${Earlier} (?:was|had|held|led|ran|served)\\b`),
  row(`\\b(?:by )?${Earlier} until [^,.;]{3,30}, when ${LED}${Later} ${COMES}\\b`),
];

/** Deeds by which a thing passes from one owner to the next. */
export const PASSED_ON: readonly RegExp[] = [
  row(
    `\\b${later} (?:has |had )?(?:bought|acquired|inherited|purchased|took over) [^.;]{3,60}? from (?:\\p{Ll}+,? ){0,4}?${Earlier}`,
  ),
  row(`\\b${earlier} (?:has |had )?(?:sold|left|gave|passed|bequeathed) [^.;]{3,60}? to (?:\\p{Ll}+,? ){0,4}?${Later}`),
];

/** Words by which a sentence may tell who was before or after somebody. */
export const TELLS_TURN =
  /\b(?:before|after|succe\p{L}+|replac\p{L}+|predecess\p{L}+|preced\p{L}+|follow\p{L}*|t(?:ook|aken|akes) over|hand(?:ed|s)|former\p{L}*|previous\p{L}*|until|since|then|first|next|later|stepped|stood|resign\p{L}*|retir\p{L}*|left|became|elected|appointed|inherit\p{L}*|bought|sold|from|in turn|prior|outgoing|incoming|second|third|new|old)\b|\d{4}/iu;
