/** Why a stretch of text with digits or number words is not a quantity. */
export type MaskReason =
  | 'url'
  | 'address'
  | 'version'
  | 'phone'
  | 'book number'
  | 'clock'
  | 'date'
  | 'label'
  | 'code'
  | 'score'
  | 'footnote'
  | 'list number'
  | 'street'
  | 'age group'
  | 'power'
  | 'malformed number'
  | 'idiom';

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Nouns that a number names rather than counts, capitalised or not: "page 14", "phase 3". */
const LABEL_NOUNS =
  words(`page pages p pp chapter chapters table tables figure figures fig section sections sec article articles
  paragraph paragraphs clause clauses annex appendix exhibit verse verses footnote line room rooms suite apartment apt flat
  unit building block floor gate platform terminal pier runway flight bus train route highway interstate motorway junction
  exit lane channel episode season volume vol issue part phase stage step level grade tier category type class version
  question item option rule proposition prop resolution amendment form schedule scenario group pool heat lap round game
  match week day hole seed number nos lot plot district ward precinct zone sector area region division decree directive scope reactor cohort
  order order bill act law title size model case cases? extension ext squadron battalion brigade`).replace(
    '|cases?',
    '',
  );

/** Names that a number completes; only with a capital. */
const NAMED_SERIES = words(`Apollo Gemini Voyager Pioneer Soyuz Expedition Falcon Artemis Ariane Boeing Airbus Windows
  iPhone iPad iOS Android Xbox PlayStation Galaxy FTSE DAX CAC Nasdaq NASDAQ Nikkei Russell ASX Stoxx STOXX Fortune Forbes
  Formula Bowl UFC Agenda Catch Mach Python Java Studio Air Ocean's Psalm Psalms Genesis Matthew Luke John Revelation
  Symphony Opus Op Sonata Concerto Unit Pier Camp Base Site Point Car Engine Ladder Local Channel Radio Cable Title`);

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)';
const STREETS = words(
  'Street St Avenue Ave Road Rd Boulevard Blvd Lane Ln Drive Dr Court Ct Place Pl Square Way Terrace Parkway Pkwy Row Crescent Broadway',
);
const REFERENCE = '\\d+[A-Za-z]?(?:[-–/.:]\\d+)*(?:\\([a-z0-9]{1,3}\\))?';
const NUMBER_WORDS = words('one two three four five six seven eight nine ten eleven twelve');
const NO_DIGIT_BEFORE = '(?<![\\d.,])';
/** Commas that part thousands, or lakhs and crores. */
const GROUPS = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3})';
/** Three or more numbers of one or two digits, or years, listed without blanks. */
const LISTED = '(?:\\d{1,2}(?:,\\d{1,2}){2,}|\\d{4}(?:,\\d{4})+)';
const MONEY_CODES = 'USD|EUR|GBP|CHF|CAD|AUD|NZD|HKD|SGD|INR|JPY|CNY|RMB|Rs|RM';
const ZONES = 'GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|PST|PDT|MST|MDT|IST|JST';

interface MaskRule {
  readonly why: MaskReason;
  readonly pattern: RegExp;
  /** What every match holds, where that is found far sooner than the match: most texts lack it. */
  readonly needs: RegExp | null;
}

const mask = (why: MaskReason, source: string, flags = 'gu', needs: RegExp | null = null): MaskRule => ({
  why,
  pattern: new RegExp(source, flags),
  needs,
});

/** The shapes that are no quantities, most certain first: a later one may not overlap an earlier one. */
export const MASK_RULES: readonly MaskRule[] = [
  mask('url', '(?:https?://|www\\.)[^\\s]+'),
  mask('url', '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}'),
  mask('code', '\\b10\\.\\d{4,9}/[^\\s]+'),
  mask('address', `${NO_DIGIT_BEFORE}\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.]\\d)`),
  mask('version', `${NO_DIGIT_BEFORE}\\d+(?:\\.\\d+){2,}`),
  mask('version', '\\b(?:[Vv]ersion|[Rr]elease|[Vv]\\.?) ?\\d+(?:\\.\\d+)*\\b'),
  mask('book number', '\\bISB?S?N(?:-1[03])?:? ?[\\d-]{8,20}[\\dXx]?'),
  mask('malformed number', `(?<![\\d.,])(?!(?:${GROUPS}|${LISTED})(?!\\d|,\\d))\\d+(?:,\\d+)+(?:\\.\\d+)?`),
  mask('phone', '\\+\\d[\\d ().-]{7,20}\\d'),
  mask('phone', '\\(\\d{3}\\) ?\\d{3}[- ]\\d{4}'),
  mask('phone', `${NO_DIGIT_BEFORE}\\b0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}\\b`),
  mask('phone', `${NO_DIGIT_BEFORE}\\b\\d{1,5}(?:-\\d{2,7}){2,}(?:-\\d+)?\\b`),
  mask('phone', `${NO_DIGIT_BEFORE}\\b\\d{3}-0\\d{3}\\b`),
  mask('phone', '\\b(?:[Dd]ial|[Cc]all|[Pp]hone|[Tt]el\\.?:?|[Tt]ext) \\d{3}-\\d{4}\\b'),
  mask('phone', '\\b(?:[Dd]ial|[Cc]all|[Pp]hone|[Tt]ext)(?:ed|ing|s)? (?:911|999|112|111|988|311|411|101|000)\\b'),
  mask('phone', '\\b(?:911|999) (?=calls?\\b|callers?\\b|dispatcher|operator)'),
  mask('clock', `${NO_DIGIT_BEFORE}\\d{1,2}(?:[:.]\\d{2})? ?(?:[ap]\\.m\\.|[AaPp][Mm]\\b)`),
  mask('clock', `${NO_DIGIT_BEFORE}\\d{1,2}(?::\\d{2})+(?:\\.\\d+)?(?: ?(?:${ZONES}))?\\b`),
  mask('clock', `\\b\\d{4} (?:${ZONES})\\b`),
  mask('clock', `\\b(?:\\d{1,2}|${NUMBER_WORDS}) ?o['’]clock`, 'giu'),
  mask('clock', '\\b(?:half|quarter) (?:past|to) (?=\\w)', 'giu'),
  mask('score', `${NO_DIGIT_BEFORE}\\d+:\\d+`),
  mask('code', '(?<![\\d.,–-])\\d{1,2}(?:[-–]\\d{1,2}){2,}(?![\\d–-])'),
  mask('date', `${NO_DIGIT_BEFORE}\\d{1,4}/\\d{1,2}/\\d{1,4}\\b`),
  mask('date', `\\b${MONTHS}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, \\d{4})?\\b(?![,.]\\d|%| \\p{Ll}+s\\b)`),
  mask('date', '\\b(?:jan|feb|aug|sept|oct|nov|dec) ?\\. \\d{1,2}\\b(?![,.]\\d|%)'),
  mask('date', `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTHS}\\b(?:,? \\d{4})?`),
  mask('code', '\\b(?:9/11|7/7|24/7|50/50|20/20|4x4|360°)(?![\\d/])'),
  mask('label', `\\bS ?& ?P ?\\d+\\b`),
  mask('label', `(?:\\b[Nn]os?\\.|№|#|§) ?${REFERENCE}(?:(?:, ?| and )\\d+)*`),
  mask(
    'label',
    `\\b(?:${LABEL_NOUNS})s?\\.? ${REFERENCE}(?:(?:, | and | to )\\d+(?! ?%))*(?![.,]?\\d|%| (?:times|people|per ?cent|[mb]illion|thousand)\\b)`,
    'giu',
  ),
  mask('label', `\\b(?:${NAMED_SERIES})[ -]${REFERENCE}(?![.,]?\\d|%)`),
  mask(
    'label',
    `\\b(?:version|phase|stage|chapter|grade|level|part|act|number|day|week|round) (?:${NUMBER_WORDS})\\b(?!-)`,
    'giu',
  ),
  mask(
    'label',
    '\\b\\d+(?:st|nd|rd|th) (?:Amendment|Battalion|Regiment|Division|Brigade|Airborne|Fleet|Circuit|District|Precinct)\\b',
  ),
  mask(
    'street',
    `\\b\\d{1,5}[A-Z]? (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,3}(?:${STREETS})\\b(?! \\p{Ll}+(?:s|en|people)\\b)`,
  ),
  mask('street', `\\b\\d{1,5}(?:st|nd|rd|th) (?:${STREETS})\\b`),
  mask('footnote', '\\[\\d+(?:[,–-] ?\\d+)*\\]'),
  mask('list number', '^\\s*(?:\\(\\d{1,3}\\)|\\d{1,3}[.)])(?=\\s)', 'gmu'),
  mask('list number', '\\((?:[1-9]|1\\d)\\) (?=\\p{Ll})'),
  mask('list number', '(?<!\\([^()]{0,60})(?<=\\s)[1-9] ?\\) (?=\\p{Ll})'),
  mask('power', `${NO_DIGIT_BEFORE}\\d+(?:\\.\\d+)?\\^(?:[+-]{2}\\d+|[+-]?\\d{3,})`),
  mask(
    'code',
    `(?<![\\p{L}\\p{N}])(?!(?:[kcm]?m|ft|mi|yd)[23]\\b|(?:${MONEY_CODES})\\d|R\\d[\\d.,]* ?(?:[mb]illion|trillion|bn|m)\\b)\\p{L}+\\d[\\p{L}\\d]*(?:[-./+]\\d+\\p{L}*)*`,
  ),
  mask(
    'code',
    '(?<![\\p{L}\\p{N}-])(?!(?:over|under|top|sub|pre|post|mid|non|near|nearly|about|minus|plus|some|to|the|of|in|early|late|and|or|a)-)\\p{L}[\\p{L}.]{0,40}-\\d+(?![\\d.,]*\\d|-(?:year|day|month|week|hour|minute|point|mile|metre|meter|foot))\\p{L}*(?: m\\b)?',
    'giu',
    /-\d/,
  ),
  mask('code', `${NO_DIGIT_BEFORE}\\b\\d+(?:[ADEGHIJNOPQRSUXYZ]\\b|(?![eE]\\d+\\b)[\\p{L}]+\\d[\\p{L}\\d]*)`),
  mask('age group', `\\b(?:(?:mid|early|late)[- ])?(?<!(?:over|under)[- ])['’]?\\d{2,4}['’]?s\\b`),
  mask('idiom', '\\bnot (?:even )?one\\b', 'giu'),
  mask(
    'idiom',
    '\\bin (?:thousands|millions|billions)\\b(?! of (?!(?:US |U\\.S\\. )?(?:dollars|euros|pounds|yen|rupees)\\b))',
    'giu',
  ),
  mask('idiom', '\\b\\d{1,2}-(?:for|on|by|a)-\\d{1,2}\\b'),
  mask('idiom', '(?<!-|only |just |exactly )\\bone(?= of\\b)', 'giu'),
  mask(
    'idiom',
    '\\b(?:no|any|every|some|each|which|the|another) one\\b(?! [a-z]+(?:th|rd)\\b)(?! (?:thousand|hundred|million|billion|person|dollar))',
    'giu',
  ),
  mask(
    'idiom',
    '\\bone (?:another|by one|day|morning|night|evening|afternoon|side|or (?:the other|another))\\b(?! (?:ago|before|after|later|earlier|of \\w+s))',
    'giu',
  ),
  mask(
    'idiom',
    '\\bone-time\\b|\\b(?:one|two|three|four)-(?:way|off|sided|on-\\w+|party|state|handed|eyed|fold(?!\\w)|piece|track|liners?|stop|horse)\\b',
    'giu',
    /-/,
  ),
  mask(
    'idiom',
    `\\b(?:first|second|third|fourth)-(?:hand|class|rate|time|string|person|degree|party|generation|guess\\w*|ever)\\b|\\b(?:first|second|third) class (?=\\p{Ll})|\\b(?:first|second) (?:thoughts?|nature|lady|gentleman|aid|names?|of all|world war)\\b|\\b(?:at|for|from) (?:the )?(?:very )?first(?: time| glance| sight| light)?\\b(?! \\w+(?:s|er|or|ent)\\b)|\\bin the first place\\b|\\bthird (?:party|parties|world)\\b|\\bWorld War (?:One|Two)\\b`,
    'giu',
  ),
  mask(
    'idiom',
    '\\b(?:ground zero|zero[- ](?:sum|tolerance|emissions?)|nine-to-five|fifty-fifty|50-50|net[- ]zero|half[- ](?:time|way|brothers?|sisters?|hearted\\w*|term|mast|staff)|better half|in half)\\b',
    'giu',
    /zero|nine|fifty|50|half/i,
  ),
  mask('score', `\\b(?:${NUMBER_WORDS}|nil)-(?:nil|zero)\\b`, 'giu'),
];

/** Words around "7-12" that make it a score, a tally or a record rather than a range. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  `record records win wins won victory victories loss losses defeat defeats draw tie lead leads score scoreline decision
   vote votes margin series advantage upset rout triumph result thriller aggregate shutout final verdict ruling
   deficit run start`.split(/\s+/),
);

export const SCORE_VERBS: ReadonlySet<string> = new Set(
  `won win wins winning lost lose loses losing beat beats beating defeated defeating led lead leads leading drew trailed
   trailing trail voted ruled tied went finished scored edged thrashed routed improved fell`.split(/\s+/),
);
