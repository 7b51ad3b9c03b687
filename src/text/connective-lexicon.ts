const PHRASES = [
  'as a (?:result|consequence)',
  'in (?:addition|fact|contrast|particular|other words)',
  'in order to',
  'for (?:example|instance)',
  '(?:by|in) contrast',
  'on the (?:other hand|contrary)',
  'at the same time',
];

/** Phrases that join what is told to what was told before and say nothing of a topic: "result" of "as a result" is nobody's result. */
export const CONNECTIVE = new RegExp(`\\b(?:${PHRASES.join('|')})\\b`, 'gi');
