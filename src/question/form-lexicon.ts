const alternatives = (words: string): string => words.trim().split(/\s+/).join('|');

/** Verbs of movement, for "by how much did … fall?". */
export const MOVE = alternatives(`
  rise rises rose risen rising fall falls fell fallen falling drop drops dropped dropping grow grows grew grown growing
  increase increases increased increasing decrease decreases decreased decreasing decline declines declined declining
  change changes changed changing climb climbs climbed jump jumps jumped surge surges surged plunge plunges plunged
  shrink shrank shrunk improve improves improved go went gain gains gained lose loses lost differ differs
`);

/** Nouns of movement. */
export const MOVE_NOUN =
  'increase|decrease|change|rise|fall|drop|growth|decline|difference|reduction|jump|surge|gain|loss';

/** Adjectives and adverbs that ask for the greater end. */
export const MOST = alternatives(`
  most largest biggest highest greatest longest tallest oldest heaviest fastest farthest furthest strongest deepest widest best
  busiest richest costliest maximum latest
`);

/** … and for the lesser end. */
export const LEAST = alternatives(`
  least fewest smallest lowest shortest youngest lightest slowest nearest closest weakest shallowest narrowest worst poorest
  cheapest minimum earliest
`);

/** Words that say at which end of a row several are asked for: "the top three", "the two smallest". */
export const GREATEST_END = 'top|leading|largest|biggest|greatest|highest|most';
export const LEAST_END = 'bottom|smallest|lowest|fewest|least';
export const SEVERAL: readonly string[] = 'two three four five six seven eight nine ten'.split(' ');
/** … and what may stand between: "the two clubs with the lowest attendance". */
export const HAVING = 'with|had|have|has|that had|which had|got|took|won|drew|saw';

/** Comparatives, greater and lesser. */
export const MORE =
  'more|larger|bigger|higher|greater|longer|taller|older|heavier|faster|later|further|farther|stronger|better';
export const LESS = 'fewer|less|smaller|lower|shorter|younger|lighter|slower|earlier|nearer|closer|weaker|worse';

/** Words of a question that make its form and are not looked for in the articles. */
export const FORM_WORDS: ReadonlySet<string> = new Set(
  `
  many much number numbers total totals percent percentage percentages share proportion fraction average mean median difference
  combined altogether overall sum ratio compared compare comparison times amount count figure figures name list mention
  explain describe know say says said tell article articles according think mean means happen happened
  increase decrease change rise fall drop growth decline go went exceed exceeds exceeded
  annual yearly monthly weekly daily right correct true accurate hold holds valid entire whole full region fiscal calendar both
  largest biggest highest greatest most least fewest smallest lowest maximum minimum
  more less fewer larger bigger higher greater smaller lower longer shorter whats hows wheres whos
  excluding please exactly approximately roughly currently really actually type kind sort
  date day time year years month months reason reasons cause person people place
`
    .trim()
    .split(/\s+/)
    .concat([MOVE, MOST, LEAST, MORE, LESS].flatMap((words) => words.split('|'))),
);

/** "How much is the prize worth?": not how much of the prize. */
export const IS_WORTH = /\bhow much (?:is|are|was|were) .{2,80} worth\b/i;

/** What may stand between the words that ask and the thing that is counted; no helping verb. */
export const DETERMINERS =
  /^(?!\s*(?:do|does|did|has|have|had|will|would|can|could)\b)\s*(?:(?:of|the|a|an|other|different|those|these|its|their|all|(?:the )?[\p{L}. -]+['’]s?)\s+)*$/iu;

/** Names of stretches of time: what "all three years" counts. */
export const TIME_NOUN = /^(?:year|quarter|month|week|day|season|decade|half|period)s?$/i;

/** Form words that may stand before the thing counted in one noun phrase: "total revenue", "average attendance". */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  'times time ratio rate change changes difference increase decrease rise fall growth decline number numbers total totals percent percentage percentages share proportion fraction average mean median amount count figure figures sum combined overall exact approximate annual yearly monthly weekly daily'.split(
    ' ',
  ),
);

/** Words that place a time by the day of asking, which articles cannot know. */
export const RELATIVE_TIME = /\b(?:this|last|next|past|coming|current|today|yesterday|tomorrow|ago|now|recent)\b/i;

/** "How big was the fine", "how steep is the entry fee": the size of what is always a sum of money. */
export const HOW_LARGE_A_SUM =
  "\\bhow (?:big|large|high|steep|hefty|low|small|generous) (?:is|was|were|are|will) (?:[\\p{L}’'-]+ ){0,3}(?:fine|penalty|grant|loan|subsidy|fee|salary|wage|bonus|deposit|donation|rent|debt|overdraft|deficit|payment|pay-?out|settlement|bill|price)s?(?: be)?(?=\\W*$| (?:of|for|in|on|to|that|at|from|when|after|before|last|this|he|she|it|they|we)\\b)";
