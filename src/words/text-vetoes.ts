import { isAhead, speaksAhead } from '#facts';
import type { Sentence } from '#facts';
import type { Question } from '#question';
import { findTerms, neighbours, synonyms, term } from '#text';
import type { Token } from '#text';
import { LIGHT_VERBS, askedDeed, doerIn, meansOther, partsOf, tellerIn, toldOfAnother } from '#evidence';
import type { Evidence } from '#evidence';
import type { Short } from '#outcome';
import { lacksRelation, tellsOfNamesake } from './named-persons.ts';
import { deedIsWithheld } from './nameless.ts';
import { otherNameIn } from './opposites.ts';
import { lacksRate } from './rates.ts';
import { SUMS } from './sum-lexicon.ts';
import { holdsOtherOffice, lacksNumber, lacksOrdinal, tellsNoRank, toldOfOtherOne } from './singled-out.ts';

const BE = /^(?:is|are|was|were|been|being|be)$/i;
/** How far behind its verb "until" may stand. */
const UNTIL_NEAR = 4;
const DENIED = /^(?:not|never|cannot)$|n['’]t$/i;
/** A question that takes for granted that something has come about. */
const ASKS_PAST = /\b(?:did|was|were|has|have|had)\b|^\W*who \p{L}+(?:ed|t|n)\b/iu;
const ASKS_DOER = /^\W*who\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|have\b|had\b|will\b|would\b)/i;
/** Words between an auxiliary and its verb: "was later renovated". */
const BETWEEN = 2;

/** The places of a sentence's tokens that are a term. */
const placesOf = ({ tokens }: Sentence, sought: string): number[] =>
  tokens.flatMap((token, at) => (term(token.text) === sought ? [at] : []));

const leads = (tokens: readonly Token[], at: number, aux: RegExp): boolean =>
  tokens.slice(Math.max(0, at - 1 - BETWEEN), at).some(({ text }) => aux.test(text));

const IN_TURN = /\b(?:before|after|succe\w+|replac\w+|predecess\w+|follow\w+)\b/i;

/** "Who succeeded Ann Lee?" – "Ann Lee" is no answer: the sentence has the parts the other way round, or names nobody else. */
function echoesQuestion({ gap, terms, text }: Question, short: Short | null): boolean {
  if (gap?.sort !== 'person' || short?.span == null) return false;
  const said = findTerms(short.span);
  const echoed = (each: string): boolean => terms.some(({ term: asked }) => asked === each);
  // Of two who followed one another, neither is the one whom the question names, by whatever part of the name.
  return said.length > 0 && (IN_TURN.test(text) ? said.some(echoed) : said.every(echoed));
}

/** How far behind "by" (or "with", as in "it was agreed with the union") the name of the doer may stand. */
const DOER_NEAR = 5;

/** Whether what follows a passive verb tells who did it, and that is nobody whom the question names. */
function doerFollows(tokens: readonly Token[], names: readonly string[]): boolean {
  const by = tokens.findIndex(({ text }) => /^(?:by|with)$/i.test(text));
  const doer = tokens.slice(by + 1, by + 1 + DOER_NEAR);
  return by >= 0 && !doer.some(({ text }) => names.includes(term(text)));
}

/**
 * "Who painted the pier?" – "the pier was painted in May": what is done is told, but not by whom. "Who succeeded Ann Lee?" – "she
 * was succeeded by Ann Lee": the parts are the other way round.
 */
function tellsNoDoer({ text, terms, gap }: Question, sentence: Sentence): boolean {
  // "Lost" and the like are no words to look for, but tell the deed.
  const own = terms.find(({ pos }) => pos === 'VERB')?.term ?? (gap?.slot === 'subject' ? gap.verb : null);
  const places = ASKS_DOER.test(text) && own !== null ? placesOf(sentence, own) : [];
  const names = terms.filter(({ name }) => name).map(({ term: each }) => each);
  const { tokens } = sentence;
  return places.length > 0 && places.every((at) => leads(tokens, at, BE) && !doerFollows(tokens.slice(at), names));
}

const PLAN = /\b(?:plans?|proposals?|ideas?|bids?|offers?|motions?|attempts?)\b/i;
const SUPPOSES = /\b(?:if|unless|would|could|may|might|should)\b/i;

/** "A plan to move the hall was given up": what became of the plan has come about, whatever it was a plan of. */
function isPlansFate({ tokens }: Sentence, at: number): boolean {
  const lead = tokens.slice(0, at).map(({ text }) => text);
  const said = lead.join(' ');
  return /(?<!\bto )\b(?:was|were|been)$/i.test(said) && PLAN.test(said) && !SUPPOSES.test(said);
}

/** Whether what a token tells is planned or denied there. */
function isUntold(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  // The tagger takes a bare "open" for an adjective.
  if (token?.pos !== 'VERB' && token?.pos !== 'ADJ') return false;
  // "Was not published until 1849" tells when it was.
  const until = sentence.tokens.slice(at, at + UNTIL_NEAR).some(({ text }) => /^until$/i.test(text));
  return !until && ((isAhead(sentence, token) && !isPlansFate(sentence, at)) || leads(sentence.tokens, at, DENIED));
}

/** "Who succeeded Ann Lee?" – "Ann Lee took office in May; she succeeded Ida Berg": who did it is whom the question names. */
function partsSwapped({ text, terms }: Question, sentence: Sentence): boolean {
  const verb = ASKS_DOER.test(text) ? terms.find(({ pos }) => pos === 'VERB') : undefined;
  const names = terms.filter(({ name }) => name).map(({ term: each }) => each);
  if (!verb || names.length === 0) return false;
  const { tokens } = sentence;
  const named = (some: readonly Token[]): boolean => some.some((token) => names.includes(term(token.text)));
  const places = placesOf(sentence, verb.term).filter((at) => !leads(tokens, at, BE));
  return (
    places.length > 0 &&
    places.every((at) => {
      const lead = tokens[at - 1];
      const bySubject = lead !== undefined && (/^(?:he|she|they|who|it)$/i.test(lead.text) || named([lead]));
      return bySubject && named(tokens.slice(0, at)) && !named(tokens.slice(at + 1));
    })
  );
}

/** "When did the ward open?" – "the ward is to open in October", "it has never opened": it has not, as far as the article knows. */
export function tellsOfLater({ text, terms, gap, negated }: Question, sentence: Sentence): boolean {
  if (!ASKS_PAST.test(text) || negated || speaksAhead(text)) return false;
  return [...terms.map(({ term: each }) => each), gap?.verb ?? '', ...(gap?.before ?? [])].some((asked) => {
    const places = placesOf(sentence, asked);
    return places.length > 0 && places.every((at) => isUntold(sentence, at));
  });
}

/** "What did Percy Lee find?" – "she found two cracks": the article tells the deed where it speaks of somebody else, and not of Percy Lee. */
function isToldApart(
  question: Question,
  { doer, deed }: { readonly doer: readonly string[]; readonly deed: string },
  best: Sentence,
  all: readonly Sentence[],
): boolean {
  const ofDoer = (sentence: Sentence): boolean =>
    doer.some((each) => sentence.terms.has(each)) && !tellsOfNamesake(question, sentence, all);
  const told = all.filter((each) => each.article === best.article && partsOf(each, deed).length > 0);
  const near = (each: Sentence): boolean =>
    all.some((other) => other.paragraph === each.paragraph && other.n <= each.n && ofDoer(other));
  const alike = [deed, ...neighbours(deed), ...synonyms(deed)];
  return told.length > 0 && !told.some(near) && !alike.some((other) => best.terms.has(other));
}

/** The best sentence does not tell the deed that is asked about, and another one tells it of somebody else. */
function deedOfAnother(question: Question, best: Sentence, all: readonly Sentence[]): boolean {
  const asked = doerIn(question);
  if (!asked) return false;
  if (best.terms.has(asked.deed)) return toldOfAnother(question, best);
  // When or where it was, a sentence may tell without the deed's own word.
  return (
    question.form === 'what' &&
    (isToldApart(question, asked, best, all) || all.some((each) => toldOfAnother(question, each)))
  );
}

/** "Why did Ann Lee resign?" – "Ida Berg resigned over the delays": the same deed, of others; a common noun may mean whoever is asked about. */
export function tellsOfOthers(question: Question, sentence: Sentence, all: readonly Sentence[]): boolean {
  const subject = askedDeed(question)?.subject ?? [];
  const named = subject.some(({ name }) => name);
  const before = all.find(({ paragraph, n }) => paragraph === sentence.paragraph && n === sentence.n - 1);
  const absent = !subject.some((each) => sentence.terms.has(each.term) || before?.terms.has(each.term) === true);
  // A sentence may tell what somebody did, where the question knows the deed by its own word, in another word beside that of others.
  if (question.form === 'what' && !absent) return false;
  const isOther = (parts: readonly Token[]): boolean =>
    parts.some(({ pos }) => pos === 'PROPN' || (pos === 'NOUN' && !named && absent));
  return tellerIn(question, sentence, isOther) === 'others';
}

/** A pronoun may mean what the article is about. */
const MEANS_OTHER = /^["“]?(?:he|she|it|they|his|her|its|their|this|these)\b/i;

/** "What rate did Ann Lee want?" – "the rate stays as it was": nothing near the sentence speaks of the one named. */
function lacksSubject(question: Question, sentence: Sentence, all: readonly Sentence[]): boolean {
  const names = (askedDeed(question)?.subject ?? []).filter(({ name }) => name);
  if (names.length === 0 || MEANS_OTHER.test(sentence.text)) return false;
  const near = all.filter(({ paragraph, n }) => paragraph === sentence.paragraph && n <= sentence.n);
  const titled = findTerms([sentence.article.title, ...sentence.paragraph.headings].join(' '));
  return !names.some(({ term: each }) => titled.includes(each) || near.some(({ terms }) => terms.has(each)));
}

/** "What loss did the club make?" – a sentence without a loss: a sum of money is named by its own word. */
function lacksSum({ form, gap }: Question, { text, paragraph, n }: Sentence, all: readonly Sentence[]): boolean {
  const asked = form === 'what' ? (gap?.phrase.find((each) => SUMS.has(each)) ?? null) : null;
  if (asked === null || gap?.slot === 'copula') return false;
  const near = all.filter((each) => each.paragraph === paragraph && (each.n === n || each.n === n - 1 || each.n === 1));
  const alike = [asked, ...neighbours(asked), ...synonyms(asked)];
  return !/[$€£¥]/.test(text) && !near.some(({ terms }) => alike.some((each) => terms.has(each)));
}

/** "Who bred the rose walk?" – "it was bred by Ann, who leads the rose walk": the deed was done to something else. */
function doneToOther({ gap, text, terms }: Question, sentence: Sentence, all: readonly Sentence[]): boolean {
  const verb = ASKS_DOER.test(text) ? (gap?.verb ?? null) : null;
  if (verb === null || LIGHT_VERBS.has(verb)) return false;
  const asked = terms.map(({ term: each }) => each).filter((each) => each !== verb);
  const near = all.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const told = partsOf(sentence, verb);
  const titled = findTerms(sentence.article.title);
  const present = asked.some((each) => titled.includes(each) || near.some(({ terms: held }) => held.has(each)));
  const pronoun = told.some(({ sufferer }) => sufferer.length === 1 && sufferer[0]?.pos === 'PRON');
  return (
    told.length > 0 && (!present || pronoun) && told.every(({ sufferer }) => meansOther(asked, sufferer, sentence))
  );
}

/** "Why is the bridge expensive?" – nothing near the sentence calls it so. */
function lacksQuality({ form, text, terms }: Question, sentence: Sentence, all: readonly Sentence[]): boolean {
  const last = terms.at(-1);
  if (form !== 'why' || last?.pos !== 'ADJ' || !/^\W*why\s+(?:is|are|was|were)\b/i.test(text)) return false;
  if (/\p{L}/u.test(text.slice(last.end))) return false;
  const near = all.filter(({ paragraph, n }) => paragraph === sentence.paragraph && Math.abs(n - sentence.n) <= 1);
  const alike = [last.term, ...neighbours(last.term), ...synonyms(last.term)];
  return !alike.some((each) => near.some((one) => one.terms.has(each)));
}

/** "Who stole the vase?" – "the vase is still missing": neither the deed nor a name is told there. */
function tellsNeither(question: Question, sentence: Sentence, short: Short | null): boolean {
  const { form, gap, text } = question;
  const verb = gap?.verb ?? null;
  const asks = form === 'who' && ASKS_DOER.test(text);
  const named = /^\p{Lu}/u.test(short?.span ?? '') || otherNameIn(question, sentence);
  if (!asks || verb === null || named) return false;
  if (LIGHT_VERBS.has(verb)) return false;
  return ![verb, ...neighbours(verb), ...synonyms(verb)].some((each) => sentence.terms.has(each));
}

const SUPERLATIVE =
  /\b(?!(?:west|east|rest|guest|forest|interest|request|protest|contest|harvest|arrest|test|best man)\b)\p{L}{2,}est\b/giu;

/** "The youngest keeper, Ann, is 22, and the oldest, Ida, is 63": asked for the oldest, Ann is the one of the other words. */
function ofOtherEnd({ text: question }: Question, { text }: Sentence, short: Short | null): boolean {
  const asked = question.match(SUPERLATIVE)?.map((word) => word.toLowerCase()) ?? [];
  const told = Array.from(text.matchAll(SUPERLATIVE), ({ index, 0: word }) => ({ index, word: word.toLowerCase() }));
  const at = short?.span == null ? -1 : text.indexOf(short.span);
  if (at < 0 || told.length < 2 || !told.some(({ word }) => asked.includes(word))) return false;
  const nearest = told.findLast(({ index }) => index <= at) ?? told[0];
  return nearest !== undefined && !asked.includes(nearest.word);
}

/** "When did the wing open?" – "it opens in 2027", in an article of 2024: a day to come. */
export function isDayToCome(
  { text, negated }: Question,
  { article, periods, paragraph }: Sentence,
  short: Short | null,
): boolean {
  const span = short?.kind === 'date' ? short.span : null;
  if (span === null || negated || !ASKS_PAST.test(text) || speaksAhead(text)) return false;
  return periods.some(
    ({ start, end, from, ahead }) =>
      paragraph.text.slice(start, end).includes(span) &&
      (ahead === true || (from !== null && article.published !== undefined && from > article.published)),
  );
}

/** Whether the best sentence tells of another one of the name, the office, the place in a row. */
const isOfOtherOne = (question: Question, best: Sentence, all: readonly Sentence[]): boolean =>
  toldOfOtherOne(question, best) ||
  tellsOfNamesake(question, best, all) ||
  lacksRelation(question, best) ||
  holdsOtherOffice(question, best) ||
  tellsNoRank(question, best) ||
  lacksOrdinal(question, best) ||
  lacksNumber(question, best, all);

/** Whether the best sentence holds the words of a question but tells nobody, or somebody else, or only gives its own words back. */
export function answersOther(question: Question, best: Sentence, short: Short | null, evidence: Evidence): boolean {
  const { sentences, withheld } = evidence;
  return (
    ofOtherEnd(question, best, short) ||
    echoesQuestion(question, short) ||
    tellsNoDoer(question, best) ||
    partsSwapped(question, best) ||
    deedOfAnother(question, best, sentences) ||
    tellsOfOthers(question, best, sentences) ||
    lacksSubject(question, best, sentences) ||
    tellsNeither(question, best, short) ||
    doneToOther(question, best, sentences) ||
    lacksQuality(question, best, sentences) ||
    lacksSum(question, best, sentences) ||
    lacksRate(question, best) ||
    isOfOtherOne(question, best, sentences) ||
    deedIsWithheld(question, best, withheld)
  );
}
