const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Closed-class words of English: they join and point, and say nothing of a topic. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`
  a an the this that these those some any each every either neither both all such another other others own same
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
  it its itself they them their theirs themselves one ones who whom whose which what where when why how there here
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must
  isnt wasnt arent werent dont didnt doesnt havent hasnt hadnt wont wouldnt couldnt shouldnt cant aint cannot
  whats whos hows wheres whens whys theres thats im ive
  about above across after against along amid among around as at before behind below beneath beside besides between beyond by
  despite down during except for from in inside into like near of off on onto out outside over past per since through throughout
  till to toward towards under underneath until up upon versus via with within without
  and or but nor so yet if then than because while whereas although though unless whether
  not no also just only even still too very more most much many less least few fewer several again together
  please tell give let get got go going
`),
);

/** True for a word that carries no topic of its own ("the", "were", "among"); the word in lower case. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** All of them. */
export function functionWords(): readonly string[] {
  return [...FUNCTION_WORDS];
}
