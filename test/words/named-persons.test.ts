import { describe, expect, it } from 'vitest';
import { lacksRelation, tellsOfNamesake } from '../../src/words/named-persons.ts';
import { askingOf } from '../libraries.ts';

const last = (question: string, text: string) => {
  const { question: read, evidence } = askingOf(question, text);
  const sentence = evidence.sentences.at(-1);
  if (!sentence) throw new Error('no sentence');
  return { read, sentence, all: evidence.sentences };
};

describe('two of one surname', () => {
  it.each<[question: string, text: string, other: boolean]>([
    ['What did Petra Lark say about the roofs?', 'Hanna Lark said that the roofs were old.', true],
    ['What did Petra Lark say about the roofs?', 'Petra Lark said that the roofs were old.', false],
    ['What did Petra Lark say about the roofs?', 'Mayor Lark said that the roofs were old.', false],
    ['What did Petra Lark say about the roofs?', 'Lark said that the roofs were old.', false],
    ['Who is a cousin of Petra Lark?', 'Hanna Lark is a cousin of Petra Lark.', false],
    ['Who did Petra Lark marry?', 'Petra Lark left in May. She married Tom Lark in Selby.', false],
    ['What did the mayor say about the roofs?', 'Hanna Lark said that the roofs were old.', false],
  ])('“%s” – %s: of the other one: %s', (question, text, other) => {
    const { read, sentence, all } = last(question, text);
    expect(tellsOfNamesake(read, sentence, all)).toBe(other);
  });
});

describe('somebody’s relative', () => {
  it.each<[question: string, text: string, lacks: boolean]>([
    ['Who is Ilse Lark’s brother?', 'Ilse Lark, who is not related to the chair, called it a scandal.', true],
    ['Who is Nils Fenn’s father?', 'Nils Fenn, the warden’s son, said that the dam held.', true],
    ['Who is Ilse Lark’s brother?', 'Ilse Lark and her brother Tom run the mill.', false],
    ['Who is the mill’s keeper?', 'The keeper of the mill is Ann Lee.', false],
  ])('“%s” – %s: lacks what is asked: %s', (question, text, lacks) => {
    const { read, sentence } = last(question, text);
    expect(lacksRelation(read, sentence)).toBe(lacks);
  });
});
