import type { Told } from '../libraries.ts';

/** A question and what two articles tell. */
export type Pair = readonly [question: string, a: Told, b: Told];

/** An article whose text begins with a day was published then. */
const toldOf = (text: string): Told => {
  const [, published, rest] = /^(\d{4}-\d\d-\d\d) (.*)$/.exec(text) ?? [];
  return published !== undefined && rest !== undefined ? [rest, published] : text;
};

/** The pairs of a table: a line each, question and articles parted by bars. */
const pairsOf = (table: string): Pair[] =>
  table
    .trim()
    .split('\n')
    .map((line): Pair => {
      const [question = '', a = '', b = ''] = line.split(' | ');
      return [question, toldOf(a), toldOf(b)];
    });

/** Two dates for one thing, of which only one can be right. */
export const OTHER_DATES = pairsOf(`
When was the Halden Observatory founded? | The Halden Observatory stands on a hill above the town. It was founded in 1871 by a shipowner. | Founded in 1874, the Halden Observatory was the first in the county to photograph a comet.
When did the ferry Margit sink? | The ferry Margit sank on 12 October 1921 off Kell Point. Nine people were rescued. | Margit was a ferry. She sank off Kell Point on 14 October 1921, with nine survivors.
When was the temple of Senu built? | The temple of Senu was built in 1240 BC by the priests of the delta. | The temple of Senu, built in 1180 BC, lies on the left bank.
When did the siege of Karsa begin? | The siege of Karsa began in 327 BC and lasted two winters. | Historians hold that the siege of Karsa began in 331 B.C., in spring.
When was J. R. Halvard born? | J. R. Halvard was born in 1904 in Losby, the son of a miller. | J. R. Halvard was born in 1906. He wrote eleven novels.
When did Mira Toll die? | Mira Toll (3 May 1840 – 9 June 1902) was a painter of ships. | Mira Toll painted ships. She died on 9 July 1902 in Orrin.
When was Mira Toll born? | Mira Toll (3 May 1840 – 9 June 1902) was a painter of ships. | Mira Toll (born 3 May 1842) was a Norwegian painter.
In what year did the Tarn line open? | The Tarn line opened in 1888 with four stations. | The railway reached Losby late. The Tarn line was opened in 1891 by the mayor.
Was the lighthouse at Skar built in 1823? | The lighthouse at Skar was built in 1823 of red brick. | The lighthouse at Skar was built in 1832, after two wrecks.
When was the Orrin Gazette established? | The Orrin Gazette was founded in 1911 by two printers. | The Orrin Gazette is a weekly newspaper. It was established in 1908.
When was Kell Castle completed? | Kell Castle Type Fortress Completed 1412 Material Stone | Work went slowly, and Kell Castle was completed in 1421.
When did Tomas Brandt join the academy? | Tomas Brandt was a sculptor. He joined the academy in 1887. | Tomas Brandt studied with his uncle. In 1889 he joined the academy as its youngest member.
When was the first Losby Regatta held? | The first Losby Regatta was held in June 1902. | The first Losby Regatta took place on 4 August 1902.
What is the birth date of Oda Reyne? | Oda Reyne was born on 1 March 1931 in Kell. | Oda Reyne (born 11 March 1931) is a singer.
When did the Varn bridge collapse? | On 2 February 1956, the Varn bridge collapsed under ice. | The Varn bridge was of wood; it collapsed on 22 February 1956.
Which year was the city of Ardell granted its charter? | The city of Ardell was granted its charter in 1254. | Ardell, granted its charter in 1259, had a wall with five gates.
When was the Pell Theatre opened? | The Pell Theatre, a music hall in Leeds, was opened in 1911. | Opened in 1913 by the actor Will Dane, the Pell Theatre seats 640.
When did the Rook Dam fail? | The Rook Dam failed on 4 May 1963, killing 12 people. | On 14 May 1963 the Rook Dam failed after days of rain.
When was the treaty of Osby signed? | The treaty of Osby, which ended the war, was signed in 1709. | The war ended when the treaty of Osby was signed in 1711.
When did Emperor Tan die? | Emperor Tan died in 210 BC. | In 208 BC Emperor Tan died of a fever.
When was Maria Senn born? | Maria Senn (born 2 June 1944) is a Swiss chemist. | Maria Senn was born in Basel on 2 July 1944.
In which year did Jon Vik arrive in Bergen? | Jon Vik arrived in Bergen in 1902. | Jon Vik was a smith. He arrived in Bergen in 1904.
`);

/** Two dates that may both be right: of a part, another one, another deed, or a time before a change. */
export const BOTH_DATES = pairsOf(`
When was Kell Castle built? | Kell Castle was begun in 1390 and completed in 1412. | Kell Castle was completed in 1412.
When was Mira Toll born? | Mira Toll was born on 3 May 1840. | Mira Toll was christened on 9 May 1840 in Orrin.
When was Mira Toll born? | Mira Toll was born on 3 May 1840. | Mira Toll had a brother. Anton Toll was born on 8 June 1845.
When was Anton Toll born? | Anton Toll, the painter, was born in 1845. | Anton Toll Jr. was born in 1881, the son of the painter.
When was the Orrin Gazette founded? | The Orrin Gazette was founded in 1911. | The Orrin Gazette, founded by two printers, moved to Kell in 1934.
When did the Varn tunnel open? | The Varn tunnel opened in 1971. | The Varn tunnel was approved in 1965 and was to open in 1970.
When did the ferry Margit sink? | The ferry Margit sank in October 1921. | The ferry Margit sank on 12 October 1921.
When was the Skar Stadium opened? | The Skar Stadium was opened in 1964. | The south stand of the Skar Stadium was opened in 1978.
When was the Losby Regatta held? | The Losby Regatta was held in June 1902. | The Losby Regatta was held in June 1903.
When was the film Ashfall released? | The film Ashfall was released on 3 March 1999 in Norway. | The film Ashfall was released on 9 June 1999 in Japan.
When did the siege of Karsa begin? | The siege of Karsa began in 327 BC. | The siege of Karsa, which began in winter, ended in 325 BC.
When was the temple of Senu built? | The temple of Senu was built in 1240 BC. | The temple of Senu was built in 1240 B.C. by priests.
When was the temple of Senu built? | The temple of Senu was built in 1240 BC. | The temple of Senu was built in the 13th century BC.
When was the temple of Senu built? | The temple of Senu was built in 1240 BC. | The temple of Senu was built around 1250 BC.
When was the temple of Senu built? | The temple of Senu was built in 240 BC. | The temple of Senu was rebuilt in 240 AD.
When did Oda Reyne win the Golden Harp? | Oda Reyne won the Golden Harp in 1961. | Oda Reyne won the Silver Harp in 1958.
When did Oda Reyne win the Golden Harp? | Oda Reyne won the Golden Harp in 1961. | Oda Reyne won the Golden Harp for the second time in 1967.
When did Tomas Brandt join the academy? | Tomas Brandt joined the academy in 1887. | Tomas Brandt taught Ida Lom. She joined the academy in 1899.
When was the Halden Observatory founded? | The Halden Observatory was founded in 1871. | The Halden Observatory was founded in 1874, though some sources say that it was founded in 1871.
When was Ida Lom elected to parliament? | Ida Lom was elected to parliament in 1921. | Ida Lom was re-elected to parliament in 1925.
When was the lighthouse at Skar built? | The lighthouse at Skar was built in 1823. | The lighthouse at Skar was not built in 1832, as the old guide has it.
When does the Tarn line open? | 2023-02-01 The Tarn line is to open in May 2024. | 2024-03-01 The Tarn line is to open in September 2024, four months late.
When did the Varn bridge collapse? | The Varn bridge collapsed on 2 February 1956. | A new bridge was opened on 5 May 1959, since the Varn bridge had collapsed.
When was Harold Finch born? | Harold Finch was born on 4 April 1920 in Leeds. | Harold Finch (born 1951) is a British chemist; his father, also Harold, ran a mill.
When did the Alder Bridge open? | The Alder Bridge opened to traffic on 3 June 1932. | The Alder Bridge reopened in 1988 after repairs.
When did the Alder Bridge open? | The Alder Bridge opened to traffic on 3 June 1932. | The museum about the Alder Bridge opened in 2004.
When did the Alder Bridge open? | The Alder Bridge opened to traffic on 3 June 1932. | Pedestrians could use the Alder Bridge from 1935, when its footpath opened.
When was the company Norvik founded? | Norvik was founded in 1946 by Leif Aas. | Norvik Shipping, its daughter, was founded in 1971.
When was the company Norvik founded? | Norvik was founded in 1946 by Leif Aas. | Leif Aas founded his first firm in 1939 and later ran Norvik.
When was Peter Vance elected mayor? | Peter Vance was elected mayor in 1998. | Peter Vance, elected mayor in 1998, was elected to the senate in 2004.
When did Ines Rocha marry? | Ines Rocha married the painter Joao Leal in 1921. | After his death Ines Rocha married the lawyer Rui Pires in 1934.
When was the album Low Tide released? | The album Low Tide was released in March 1994. | A remastered edition of Low Tide was released in 2014.
When was the album Low Tide released? | The album Low Tide was released in March 1994. | The first single from Low Tide was released in January 1994.
When did the strike at Corran begin? | The strike at Corran began on 2 May 1926. | The strike at Corran began to weaken on 9 May 1926.
When did the strike at Corran end? | The strike at Corran ended on 9 June 1926. | The first strike at Corran had ended on 3 March 1921.
When was the church of Saint Brode built? | The church of Saint Brode was built in 1160. | The tower of the church of Saint Brode was built in 1310.
When was the church of Saint Brode built? | The church of Saint Brode was built between 1160 and 1190. | The church of Saint Brode was built in 1172.
When did Vera Lind die? | Vera Lind died in 1977. | The husband of Vera Lind died in 1969.
When did Vera Lind die? | Vera Lind died in 1977. | Vera Lind's husband died in 1969.
When did Vera Lind die? | Vera Lind died in 1977. | Vera Lind, whose mother died in 1950, wrote operas.
When did the volcano Hekna erupt? | The volcano Hekna erupted in 1783. | The volcano Hekna last erupted in 1964.
When did Carl Odd win the race? | Carl Odd won the race in 1952. | Carl Odd won the race in 1952 and 1955.
When did Nils Ekman join Arsen FC? | Nils Ekman joined Arsen FC in July 2009. | Nils Ekman rejoined Arsen FC in 2015 after four years abroad.
When was the law on forests passed? | The law on forests was passed in 1905. | An amendment to the law on forests was passed in 1931.
When did the Lumen probe reach Mars? | The Lumen probe reached Mars on 4 July 1999. | The Lumen probe was to reach Mars on 2 July 1999.
When was the university of Orle established? | The university of Orle was established in 1877. | The medical school of the university of Orle was established in 1902.
When was Fort Dray captured? | Fort Dray was captured by the rebels in 1862. | Fort Dray was captured back by the army in 1864.
When was the painting Blue Door sold? | The painting Blue Door was sold in 1958 for $400. | The painting Blue Door was sold in 2011 for $4 million.
When was the Pell Theatre opened? | The Pell Theatre was opened in 1911. | The Pell Theatre was closed in 1940 and opened to the public again in 1952.
When was the Pell Theatre opened? | The Pell Theatre was opened in 1911. | The bar of the Pell Theatre was opened in 1987.
When was the Pell Theatre opened? | The Pell Theatre was opened in 1911. | A second Pell Theatre was opened in 1930 in York.
When did Maria Senn become a professor? | Maria Senn became a professor in 1984. | Her student Eva Brück became a professor in 1999; Maria Senn had taught her.
When did the Rook Dam fail? | The Rook Dam failed on 4 May 1963. | The Rook Dam nearly failed on 2 March 1958.
When did the Rook Dam fail? | The Rook Dam failed on 4 May 1963. | Had it rained more, the Rook Dam would have failed in 1958.
When was the treaty of Osby signed? | The treaty of Osby was signed in 1709. | The treaty of Osby was ratified in 1711.
When was the treaty of Osby signed? | The treaty of Osby was signed in 1709. | The draft of the treaty of Osby was signed in 1708.
When did Jon Vik arrive in Bergen? | Jon Vik arrived in Bergen in 1902. | Jon Vik arrived in Oslo in 1897.
When was the magazine Lantern first published? | The magazine Lantern was first published in 1922. | The magazine Lantern was published weekly from 1931.
When was the bishop Odo buried? | Bishop Odo was buried in 1097. | Bishop Odo was reburied in 1320 in the new choir.
When did Emperor Tan die? | Emperor Tan died in 210 BC. | The son of Emperor Tan died in 207 BC.
When was the city of Umra destroyed? | Umra was destroyed in 587 BC. | Umra was destroyed by an earthquake in 749 AD.
`);

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
`);
