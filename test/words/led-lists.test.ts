import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';

const HEAT =
  'The network serves 1,900 homes.\n\nThe heat comes from three sources:\n\n1. the incinerator at Stenby\n2. a heat pump\n3. a wood-chip boiler\n\nThe boiler is new.';

const quotesOf = (question: string, text: string): readonly string[] => {
  const { status, quotes } = outcomeOf(question, text);
  return status === 'answered' ? quotes.map((each) => each.text) : [];
};

describe('a list under its lead', () => {
  it('answers with the lead and all its items', () => {
    expect(quotesOf('Where does the heat come from?', HEAT)).toEqual([
      'The heat comes from three sources:',
      'the incinerator at Stenby',
      'a heat pump',
      'a wood-chip boiler',
    ]);
  });

  it.each(['Where does the water come from?', 'Where does the heat go?', 'Why does the heat come late?'])(
    'does not answer what its lead does not say: %s',
    (question) => {
      expect(quotesOf(question, HEAT)).not.toContain('a heat pump');
    },
  );
});
