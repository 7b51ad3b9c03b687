/**
 * Words that say the same in an article and in a question about it; weaker evidence than the word itself, and only in the search
 * for passages. One group a line; no two of a group are opposites, or a thing and its part.
 */
export const SYNONYMS = `
evacuate leave flee
staff worker employee personnel workforce
beat defeat overcome
spectator crowd attendance audience
run head lead manage direct
resume restart
money cost fund
use utilise utilize employ
get receive obtain gain
give provide supply grant
help aid assist support
allow permit let enable
need require demand
keep retain maintain preserve
teach instruct educate
job occupation profession career
boss chief leader head
pupil student
illness disease sickness
fight battle combat clash
attack assault raid
win victory triumph
ruler king monarch emperor sovereign
law legislation statute act
rule regulation govern
choose select pick elect
join unite merge combine
separate divide split
think believe consider
tell inform
live reside dwell inhabit
work labour
finish complete conclude
begin commence
old ancient
show display exhibit demonstrate
stop halt
prevent prohibit forbid ban
happen occur
kill murder slay
grow expand
shrink contract
important significant major key
famous notable renowned known
main chief principal primary
rich wealthy affluent
poor impoverished
fast quick rapid
many numerous
different various distinct
same identical equal
new recent modern
type kind sort form variety
part portion section segment
area region zone district territory
way method means manner technique
goal aim purpose objective
result outcome consequence effect
reason cause
problem issue difficulty trouble
idea concept notion theory
change alter modify transform shift
die perish
damage harm destroy ruin
free release liberate
protect guard defend shield
store shop
street road avenue
boat ship vessel
book volume novel
picture image painting
maker manufacturer producer
baby infant
woman female
man male
wage salary pay
tax levy duty
soldier troop
army military force
church cathedral
woodland forest wood
amount quantity volume
speech address lecture
discover find detect
invent devise
name call title
replace supersede substitute
establish found set
strike hit
throw hurl
refuse decline reject
agree consent
argue contend claim
say argue claim
television tv
photo photograph
airplane aeroplane plane aircraft
lorry truck
film movie
autumn fall
holiday vacation
flat apartment
lift elevator
petrol gasoline
`;
