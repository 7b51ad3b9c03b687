/**
 * Derivations that a stemmer leaves apart and that mean the same in a question about an article; one family a line,
 * each word written as it is read. The first word stands for its family in an index.
 */
const FAMILIES = `
apprehend apprehension
migrate migrant migration
immigrate immigrant immigration
repatriate repatriation
die death dead died
kill killing killed
injure injury injured
born birth
encounter encountered
announce announcement
decide decision
describe description
succeed success successful
fail failure
defend defence defense
attend attendance
perform performance
resist resistance
assist assistance
appear appearance
arrive arrival
depart departure
refuse refusal
approve approval
remove removal
renew renewal
survive survival survivor
propose proposal
sell sale sold
buy bought
lose loss lost
grow growth grew grown
choose choice chose chosen
fly flight flew flown
draw drew drawn
beat beaten
become became
break broke broken
bring brought
catch caught
come came
deal dealt
drive drove driven driver
eat ate eaten
feel felt
fight fought
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
hear heard
hide hid hidden
keep kept
know knew known
lie lay lain
lend lent
make made maker
mean meant
meet met meeting
ride rode ridden rider
ring rang rung
run ran runner
say said
seek sought
shake shook shaken
shoot shot
shrink shrank shrunk
sink sank sunk
sit sat
sleep slept
steal stole stolen
strike struck
swim swam swum
take took taken
tell told
throw threw thrown
understand understood
wear wore worn
withdraw withdrew withdrawn withdrawal
see seen
score scorer
own owner
write writer written wrote
teach teacher taught
employ employee employer employment
visit visitor
play player
speak speaker speech spoke spoken
sing song sang sung
think thought
win won
lead led
build built
hold held
leave left
begin began begun
fall fell fallen
rise rose risen
spend spent
send sent
find found
pay paid payment
show shown
stand stood
feed fed
flee fled
hang hung
dig dug
blow blew blown
bite bit bitten
tear tore torn
swear swore sworn
wake woke woken
awake awoke awoken
arise arose arisen
bend bent
bleed bled
breed bred
creep crept
sweep swept
weep wept
cling clung
spin spun
stick stuck
swing swung
spring sprang sprung
shine shone
slide slid
speed sped
weave wove woven
swell swollen
prove proven
learn learnt
burn burnt
dream dreamt
leap leapt
light lit
kneel knelt
dwell dwelt
slay slew slain
relay relaid
inlay inlaid
repay repaid repayment
rebuild rebuilt
rewrite rewrote rewritten
retake retook retaken
undertake undertook undertaken
undergo underwent undergone
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
oversee oversaw overseen oversight
foresee foresaw foreseen
forbid forbade forbidden
forgive forgave forgiven
mistake mistook mistaken
misunderstand misunderstood
withhold withheld
uphold upheld
marry marriage
bury burial
long length
high height
wide width
deep depth
strong strength
poor poverty
analyse analyze analysis
organise organize organisation organization
colour color
metre meter
kilometre kilometer
centimetre centimeter
millimetre millimeter
litre liter
centre center
programme program
travelled traveled travel
labour labor
man men
woman women
child children
person people
citizen citizens nationals
official officials
foot feet
tooth teeth
`;

/** Each word of a family, in lower case, with the word that stands for it. */
export const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/**
 * Words that a question may use for one another although they are not the same: weaker evidence than the word itself.
 * One group a line.
 */
const NEIGHBOURS = `
people person individual citizen resident inhabitant migrant immigrant passenger
flight plane aircraft
apprehend arrest detain encounter stop
deport repatriate remove expel return
kill die
injure wound hurt
fall drop decline decrease plunge sink
rise increase climb grow jump surge
begin start launch resume
end finish stop cease
revenue sale turnover
profit earnings income
evacuate displace
house home household
company firm business corporation
buy acquire purchase
say state announce declare
big large
illegal unlawful undocumented
location place
movie film
doctor physician
lawyer attorney
car vehicle automobile
cost price
city town
country nation
war conflict
game match
team club
author writer
build construct
create make establish found
located situated
called named
`;

/** For each word of a group the others, in lower case. */
export const NEIGHBOURS_OF: ReadonlyMap<string, readonly string[]> = NEIGHBOURS.trim()
  .split('\n')
  .map((line) => line.split(' '))
  .reduce((map, words) => {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), ...words.filter((other) => other !== word)]);
    return map;
  }, new Map<string, readonly string[]>());
