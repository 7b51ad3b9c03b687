const words = (text: string): string => text.trim().split(/\s+/).join('|');

const AIMS = words('aim aims target targets ambition ambitions hope hopes dream dreams objective objectives');
/** "Her goal was one of the finest" tells of no wish. */
const COUNTS = words('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty fifty');
const WISHED_THINGS = words(`
  wish wishes request requests demand demands petition petitions proposal proposals suggestion suggestions plan plans promise promises
  idea ideas
`);

/** Words by which a sentence says what is wished for, asked for, planned or aimed at. */
export const WISHED = new RegExp(
  [
    String.raw`\b(?:want|wants|wanted|wanting|wish|wishes|wished|hope|hopes|hoped|hoping|would like|would love)\b`,
    String.raw`\b(?:ask|asks|asked|asking|call|calls|called|calling|beg|begs|begged|campaign|campaigns|campaigned|lobbied|petitioned|waiting|vote|votes|voted)(?: (?:most|mostly|again|often|us|them|also))? for\b`,
    String.raw`\b(?:ask|asks|asked|urge|urges|urged|petition|petitioned|begged)(?: [\p{L}’'-]+){1,4} to \p{Ll}`,
    String.raw`\b(?:${AIMS})(?: (?:for|is|was|are|were)\b|:)`,
    String.raw`\bgoals?(?: (?:for|of) [^,.;]{1,40}?)? (?:is|was|are|were)(?: still| now| not)? (?:to\b|\d|that\b|(?:${COUNTS})\b)`,
    String.raw`\b(?:${WISHED_THINGS})(?: [\p{L}’'-]+){0,6}? (?:for|to|that)\b`,
    String.raw`\b(?:requested|suggested|proposed|demanded|promised|planned|wished-for)\b`,
  ].join('|'),
  'iu',
);

/** Headings of what is wished for, planned or foretold: what stands under them has not come about by itself. */
export const WISHED_ABOVE =
  /\b(?:wish(?:es|ed)?|wish ?list|want(?:s|ed)?|asked for|ask for|requests?|requested|suggestions?|suggested|ideas?|proposals?|proposed|road ?map|plans?|planned|planning|upcoming|coming (?:soon|next|up)|next steps|to-?do|goals?|aims?|targets?|hopes?|outlook|what (?:we|they|you) (?:will|would|should|could)|in future|the future)\b/i;

/** Words by which a sentence passes on what somebody has heard. */
export const RUMOURED = new RegExp(
  [
    String.raw`\b(?:rumou?rs?|rumou?red|hearsay|gossip|allegedly|reportedly|supposedly|hoax|myth)\b`,
    String.raw`\b(?:there (?:is|was) talk|word (?:is|has it)|it (?:is|was) (?:said|claimed|alleged|believed|thought))\b`,
    String.raw`\b(?:some|many|others|several|people|players|users|readers|neighbours|locals|members)(?: \p{Ll}+)? (?:say|says|said|claim|claims|claimed|believe|believed|think|thought|fear|feared)\b`,
    String.raw`\bnot true\b|\bno truth\b|\buntrue\b`,
  ].join('|'),
  'iu',
);

/** A condition, and the verb that foretells or only supposes what follows from it. */
export const CONDITION = /\b(?:if|unless|provided that|as long as|in case|assuming)\b/i;
export const SUPPOSED = /\b(?:will|would|could|might|shall|may)\b/;
export const ONLY_SUPPOSED = /\bwould (?:then |also |only )?(?:cost|need|take|save|bring|require|earn)\b/i;

/** Words that say that what was to be did not come about, or was taken away again. */
export const CALLED_OFF =
  /\b(?:cancel(?:l?ed)|called off|scrapped|abandoned|shelved|rejected|turned down|voted down|ruled out|withdrawn|postponed|put off|dropped|not awarded)\b/i;
