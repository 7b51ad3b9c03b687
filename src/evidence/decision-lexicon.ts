const words = (text: string): string => text.trim().split(/\s+/).join('|');

/** Verbs of one matter: what is asked with one of `asked` is denied by one of `told`. */
export interface Decision {
  /** As words of a question. */
  readonly asked: RegExp;
  /** As words of a sentence: the contrary in a form that tells it as done. */
  readonly told: RegExp;
  /** Whether what is told happens to a thing ("the fair was called off") of which the question asks what it does ("go ahead"). */
  readonly turned: boolean;
}

const decision = (asked: string, told: string, turned = false): Decision => ({
  asked: new RegExp(`\\b(?:${asked})\\b`, 'i'),
  told: new RegExp(`^(?:${told})\\b`, 'i'),
  turned,
});

/** Pairs of verbs by which something is decided one way or the other, so that the one denies the other. */
export const DECISIONS: readonly Decision[] = [
  decision(
    words('agree agreed approve approved accept accepted grant granted adopt adopted endorse endorsed'),
    'refused|rejected|turned down|voted down|thrown out|threw out|vetoed|dismissed',
  ),
  decision(
    words('allow allowed permit permitted'),
    'refused|rejected|turned down|forbidden|forbade|banned|prohibited|outlawed|disallowed',
  ),
  decision(
    'go(?:es)? ahead|gone ahead|take place|taken place|happen|held',
    'called off|cancell?ed|scrapped|abandoned',
    true,
  ),
  decision(words('win won'), 'lost'),
  decision(words('pass passed'), 'failed'),
];

/** Words for what is asked of somebody, which say nothing of what it is about. */
export const REQUESTS: ReadonlySet<string> = new Set(
  words('request plan proposal bid application idea motion scheme appeal call offer use').split('|'),
);

/** Those who decide: what others refuse is not decided by that. */
export const DECIDERS = new RegExp(
  `^(?:${words(`
    board council councillors committee court judge jury parliament assembly senate commission panel government ministry minister members
    meeting congress authority agency voters inspector club trust union magistrates planners
  `)})$`,
  'i',
);
