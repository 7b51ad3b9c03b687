/** Irregular verbs of English with the nouns made of them, which a stemmer leaves apart; one family a line, its first word stands for it. */
export const IRREGULAR_VERBS = `
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
know knew known knowledge
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
write writer written wrote
teach teacher taught
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
prove proven proof
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
`;
