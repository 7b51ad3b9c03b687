import { ENDS } from './ends.ts';
import { HOW_LARGE_A_SUM, LEAST, LESS, MORE, MOST, MOVE, MOVE_NOUN } from './form-lexicon.ts';
import type { Form, Want } from './types.ts';

/** A row of the table of forms. The first row whose pattern is found in the question (in lower case) decides. */
export interface FormRow {
  readonly form: Form;
  readonly want: Want;
  readonly rule: string;
  readonly pattern: RegExp;
}

const row = (form: Form, want: Want, rule: string, pattern: string): FormRow => ({
  form,
  want,
  rule,
  pattern: new RegExp(pattern, 'u'),
});

const PERCENT = '(?:percent(?:age)?(?: points?)?|per cent|%)';
/** "How many, in percent, …". */
const IN_PERCENT = '(?:\\b(?:in|by) (?:terms of )?(?:percent(?:age)?s?|per cent)\\b|\\bpercentage[- ]wise\\b)';
const HOW_MANY =
  "(?:how (?:many|much)|what(?: is| was|'s|s)? (?:the )?(?:total )?(?:number|amount|count|figure) (?:of|for))";
const NOT = "(?:\\bnot\\b|n't\\b|\\bother than\\b|\\bexcept\\b|\\bwithout\\b|\\bnon-)";

/** "Who was mayor when the mill closed?", "when the mill closed, who bought it?": a time that is told, not asked for. */
const ASKING = '(?:what|which|who|whom|whose|where|why|how)';
const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|exactly|precisely)\\b';

/** "All regions except Alpine". */
const ALL_BUT =
  '\\b(?:all|total)\\b.*\\b(?:except|excluding|other than|apart from|aside from|not counting|leaving out)\\b';

/** The forms of a question, most particular first. To teach a form, add a row. */
export const FORMS: readonly FormRow[] = [
  row(
    'compare',
    'thing',
    'which of two',
    `\\b(?:which|who|what|were|was|are|is|did|does|do|had|has)\\b.*\\b(?:${MORE}|${LESS}|first|last|most|least)\\b.*\\bor\\b`,
  ),
  row(
    'yes_no',
    'yes_no',
    'yes or no',
    "^\\W*(?:so |and |but |ok |hey |(?:as of|in|by|until|since|at) [^,?]{1,30}, )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|wasn't|didn't|doesn't|aren't|weren't|hasn't)\\b",
  ),
  row(
    'difference',
    'percent',
    'how many percent more',
    `^(?=.*${IN_PERCENT}).*how (?:many|much) (?:more|fewer|less)\\b|how (?:many|much) (?:more|higher|larger|fewer|less|lower) ${PERCENT}|how (?:many|much) ${PERCENT} (?:\\w+ )?(?:more|higher|larger|fewer|less|lower|greater|smaller|bigger)`,
  ),
  row(
    'list',
    'thing',
    'which are above or below a percentage',
    `^\\W*(?:which|what) .*\\b(?:at (?:least|most)|(?:more|less|fewer|larger|smaller|greater|bigger|higher|lower) than|over|under|above|below|exceed\\w*) \\d[\\d.]* ?${PERCENT}(?! or \\b(?:is|was|are|were)\\b)`,
  ),
  row(
    'complement',
    'percent',
    'what percentage is not',
    `(?:what|which|how (?:many|much)) (?:\\w+ )?${PERCENT}\\b.*${NOT}|^(?=.*${IN_PERCENT})(?=.*\\bhow (?:many|much)\\b).*${NOT}`,
  ),
  row(
    'points',
    'percent',
    'percentage points',
    '\\bhow (?:many|much) (?:percent(?:age)?|per cent|%)[- ]points?\\b|\\bin percentage points\\b',
  ),
  row(
    'change',
    'percent',
    'percentage change',
    `${PERCENT} (?:${MOVE_NOUN})\\b|(?:what|how (?:many|much)) ${PERCENT}\\b.*\\b(?:${MOVE})\\b|growth rate|rate of growth|\\bby what ${PERCENT}(?! points?)(?=\\s)|(?:rise|fall|drop|grow|grew|increase|decrease|change|fell|rose|dropped|decline|${MOVE_NOUN})\\b.*\\bin ${PERCENT}`,
  ),
  row(
    'ratio',
    'number',
    'how many times as many',
    'how many times (?:more|as|larger|bigger|higher|greater|the|smaller|less|fewer)|\\bratio (?:of|between)|what (?:multiple|factor)',
  ),
  row(
    'difference',
    'number',
    'how many more or fewer',
    `how (?:many|much) (?:(?!is |are |was |were |of )\\w+ ){0,2}?(?:${MORE}|${LESS})\\b(?! than (?:\\d|a |an |one|two|three|four|five|six|seven|eight|nine|ten|half|twice))(?!.*\\bor (?:more|less|fewer)\\b)|\\bdifference (?:between|in)\\b|\\bby how (?:many|much)\\b`,
  ),
  row(
    'difference',
    'number',
    'how much did it move',
    `(?:how much|how many) (?:did|has|have|does|do|had)\\b.*\\b(?:${MOVE})\\b|what (?:was|is) the (?:${MOVE_NOUN}) in\\b`,
  ),
  row('median', 'thing', 'median', '\\bmedian\\b'),
  row(
    'range',
    'thing',
    'range',
    "\\bwhat(?:'s|s| (?:is|was|are|were))? the (?:range|spread) (?:of|in|for|between|across|among)\\b",
  ),
  row(
    'average',
    'number',
    'average of the first of a row',
    `^(?!\\W*(?:which|who)\\b)(?=.*\\b(?:average|mean)\\b).*${ENDS}`,
  ),
  row(
    'sum',
    'number',
    'sum of the first of a row',
    `^(?=.*\\b(?:in total|altogether|combined|in all|together|sum|totals?|add up)\\b).*${ENDS}`,
  ),
  row(
    'extreme',
    'thing',
    'which has the most',
    `\\b(?:which|who|what|where|when|whose|in which|in what)\\b.*\\b(?:${MOST}|${LEAST})\\b`,
  ),
  row(
    'average',
    'number',
    'average',
    '\\b(?:average|mean) (?:number|of|amount|per|a|over|for|across|between|annual|yearly|monthly|weekly|daily|attendance|\\w+ (?:of|for|over|across|per|in))|\\bon average\\b|\\baverage\\b',
  ),
  row('sum', 'number', 'how many of all but some', `^\\W*how (?:many|much)\\b.*${ALL_BUT}`),
  row('sum', 'thing', 'what of all but some', `^\\W*what(?:'s| (?:is|was|were|are)) the\\b.*${ALL_BUT}`),
  row(
    'sum',
    'number',
    'in total',
    `\\b(?:in total|altogether|combined|in all|all together|together|sum of|add up|added up|total (?:of|for) (?:all|both|the)|grand total|total number|the total|all (?:two|three|four|five|six) \\w+)\\b|\\btotals?\\b`,
  ),
  row(
    'share',
    'percent',
    'what share',
    `(?:what|which|how (?:many|much)) (?:\\w+ )?(?:${PERCENT}|share|proportion|fraction|part) |${PERCENT} of\\b|what ${PERCENT}|^(?=.*${IN_PERCENT}).*how (?:many|much)\\b`,
  ),
  row(
    'amount',
    'duration',
    'how long',
    '\\bhow (?:long|many (?:years|months|weeks|days|hours|minutes|seconds|decades))\\b',
  ),
  row('amount', 'age', 'how old', '\\bhow old\\b|\\bwhat age\\b|\\bat what age\\b'),
  row(
    'amount',
    'money',
    'how much money',
    `\\bhow much (?:money|did .* (?:cost|pay|spend|earn|make|raise)|does .* cost|do .* cost|(?:did|does|do|will|would|has|have) .* (?:pay|paid|spen[dt]|earn|charge|owe|donate|contribute)|(?:is|are|was|were) .* (?:worth|paid|fined))\\b|\\bwhat (?:(?:did|does|do|will|would) .* cost|(?:is|are|was|were) .* worth|is the (?:price|cost)|was the (?:price|cost|damage))\\b|\\bhow (?:much|many) (?:dollars|euros|pounds|yen)\\b|${HOW_LARGE_A_SUM}`,
  ),
  row(
    'amount',
    'measure',
    'how far or high',
    '\\bhow (?:far|tall|high|deep|wide|large|big|heavy|fast|hot|cold|broad|thick)\\b',
  ),
  row(
    'amount',
    'number',
    'how many',
    `\\b${HOW_MANY}\\b|^(?!\\W*why\\b).*\\b(?:number|count|amount) of\\b|\\bhow many\\b`,
  ),
  row('amount', 'number', 'how often', '\\bhow often\\b'),
  row(
    'when',
    'date',
    'when',
    `\\bwhen ${AUXILIARY}|^(?!.*\\b${ASKING}\\b(?! and when).*\\bwhen\\b)(?!.*\\bwhen\\b.*, (?:\\w+ )?${ASKING}\\b).*\\bwhen\\b|\\b(?:what|which) (?:year|date|day|month|decade|century|time|season)\\b|\\bsince when\\b`,
  ),
  row(
    'why',
    'reason',
    'why',
    '\\bwhy\\b|\\bhow come\\b|\\bfor what reason|\\bwhat (?:is|was|were|are)? ?(?:the )?(?:main )?(?:reasons?|causes?|caused|obstacles?|purpose)\\b|\\bwhat led to\\b',
  ),
  row(
    'who',
    'person',
    'who',
    "\\b(?:who|whom|whose|who's|whos)\\b|\\b(?:what|which) (?:person|man|woman|people|player|president|minister|secretary|official|author|scientist)\\b",
  ),
  row(
    'where',
    'place',
    'where',
    '\\bwhere\\b|\\b(?:what|which) (?:country|city|town|state|place|region|continent|county|river|location|island|village)\\b',
  ),
  row(
    'list',
    'thing',
    'list',
    '\\b(?:list|name|enumerate) (?:all|the|every|some|\\w+s)\\b|\\bwhat are (?:the|all)\\b|\\bwhich (?:\\w+ )?(?:countries|cities|states|people|teams|players|companies|years|things|areas|parts|reasons)\\b',
  ),
  row('what', 'thing', 'what or which', "\\b(?:what|which|what's|whats)\\b"),
  row('what', 'thing', 'how', '^\\W*how\\b'),
  row('topic', 'thing', 'a topic', ''),
];
