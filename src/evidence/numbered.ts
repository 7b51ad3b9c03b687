import { ranksIn } from '#facts';
import type { Reading, Sentence } from '#facts';
import type { Question } from '#question';
import { oncePer } from '#text';

/** A thing with its number: "stage 6", "room 12"; not "20 riders", nor "the last 3 days", nor a name with a number in it. */
const NUMBERED =
  /(?<!\p{L})(\p{Ll}{3,}) (\d{1,3})\b(?!\s*(?:%|[-–/.:,]\d|percent|per\b|\p{L}+s\b|people|men|women|children|[ap]\.?m\b|million|billion))/gu;
const NO_THING = new Set(
  (
    'number not every per older younger more less fewer than over under above below beyond exceeding exceeds exceeded about around top last first next past age aged ages least most nearly almost only some same these those ' +
    'following until before after since from between within times for with the and exactly just all january february march april ' +
    'may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'are was were has have had did does into roughly approximately'
  ).split(' '),
);

/** The numbers of the things that a question names by their number; every sentence is held against them. */
const numbersIn = oncePer(({ text }: Question): readonly string[] =>
  Array.from(text.matchAll(NUMBERED)).flatMap(([, word = '', digits = '']) =>
    NO_THING.has(word.toLowerCase()) ? [] : [digits],
  ),
);

/** "Who won stage 8?": where neither row nor paragraph, heading nor title has the number, they tell of another one of the row. */
export function numberedElsewhere(question: Question, sentence: Sentence, reading: Reading): boolean {
  const asked = numbersIn(question);
  // What a yes-or-no question counts is what is to be decided.
  if (asked.length === 0 || question.form === 'yes_no') return false;
  const { paragraph, article } = reading;
  const told = paragraph.kind === 'table' ? sentence.text : paragraph.text;
  const said = new Set([told, ...paragraph.headings, article.title].join('\n').match(/\d+/g));
  const open = asked.filter((each) => !said.has(each));
  if (open.length === 0) return false;
  const ranks = ranksIn(reading).map(({ quantity }) => String(quantity.value));
  return open.some((each) => !ranks.includes(each));
}
