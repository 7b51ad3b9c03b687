import { term } from '#text';

const terms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(term));

/** What a name is the name of: "the city of Ardell" is Ardell, "the south stand of the stadium" is not the stadium. */
const KINDS = terms(`
city town village hamlet municipality borough capital port state kingdom republic empire duchy county country nation island archipelago river lake
mountain valley province region district parish commune planet moon comet
battle siege war treaty peace congress council conference festival feast game games
company firm group band club team party movement society order church cathedral abbey monastery temple diocese university college school
institute museum library house dynasty line act law bank
`);

/** What a thing goes through, told as a noun: "the construction of the bridge began". */
const PROCESSES = terms(`
construction building work works rebuilding creation completion foundation founding establishment formation sinking collapse destruction demolition
opening release publication printing production launch filming development design start beginning end death birth life body reign story history
recording discovery invention introduction
`);

/** What is held again and again under one name. */
const RECURRING = terms(`
regatta festival championship championships cup tournament race rally marathon fair election congress convention summit exhibition parade
final finals olympics derby contest competition gala conference season anniversary ceremony pageant
`);

/** What is done to a thing once: wherever it is told to have been, it was at one time. */
const ONCE = terms(`
born bear birth die death found establish create invent discover build construct sink erect incorporate charter bury baptise baptize
`);

/** Whether a noun says what a name is the name of, or what became of the thing named. */
export const isKind = (of: string): boolean => KINDS.has(of) || PROCESSES.has(of);
/** Whether a term names what is held again and again. */
export const isRecurring = (of: string): boolean => RECURRING.has(of);
/** Whether a term is of a deed that is done to a thing once. */
export const isOnce = (of: string): boolean => ONCE.has(of);

/** Words before a name or noun that tell it from another one of that name. */
export const OTHER_ONE =
  /^(?:new|newer|newest|second|third|fourth|present|current|replacement|another|other|later|latest|original|old|older|former|first|earlier|last|final)$/i;
/** Behind a name, the younger one of two who bear it. */
export const NAMESAKE = /^(?:jr|sr|junior|senior|i{2,3}|iv|v|younger|elder)\.?$/i;

/** What may well be done to one thing, or by one person, several times. */
const REPEATED = terms(`
sell buy purchase acquire capture conquer seize occupy visit win erupt marry wed meet flood attack raid bomb play perform tour travel
arrest renovate repair restore rebuild renovate refurbish renew extend expand enlarge move relocate broadcast air show exhibit
destroy damage elect re-elect nominate score lose defeat beat vote testify resign
`);

/** Whether a term is of a deed that may well be done several times. */
export const isRepeated = (of: string): boolean => REPEATED.has(of);
