import model from 'wink-eng-lite-web-model';
import { expect, it } from 'vitest';
import { buildTagger, readDictionary } from '../../src/text/tagger.ts';

const core = (): unknown => (typeof model.core === 'function' ? (model.core as () => unknown)() : null);

it('reads the same dictionary in steps as the model of wink does at once', () => {
  const steps = readDictionary();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value).toEqual(core());
});

it('reads it anew each time, so that no tagger adds to the words of another', () => {
  const words = (): unknown => {
    const steps = buildTagger();
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value.nlp.readDoc('Zyzzogeton ran.').tokens().length();
  };
  expect([words(), words()]).toEqual([3, 3]);
  expect(core()).toEqual(core());
});

it('tells the words of the dictionary from those that were only met', () => {
  const steps = buildTagger();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { nlp, knows } = step.value;
  nlp.readDoc('The habrour was mad about Zyzzogeton.').tokens().length();
  expect(['harbour', 'harbours', 'mad', 'gloomy'].map(knows)).toEqual([true, true, true, true]);
  expect(['habrour', 'zyzzogeton', 'constructor', '__proto__'].map(knows)).toEqual([false, false, true, false]);
});
