/** Nouns, verbs and adjectives of one root that a stemmer leaves apart; one family a line, its first word stands for it. */
export const DERIVATIONS = `
conclude conclusion
invade invasion
expand expansion
extend extension
collide collision
divide division
explode explosion
persuade persuasion
include inclusion
exclude exclusion
erode erosion
evade evasion
intrude intrusion
suspend suspension
ascend ascent
convert conversion
submit submission
admit admission
permit permission
succeed successor
transmit transmission
omit omission
emit emission
concede concession
produce production producer
reduce reduction
introduce introduction
deduce deduction
destroy destruction
conceive conception
perceive perception
prescribe prescription
subscribe subscription
inscribe inscription
absorb absorption
assume assumption
consume consumption consumer
presume presumption
resume resumption
apply application
multiply multiplication
publish publication publisher
qualify qualification
identify identification
classify classification
notify notification
modify modification
clarify clarification
ratify ratification
unify unification
verify verification
justify justification
specify specification
simplify simplification
explain explanation
proclaim proclamation
maintain maintenance
retain retention
detain detention detainee
abstain abstention
repeat repetition
compete competition competitor
compose composition composer
expose exposure
impose imposition
dispose disposal
acquire acquisition
inquire inquiry
define definition
recognise recognize recognition
solve solution
dissolve dissolution
resolve resolution
evolve evolution
respond response
believe belief
relieve relief
advise advice adviser
enter entry entrance
deny denial
vary variation
emphasise emphasize emphasis
criticise criticize criticism
stable stability
visible visibility
possible possibility
responsible responsibility
able ability
broad breadth
true truth
warm warmth
democracy democratic
religion religious
science scientific
history historic historical
`;
