/**
 * What an abbreviation's stop says about the end of a sentence:
 * - `inner`: the sentence goes on, whatever comes next ("e.g.", "vs.", "Dr.").
 * - `label`: it goes on before a number ("No. 3", "p. 55", "Feb. 3").
 * - `either`: it goes on unless the next word is one that opens sentences ("U.S. officials", "Halden Inc. It …").
 * - `clock`: it ends, unless a day, a month or a time zone follows ("6 p.m. Eastern").
 */
export type AbbreviationKind = 'inner' | 'label' | 'either' | 'clock';

const words = (list: string): string[] => list.split(' ');

const abbreviationLists: readonly (readonly [AbbreviationKind, string])[] = [
  ['inner', 'e.g i.e eg ie vs v cf viz approx incl excl ibid née aka a.k.a circa resp'],
  [
    'inner',
    'mr mrs ms messrs mme mlle dr prof rev revd hon Gen lt col cpl sgt capt cmdr adm brig pvt maj gov sen Rep Reps',
  ],
  ['inner', 'sens pres supt insp asst assoc atty amb lieut Ald msgr bp Mt Pt Ft Det Fr drs p.s'],
  [
    'label',
    'no nos nr n° n.° № p pp para paras fig figs vol vols ch chap sec sect Art Arts Eq App ed eds Pt pts Tab apt rm',
  ],
  ['label', 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'],
  ['either', 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'],
  ['label', 'c ca est b d r fl pop tel ext rs ss art ft'],
  [
    'either',
    'inc ltd corp co cos bros llc plc llp jr sr esq ph.d etc al dept univ intl int’l govt gov’t natl nat’l mfg',
  ],
  ['either', 'St Ave Blvd Rd Hwy Pkwy Sq Ste lb lbs oz km kg mph hr hrs yr yrs'],
  [
    'either',
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn',
  ],
  ['either', 'Tenn Tex Va Vt Wash Wis Wyo Ont Que'],
  ['clock', 'a.m p.m'],
];

/**
 * Kind by abbreviation, without its final stop. An entry in lower case stands for any case; one with a capital
 * only for itself, because it is an everyday word otherwise ("Miss.", "Wash.", "Sat.").
 */
export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  abbreviationLists.flatMap(([kind, list]) => words(list).map((word) => [word, kind] as const)),
);

/** Words that, with a capital after a doubtful stop, open a sentence: function words and adverbs, hardly ever part of a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  [
    'i he she it we you they this that these those there here',
    'the a an my your his her its our their some many most several all both each every no not none one another such',
    'and but or nor so yet if as although though because while whereas unless until once since when where why who what which how whose',
    'in on at by for from with within without after before during despite under among between through throughout about',
    'according over into to of like unlike following given',
    'also then now however meanwhile moreover furthermore nevertheless nonetheless therefore thus still instead today yesterday',
    'tomorrow later earlier recently currently previously finally first second only even just perhaps maybe yes please let',
    'is are was were do does did has have had can could would should it’s he’s she’s they’re we’re i’m i’ve that’s there’s',
  ].flatMap(words),
);

/** What may follow a time of day inside the same sentence. */
export const clockFollowers: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'eastern central mountain pacific atlantic et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst',
  ].flatMap(words),
);

/** Words that a single capital letter completes, so that its stop ends the sentence: "vitamin C.", "plan B.", "you and I." */
export const letteredNouns: ReadonlySet<string> = new Set(
  words(
    'vitamin hepatitis plan type group class grade option exhibit appendix section schedule level zone block building gate ' +
      'league serie series ward division part phase tier figure table model line route terminal',
  ),
);

/** Verbs that report speech: `"Why not?" Smith said.` is one sentence. */
export const speechVerbs: readonly string[] = words(
  'said says asked asks replied replies added adds wrote writes told tells answered demanded wondered cried shouted exclaimed tweeted',
);

/** Words that cannot stand before an inline list number: "rose by 2. The …" is no list. */
export const nounsAwaited: ReadonlySet<string> = new Set(
  words(
    'a an the of by to in at on for from with about over under than and or no number page section chapter part figure table step',
  ),
);

/** Words that open a sentence even without a capital after an ordinary word's full stop, as in chat and mail. */
export const carelessOpeners: readonly string[] = words(
  'i im i’m he she it they we you this that these those there what why how do please thanks but and also if the my',
);
