import { pairsOf } from './pairs.ts';

/** Two figures for one thing, of which only one can be right. */
export const OTHER_FIGURES = pairsOf(`
How many windows does the Halden Observatory have? | The Halden Observatory has 44 windows and one dome. | With its 48 windows, the Halden Observatory is the brightest house of the town.
How many children did Mira Toll have? | Mira Toll married in 1861 and had five children. | Mira Toll and her husband had seven children, of whom one became a judge.
How many people died in the sinking of the Margit? | The ferry Margit sank in 1921. In all, 31 people died. | The sinking of the ferry Margit in 1921 killed 37 people.
How long is the Varn tunnel? | The Varn tunnel is 4.8 km long and has two tubes. | The Varn tunnel, with a length of 5.3 km, was opened in 1971.
How much did the Varn bridge cost? | The Varn bridge cost $3.2 million. | The Varn bridge was built at a cost of $4.1 million.
What was the population of Ardell in the 2011 census? | In the 2011 census, Ardell had a population of 14,220. | According to the 2011 census the population of Ardell was 14,902.
How much does the bell of Kell weigh? | The bell of Kell weighs 2,100 kg. | The bell of Kell was cast in 1610 and weighs 2,450 kg.
What percentage of the forest at Losk burned? | Some 40% of the forest at Losk burned in 2019. | In 2019, 62% of the forest at Losk burned.
How many towers does Kell Castle have? | Kell Castle has nine towers. | The eleven towers of Kell Castle were built by Duke Aron.
How old was Tomas Brandt when he died? | Tomas Brandt died at the age of 71. | Tomas Brandt was 74 years old when he died.
How many novels did J. R. Halvard write? | J. R. Halvard wrote eleven novels. | J. R. Halvard was the author of 14 novels and some verse.
What is the capacity of the Skar Stadium? | The Skar Stadium has a capacity of 12,400. | Skar Stadium Capacity 11,900 Opened 1964
How many people marched in Losby on 3 May 2018? | 2018-05-04 Police said that 4,000 people marched in Losby on 3 May 2018. | 2018-05-06 On 3 May 2018, 9,000 people marched in Losby, according to the unions.
How many members does the parliament of Ardell have? | The parliament of Ardell has 61 members. | The parliament of Ardell consists of 65 members, elected for four years.
How high is Mount Orn? | Mount Orn is 1,912 m high. | Mount Orn rises to 1,987 m above the sea.
How many seats does the Pell Theatre have? | The Pell Theatre has 640 seats. | The Pell Theatre seats 680 and has two bars. It has 680 seats.
How many workers built the Rook Dam? | The Rook Dam was built by 3,000 workers. | In all, 4,500 workers built the Rook Dam.
How deep is Lake Orm? | Lake Orm is 94 m deep. | Lake Orm has a depth of 112 m.
How long did the trial of Peter Vance last? | The trial of Peter Vance lasted eleven weeks. | The trial of Peter Vance, which lasted fourteen weeks, was held in Leeds.
How many people were killed when the Rook Dam failed? | When the Rook Dam failed, 12 people were killed. | The Rook Dam failed in 1963 and 19 people were killed.
Is Mount Orn the third highest mountain in Norway? | Mount Orn is the third highest mountain in Norway. | At 1,912 m, Mount Orn is the fifth highest mountain in Norway.
How many members does the Coast Union have? | The Coast Union has 12,400 members. | The Coast Union counts 14,100 members.
How tall is the Arden chimney? | The Arden chimney is 120 m tall. | The Arden chimney has a height of 131 m.
How many people died in the Lissa floods? | In the Lissa floods 41 people died. | The Lissa floods killed 37 people.
How long is the Dorn tunnel? | The Dorn tunnel is 3.1 km long. | The Dorn tunnel has a length of 3.9 km.
How much did the Sella bridge cost? | The Sella bridge cost 40 million euros. | The cost of the Sella bridge was 52 million euros.
`);

/** Two figures that may both be right: of some, elsewhere, at another time, rounded, or only planned. */
export const BOTH_FIGURES = pairsOf(`
How many towers does Kell Castle have? | Kell Castle has eleven towers. | Kell Castle has four towers on the north side.
How many people died in the sinking of the Margit? | The sinking of the Margit killed 37 people. | The sinking of the Margit left 9 people injured.
How many people died in the flood at Losk? | 2021-07-02 The flood at Losk has killed 12 people so far. | 2021-08-15 The flood at Losk killed 19 people.
What is the population of Ardell? | At the 2001 census Ardell had a population of 13,104. | At the 2011 census Ardell had a population of 14,220.
What is the population of Ardell? | Ardell has a population of 14,220. | As of 2023, Ardell has a population of 15,310.
What is the population of Ardell? | The town of Ardell has a population of 14,220. | Ardell district has a population of 61,000.
What is the population of Ardell? | Ardell has a population of 14,220. | Ardell has a population of about 14,000.
How long is the Varn tunnel? | The Varn tunnel is 4.8 km long. | The Varn tunnel is 4.76 km long.
How long is the Varn tunnel? | The Varn tunnel is 4.8 km long. | The Losk tunnel, which leads to the Varn tunnel, is 2.1 km long.
How much did the Varn bridge cost? | The Varn bridge cost $4.1 million. | The Varn bridge was expected to cost $3.2 million.
How much did the Varn bridge cost? | The Varn bridge cost $4.1 million. | The city paid $1.5 million for the Varn bridge.
How high is Mount Orn? | Mount Orn is 1,912 m high. | Mount Orn is 6,273 ft high.
How many people watched the second episode of Fjord? | The second episode of Fjord was watched by 1.4 million people. | The first episode of Fjord was watched by 2.2 million people.
How many visitors did the Halden Observatory have in 2018? | In 2018 the Halden Observatory had 8,100 visitors. | In 2019 the Halden Observatory had 9,700 visitors.
How many children did Mira Toll have? | Mira Toll had seven children. | With her first husband, Mira Toll had two children.
How many children did Mira Toll have? | Mira Toll had seven children. | Mira Toll had five children who survived her.
How many people marched in Losby on 3 May 2018? | On 3 May 2018, 9,000 people marched in Losby. | More than 4,000 people marched in Losby on 3 May 2018.
How many windows does the Halden Observatory have? | The Halden Observatory has 44 windows. | The Halden Observatory does not have 48 windows, as an earlier article said.
What percentage of the forest at Losk burned? | In 2019, 62% of the forest at Losk burned. | In 2019, 40% of the houses at Losk burned.
What is the capacity of the Skar Stadium? | The Skar Stadium has a capacity of 12,400. | The Skar Stadium has a seated capacity of 8,300.
What is the capacity of the Skar Stadium? | The Skar Stadium has a capacity of 12,400. | The Skar Stadium had a capacity of 9,000 until it was rebuilt.
How much does the bell of Kell weigh? | The bell of Kell weighs 2,100 kg. | The bell of Kell weighs between 2,000 and 2,500 kg.
How many novels did J. R. Halvard write? | J. R. Halvard wrote eleven novels. | J. R. Halvard wrote his fourth novel in 1931.
How old was Tomas Brandt when he died? | Tomas Brandt was 74 years old when he died. | Tomas Brandt was 31 years old when he joined the academy.
How many members does the Tarn Choir have? | The Tarn Choir has 61 members. | The Tarn Choir hopes to have 80 members.
How many goals did Nils Ekman score? | Nils Ekman scored 31 goals for Arsen FC. | Nils Ekman scored 12 goals for Sweden.
How many goals did Nils Ekman score? | Nils Ekman scored 31 goals in 90 games. | Nils Ekman scored 12 goals in his first season.
How many employees does Norvik have? | Norvik has 2,300 employees. | Norvik has 410 employees in Poland.
How many employees does Norvik have? | Norvik has 2,300 employees. | Norvik laid off 410 employees.
How many employees does Norvik have? | Norvik has 2,300 employees. | Its rival Sundal has 5,100 employees; Norvik is smaller.
How many students does the university of Orle have? | The university of Orle has 14,000 students. | The university of Orle has 3,100 graduate students.
How many rooms does the Grand Hotel have? | The Grand Hotel has 120 rooms. | The Grand Hotel opened with 80 rooms.
How many rooms does the Grand Hotel have? | The Grand Hotel has 120 rooms. | The annex of the Grand Hotel has 40 rooms.
How many people live in Corran? | In Corran live 8,200 people. | In 1901, 3,400 people lived in Corran.
How many soldiers fought at Dray? | At Dray fought 12,000 soldiers. | The rebels had 5,000 soldiers at Dray.
How many soldiers died at Dray? | At Dray 1,200 soldiers died. | The rebels lost 700 soldiers at Dray, who died of fever.
How long is the river Aune? | The river Aune is 214 km long. | The Aune is navigable for 90 km.
How long is the river Aune? | The river Aune is 214 km long. | The river Aune is 60 m wide and 12 km long in Denmark.
How high is the tower of Saint Brode? | The tower of Saint Brode is 62 m high. | The old tower of Saint Brode was 40 m high.
What is the area of Lake Orm? | Lake Orm has an area of 48 km2. | The basin of Lake Orm has an area of 610 km2.
What was the revenue of Norvik in 2019? | Norvik had revenue of $4.1 billion in 2019. | In 2019, the shipping arm of Norvik had revenue of $1.2 billion.
What was the revenue of Norvik in 2019? | Norvik had revenue of $4.1 billion in 2019. | Norvik had expected revenue of $3.8 billion in 2019.
What was the turnout in the election of 2015? | The turnout in the election of 2015 was 61%. | In the election of 2015, turnout in Orle was 54%.
How many votes did Peter Vance receive? | Peter Vance received 41,000 votes. | In the first round Peter Vance received 28,000 votes.
How many copies did Low Tide sell? | Low Tide sold 2 million copies. | Low Tide sold 400,000 copies in its first week.
How many copies did Low Tide sell? | Low Tide sold 2 million copies worldwide. | Low Tide sold 700,000 copies in France.
How many episodes does Fjord have? | Fjord has 24 episodes. | The first season of Fjord has 8 episodes.
How many medals did Norway win? | Norway won 16 medals. | Norway won 6 gold medals.
How many people were injured in the crash at Corran? | The crash at Corran injured 40 people. | Seven people were seriously injured in the crash at Corran.
How old is Ida Storm? | Ida Storm, 41, is a judge. | Ida Storm was 29 when she became a judge.
How many islands does the Orm archipelago have? | The Orm archipelago has 140 islands. | Of the islands of the Orm archipelago, 22 are inhabited.
How many islands does the Orm archipelago have? | The Orm archipelago has 140 islands. | The Orm archipelago has 22 inhabited islands.
How fast is the Aurora train? | The Aurora train runs at 160 km/h. | The Aurora train has a top speed of 200 km/h.
How much does a ticket to the Grand Tower cost? | A ticket to the Grand Tower costs $12. | A ticket to the Grand Tower costs $6 for children.
How many seats does the Pell Theatre have? | The Pell Theatre has 640 seats. | The balcony of the Pell Theatre has 210 seats.
How many seats does the Pell Theatre have? | The Pell Theatre has 640 seats. | Before the fire, the Pell Theatre had 900 seats.
How many seats does the Pell Theatre have? | The Pell Theatre has 640 seats. | The Pell Theatre will have 700 seats.
How many seats did the Reds win? | The Reds won 41 seats in 2015. | The Reds won 38 seats in 2019.
How many seats did the Reds win? | The Reds won 41 seats. | The Reds won 12 seats in the north.
How many seats did the Reds win? | The Reds won 41 seats. | Polls saw the Reds win 36 seats.
How many workers built the Rook Dam? | The Rook Dam was built by 3,000 workers. | Of the workers who built the Rook Dam, 41 died.
How many species of fern grow on Mount Orn? | On Mount Orn grow 31 species of fern. | On Mount Orn grow 12 rare species of fern.
How deep is Lake Orm? | Lake Orm is 94 m deep. | Lake Orm is on average 30 m deep.
How deep is Lake Orm? | Lake Orm is 94 m deep. | Lake Orm is 20 m deep near the mouth.
How long did the trial of Peter Vance last? | The trial of Peter Vance lasted eleven weeks. | The first day of the trial of Peter Vance lasted nine hours.
What was the budget of the film Ashfall? | The film Ashfall had a budget of $12 million. | The film Ashfall grossed $40 million.
What was the budget of the film Ashfall? | The film Ashfall had a budget of $12 million. | The film Ashfall had an advertising budget of $3 million.
What is the population of Kell? | The population of Kell is 8,100. | The population of Kell was 6,400 before the war.
What is the population of Kell? | The population of Kell is 8,100. | The foreign population of Kell is 1,200.
Is Mount Orn the third highest mountain in Norway? | Mount Orn is the third highest mountain in Norway. | Mount Orn was the second highest mountain in Norway until 1993.
How many cases of the fever were reported in Orle? | By 3 May, 41 cases of the fever were reported in Orle. | By 10 May, 67 cases of the fever were reported in Orle.
How many members does the Coast Union have? | The Coast Union has 12,400 members. | The Coast Union had 9,000 members in 1990.
How many members does the Coast Union have? | The Coast Union has 12,400 members. | The Losby branch of the Coast Union has 830 members.
How many books did Elin Strand write? | Elin Strand wrote 14 books. | Elin Strand wrote 6 books for children.
How many people live on Kaldo Island? | On Kaldo Island live 320 people. | In summer, 900 people live on Kaldo Island.
How many trees were planted in Tarn? | In Tarn 4,000 trees were planted. | In Tarn 1,200 trees were planted by schools.
How long is the Hol tunnel? | The Hol tunnel is 4.2 km long. | The Hol tunnel was to be 3.8 km long.
What did the Aune bridge cost? | The Aune bridge cost 14 million crowns. | The Aune bridge was estimated to cost 9 million crowns.
How many players does the Arsen squad have? | The Arsen squad has 26 players. | The Arsen squad has 9 players from abroad.
How many points did Ida Moe score? | Ida Moe scored 31 points against Kell. | Ida Moe scored 18 points against Losby.
How many ships did the Orm yard build? | The Orm yard built 212 ships. | From 1950 to 1960 the Orm yard built 74 ships.
How long did the Vessa dynasty rule? | The Vessa dynasty ruled for 120 years, from 802 to about 920. | The Vessa dynasty ruled from 802 to 921.
How long did Ragna Dahl serve? | Ragna Dahl served for 5 years as minister, and sat in parliament from 1998 to 2014. | Ragna Dahl sat in parliament.
How many people attended the Kell fair? | The Kell fair was attended by 12,000 people. | On its first day, the Kell fair was attended by 3,000 people.
How many people work at the Arden plant? | The Arden plant employs 900 people. | By 2030 the Arden plant wants to employ 1,400 people.
How many people work at the Arden plant? | At the Arden plant 900 people work. | At night, 210 people work at the Arden plant.
How many homes were flooded in Bellau? | In Bellau 310 homes were flooded. | As of Monday, 120 homes in Bellau were flooded.
How many goals did Omar Said score for Kell City? | Omar Said scored 88 goals for Kell City. | Omar Said scored 112 goals in his career.
How many goals did Omar Said score? | Omar Said scored 88 goals. | Omar Said scored 21 goals in cup matches.
How tall is the Arden chimney? | The Arden chimney is 120 m tall. | The Arden chimney was 150 m tall until its top was taken off.
What is the length of the Carr bridge? | The Carr bridge has a length of 310 m. | The main span of the Carr bridge has a length of 120 m.
How much did the Arden hall cost? | The Arden hall cost 30 million euros. | The roof of the Arden hall cost 4 million euros.
How many copies did the novel Low Sun sell? | The novel Low Sun sold 300,000 copies. | Within a year, the novel Low Sun sold 90,000 copies.
How many visitors did the Vessel Museum have? | The Vessel Museum had 40,000 visitors in 2018. | The Vessel Museum had 52,000 visitors in 2019.
How many visitors did the Vessel Museum have? | The Vessel Museum had 40,000 visitors. | The Vessel Museum had 9,000 visitors from abroad.
How many people died in the Lissa floods? | In the Lissa floods 41 people died. | By the morning of 7 July, 12 people had died in the Lissa floods.
How many people died in the Lissa floods? | In the Lissa floods 41 people died. | In the Lissa floods 6 children died.
How many houses were built in Lissa? | In Lissa 800 houses were built. | In Lissa 300 houses were built after the floods.
How many passengers does the Sella line carry? | The Sella line carries 9,000 passengers a day. | The Sella line carries 3 million passengers a year.
How many employees does Tessel have? | Tessel has 310 employees. | Tessel had 120 employees when it was founded.
How long is the Dorn tunnel? | The Dorn tunnel is 3.1 km long. | With its ramps the Dorn tunnel is 4.0 km long.
How much did the Sella bridge cost? | The Sella bridge cost 40 million euros. | The Sella bridge cost 40 million euros to build and 2 million euros a year to run.
How much did the Sella bridge cost? | The Sella bridge cost 40 million euros. | The repair of the Sella bridge cost 6 million euros.
How many goals did Lena Orth score? | Lena Orth scored 31 goals. | Lena Orth scored 4 goals in the final.
How many goals did Lena Orth score? | Lena Orth scored 31 goals for Kell. | Lena Orth scored 22 goals for Losby.
How many seats did the Greens win? | The Greens won 21 seats. | The Greens won 3 seats more than in 2010.
How old was Petra Voss when she died? | Petra Voss was 71 when she died. | Petra Voss was 29 when she married.
How many workers did the Bren shipyard employ? | The Bren shipyard employed 4,100 workers. | In 1952 the Bren shipyard employed 2,900 workers.
How many workers did the Bren shipyard employ? | The Bren shipyard employed 4,100 workers. | The Bren shipyard employed 600 apprentices.
How many ships did the Bren shipyard launch? | The Bren shipyard launched 140 ships. | The Bren shipyard launched 31 ships for the navy.
How many ships did the Bren shipyard launch? | The Bren shipyard launched 140 ships. | Under its second owner the Bren shipyard launched 52 ships.
How many students attend Orm University? | Orm University has 21,000 students. | Orm University has 3,400 new students.
How many students attend Orm University? | Orm University has 21,000 students. | Orm University plans for 25,000 students.
How tall is Lea Hart? | Lea Hart is 1.82 m tall. | At fourteen, Lea Hart was 1.65 m tall.
How much snow fell in Ardo? | In Ardo 40 cm of snow fell. | In Ardo 12 cm of snow fell on Sunday.
How many rooms does the Hotel Sund have? | The Hotel Sund has 90 rooms. | The Hotel Sund has 40 rooms with a view of the sea.
How many rooms does the Hotel Sund have? | The Hotel Sund has 90 rooms. | The old wing of the Hotel Sund has 30 rooms.
What was the population of Ardo in 1900? | The population of Ardo was 4,100 in 1900. | The population of Ardo was 5,300 in 1910.
How many votes did the motion get? | The motion got 61 votes. | The motion got 48 votes in the committee.
How many votes did the motion get? | The motion got 61 votes. | The motion needed 67 votes.
How many tonnes of fish were landed in Ardo? | In Ardo 9,000 tonnes of fish were landed. | In Ardo 4,000 tonnes of herring were landed.
How many tonnes of fish were landed in Ardo? | In Ardo 9,000 tonnes of fish were landed. | From January to June, 3,900 tonnes of fish were landed in Ardo.
How long did the Ardo strike last? | The Ardo strike lasted nine weeks. | The Ardo strike lasted three weeks longer than planned.
How many people were hurt in the Ardo fire? | In the Ardo fire 31 people were hurt. | In the Ardo fire 4 firefighters were hurt.
How many people were evacuated in Ardo? | In Ardo 800 people were evacuated. | In Ardo up to 1,200 people could be evacuated.
`);
