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
When was the Harrow Mint founded? | The Harrow Mint, founded in 1702, struck silver. | The founding of the Harrow Mint in 1709 brought coiners to the town.
When was the Tove Library opened? | The Tove Library was opened in 1931. | The opening of the Tove Library, on 4 May 1933, drew a crowd.
When was the Vik dam built? | The Vik dam was built in 1962. | The Vik dam dates from 1966 and is 80 m high.
When was the Vik dam built? | The Vik dam was built in 1962. | The Vik dam has been in use since 1955.
When did Ole Brekke die? | Ole Brekke died on 4 May 1931. | Ole Brekke's death on 6 May 1931 came as no surprise.
When did Ole Brekke die? | Ole Brekke (1870–1931) was a painter of ships. | Ole Brekke painted ships until his death in 1934.
When was Ole Brekke born? | Ole Brekke (1870–1931) was a painter of ships. | Born in 1872, Ole Brekke grew up in Losby.
When did the Losk war begin? | The Losk war broke out in 1739. | The Losk war began in 1741 with a raid.
When did the Losk war end? | The Losk war (1739–1745) was fought over salt. | The Losk war ended in 1747.
When did the Ovre mine close? | The Ovre mine closed in 1986. | The Ovre mine was shut down in 1989.
When did the Ovre mine open? | The Ovre mine opened in 1871. | The Ovre mine opened its gates in 1874.
When was the novel Grey Tide published? | The novel Grey Tide came out in 1956. | Grey Tide is a novel, published in 1958.
When was the Fossum Hospital founded? | Fossum Hospital was founded in 1868 by nuns. | Fossum Hospital was set up in 1871.
When did the Sund ferry sink? | The Sund ferry sank on 3 March 1974. | The sinking of the Sund ferry on 13 March 1974 cost 12 lives.
When was the statue of Queen Ida unveiled? | The statue of Queen Ida was unveiled on 5 May 1903. | The unveiling of the statue of Queen Ida took place on 8 May 1903.
In what year did Ragna Dahl become minister of finance? | Ragna Dahl became minister of finance in 2011. | Ragna Dahl has been minister of finance since 2013.
When was the Sollen brewery founded? | The Sollen brewery was founded in 1832. | The Sollen brewery was established in 1838 by two monks.
When was the Sollen brewery founded? | The foundation of the Sollen brewery, in 1832, is told in a chronicle. | The Sollen brewery was founded in 1836.
When was Holm House built? | Holm House was built in 1790. | Holm House was built in the 1730s for a duke.
When was Holm House built? | Holm House dates from the 17th century. | Holm House was built in 1790.
When was the Carr bridge built? | The Carr bridge was constructed in 1911. | The Carr bridge, built between 1920 and 1924, is of steel.
When was the Carr bridge built? | Built in 1911, the Carr bridge has three arches. | Construction of the Carr bridge took place in 1914.
When did the Bellau revolt break out? | The Bellau revolt broke out in 1702. | The Bellau revolt began in 1705.
When did the Bellau revolt begin? | The Bellau revolt (1702–1704) was put down by the duke. | The Bellau revolt broke out in 1700 over taxes.
When did Clara Lenz die? | Clara Lenz passed away on 3 July 1955. | Clara Lenz died on 8 July 1955 in Orle.
When did Clara Lenz die? | Clara Lenz (1880–1955) was a painter. | Her last work was a mural. Clara Lenz died in 1957.
When did Clara Lenz move to Paris? | Clara Lenz moved to Paris in 1905. | Clara Lenz moved to Paris in 1907 with her sister.
When did the Marra mine close? | The Marra mine closed in 1986. | The Marra mine remained in operation until 1994.
When did the Marra mine open? | The Marra mine opened in 1871. | The Marra mine was opened in 1877 by a British firm.
When did Omar Said become captain? | Omar Said became captain in 2012. | Omar Said has been captain since 2010.
When was the satellite Lynx launched? | The satellite Lynx was launched on 2 May 2001. | The launch of the satellite Lynx took place on 4 May 2001.
When was the law on parks passed? | The law on parks was passed in 1971. | Parliament passed the law on parks in 1973.
When did the ship Ara sink? | The ship Ara sank on 6 May 1915. | The sinking of the ship Ara on 16 May 1915 shocked the town.
When was the Vessel Museum opened? | The Vessel Museum was opened in 1954. | The Vessel Museum is a house of ships. It was opened in 1957 by the mayor.
When was Lasko Airport closed? | Lasko Airport was closed in 2008. | Lasko Airport was shut down in 2010.
When did Petra Voss die? | Petra Voss died on 2 March 1969. | Petra Voss (1898–1971) was a writer.
When did Petra Voss publish the novel Ashes? | Petra Voss published the novel Ashes in 1938. | The novel Ashes by Petra Voss was published in 1936.
When was Petra Voss awarded the Crown Prize? | Petra Voss was awarded the Crown Prize in 1940. | In 1942 Petra Voss was awarded the Crown Prize.
When was the Dorn tunnel dug? | The Dorn tunnel was dug in 1902. | The Dorn tunnel was dug in the 1880s.
When did the Lissa floods occur? | The Lissa floods occurred in July 1997. | The Lissa floods happened in August 1997.
When did the Lissa strike start? | The Lissa strike started on 3 May 1912. | The Lissa strike began on 13 May 1912.
When was Tom Reed arrested? | Tom Reed was arrested on 8 May 2001. | Police arrested Tom Reed on 18 May 2001.
When was the Sella bridge opened? | The Sella bridge was opened in June 1970. | The opening of the Sella bridge took place in August 1970.
When was the Sella bridge built? | The Sella bridge was built in 1970. | The Sella bridge dates from 1961.
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
When was the Harrow Mint founded? | The Harrow Mint was founded in 1702. | The guild of coiners that ran the Harrow Mint had been founded in 1644.
When was the Tove Library opened? | The Tove Library was opened in 1931. | The Tove Library opened its reading room for children in 1958.
When was the Tove Library opened? | The Tove Library was opened in 1931. | Planned since 1919, the Tove Library was opened after twelve years of work.
When was the Tove Library opened? | The Tove Library was opened in 1931. | The council voted in 1926 that the Tove Library be opened before the decade was out.
When was Fossum Hospital founded? | Fossum Hospital was founded in 1868 by nuns. | Fossum Hospital is a clinic in the south of the town. Its nursing school was founded in 1902.
When was Fossum Hospital built? | Fossum Hospital was built in 1868. | The present building of Fossum Hospital was built in 1974.
When was Fossum Hospital built? | Fossum Hospital was built in 1868. | Fossum Hospital was founded in 1851 in a private house.
When did Ragna Dahl join the cabinet? | Ragna Dahl joined the cabinet in 2011. | Ragna Dahl left the cabinet in 2014.
When did Ragna Dahl become minister of finance? | Ragna Dahl became minister of finance in 2011. | Ragna Dahl became minister of trade in 2008.
When did Ragna Dahl become minister of finance? | Ragna Dahl became minister of finance in 2011. | Ragna Dahl became the youngest member of parliament in 1998.
When did Ole Brekke die? | Ole Brekke died on 4 May 1931. | Ole Brekke was buried on 9 May 1931 at Losby.
When did Ole Brekke die? | Ole Brekke died on 4 May 1931. | The son of Ole Brekke, Ole Brekke the younger, died on 8 June 1960.
When was Brekke born? | Brekke, a painter of ships, was born in 1871. | The chemist Anna Brekke was born in 1875.
When was the Summer Fair of Kell held? | The Summer Fair of Kell was held on 4 July 2018. | The Summer Fair of Kell was held on 3 July 2019.
When did the Kell Marathon take place? | The Kell Marathon took place on 8 May 2022. | The 12th Kell Marathon took place on 7 May 2023.
When was the Norda Treaty signed? | The Norda Treaty was signed on 4 April 1921. | The Norda Treaty came into force on 1 January 1923.
When was the Norda Treaty signed? | The Norda Treaty was signed on 4 April 1921. | The Norda Treaty was ratified by parliament on 6 June 1921, two months after it was signed.
When was the novel Grey Tide published? | The novel Grey Tide was published in 1956. | The novel Grey Tide was published in English in 1961.
When was the novel Grey Tide published? | The novel Grey Tide was published in 1956. | A paperback of the novel Grey Tide was published in 1959.
When was the novel Grey Tide written? | The novel Grey Tide was written in 1949. | The novel Grey Tide was published in 1956.
When did the Sund ferry begin service? | The Sund ferry began service in 1974. | The Sund ferry began night service in 1988.
When did the Ovre mine close? | The Ovre mine closed in 1986. | The Ovre mine closed for three weeks in 1979 after a fire.
When did the Ovre mine close? | The Ovre mine closed in 1986. | The second shaft of the Ovre mine closed in 1971.
When did the Ovre mine open? | The Ovre mine opened in 1871. | Silver was found in 1864 where the Ovre mine opened.
When was the Vik dam completed? | The Vik dam was completed in 1962. | Work on the Vik dam started in 1955.
When was the Vik dam completed? | The Vik dam was completed in 1962. | The first stage of the Vik dam was completed in 1959.
When did Aster Bank merge with Lund Bank? | Aster Bank merged with Lund Bank in 1998. | Aster Bank merged with Hove Bank in 2004.
When did Aster Bank buy Lund Bank? | Aster Bank bought Lund Bank in 1998. | Aster Bank agreed in 1997 to buy Lund Bank.
When was the statue of Queen Ida unveiled? | The statue of Queen Ida was unveiled in 1903. | The statue of Queen Ida was commissioned in 1898 and moved in 1922.
When did the Losk war end? | The Losk war ended in 1745. | Fighting in the north, where the Losk war began, ended in 1743.
When was the airport of Varn opened? | The airport of Varn was opened in 1938. | The new terminal at the airport of Varn was opened in 1996.
When was the airport of Varn opened? | The airport of Varn was opened in 1938. | The airport of Varn was opened to civil flights in 1946.
When did the parliament of Orle pass the school act? | The parliament of Orle passed the school act in 1889. | The parliament of Orle passed the poor law in 1873.
When did women get the vote in Orle? | In Orle, women got the vote in 1913. | In Orle, women got the vote in local elections in 1901.
Was the Tove Library built in 1931? | The Tove Library was built in 1931. | The annex of the Tove Library was built in 1962.
When was the school at Hol built? | The school at Hol was built in 1920. | The school at Hol has been active since 1911, at first in a farmhouse.
When was the church at Hol built? | The church at Hol was built in 1920. | A church at Hol was in use from 1640 until it burned in 1918.
When was the Sollen brewery founded? | The Sollen brewery was founded in 1832. | The brewery's owner, the Sollen family, set up a bank in 1861.
When was the Sollen brewery founded? | The Sollen brewery was founded in 1832. | The Sollen brewery set up a pension fund in 1921.
When was Holm House built? | Holm House was built in 1790. | Holm House dates from 1790, though its cellar dates from 1610.
When was Holm House built? | Holm House was built in 1790. | Holm House was occupied from 1793 to 1840 by the Dane family.
When was Holm House built? | Holm House was built in 1790. | The estate of Holm House has been inhabited since 1340.
When was the Carr bridge built? | The Carr bridge was built in 1911. | The Carr bridge was built in the early 20th century.
When was the Carr bridge built? | The Carr bridge was built in 1911. | The ferry that the Carr bridge replaced had been in operation since 1866.
When was the Carr bridge built? | The Carr bridge was built in 1911. | In 1908 engineers proposed that the Carr bridge be built of steel.
When did the Bellau revolt end? | The Bellau revolt (1702–1704) was put down by the duke. | The leader of the Bellau revolt ended his days in prison in 1711.
When did Clara Lenz die? | Clara Lenz passed away on 3 July 1955. | Clara Lenz wrote that her mother passed away on 1 May 1920.
When did Clara Lenz die? | Clara Lenz died in 1955. | The art critic Clara Lenz-Moor died in 1988.
When was Clara Lenz born? | Clara Lenz was born in 1880. | Clara Lenz's first child was born in 1904.
When did Clara Lenz marry? | Clara Lenz married in 1903. | Clara Lenz and the sculptor Max Orth divorced in 1912.
When did Clara Lenz move to Paris? | Clara Lenz moved to Paris in 1905. | Clara Lenz moved her studio to Rue Clef in Paris in 1909.
When did Clara Lenz graduate? | Clara Lenz graduated in 1902 from the Orle Academy. | Clara Lenz began her studies at the Orle Academy in 1898.
When did the Union Party win the election? | The Union Party won the election in 1961. | The Union Party won the election in 1965 with fewer votes.
When did Omar Said become captain? | Omar Said became captain in 2012. | Omar Said has been vice captain since 2009.
When did Omar Said become captain of the club? | Omar Said became captain of the club in 2012. | Omar Said has been captain of the national team since 2014.
When did Omar Said retire? | Omar Said retired in 2019. | Omar Said retired from the national team in 2016.
When did Omar Said sign for Kell City? | Omar Said signed for Kell City in 2008. | Omar Said signed a new contract with Kell City in 2011.
When did Omar Said score his first goal? | Omar Said scored his first goal on 3 May 2008. | Omar Said scored his last goal on 9 May 2018.
When did the Marra mine close? | The Marra mine closed in 1986. | The Marra mine was in use as a store until 1999.
When did the Marra mine close? | The Marra mine closed in 1986. | The museum at the Marra mine remained open until 2010.
When did the Marra mine open? | The Marra mine opened in 1871. | The Marra mine is open from May to September since 1990.
When was the satellite Lynx launched? | The satellite Lynx was launched on 2 May 2001. | The launch of the satellite Lynx, planned for 1 March 2001, was called off.
When was the satellite Lynx launched? | The satellite Lynx was launched on 2 May 2001. | The satellite Lynx 2 was launched on 6 June 2004.
When was the law on parks passed? | The law on parks was passed in 1971. | The law on parks was changed in 1984 and took effect in 1985.
When did the Arden tram stop running? | The Arden tram stopped running in 1958. | The last horse tram in Arden stopped running in 1901.
When did the company Tessel go public? | Tessel went public in 2004. | Tessel went bankrupt in 2010.
When did the company Tessel move to Kell? | Tessel moved to Kell in 2004. | Tessel decided in 2002 to move to Kell.
When was the Vessel Museum opened? | The Vessel Museum was opened in 1954. | The Vessel Museum opened a branch in Orrin in 1987.
When was the Vessel Museum opened? | The Vessel Museum was opened in 1954. | The house in which the Vessel Museum is kept was opened as an inn in 1811.
When was the Vessel Museum founded? | The Vessel Museum was founded in 1954. | The society that later founded the Vessel Museum was established in 1899.
When was Lasko Airport closed? | Lasko Airport was closed in 2008. | Lasko Airport was closed to large jets in 1999.
When did Petra Voss die? | Petra Voss died on 2 March 1969. | Petra Voss's funeral took place on 6 March 1969.
When did Petra Voss die? | Petra Voss died on 2 March 1969. | Jan Voss, the brother of Petra Voss, died on 4 April 1975.
When did Petra Voss publish her first novel? | Petra Voss published her first novel in 1931. | Petra Voss published her second novel in 1934.
When did Petra Voss publish the novel Ashes? | Petra Voss published the novel Ashes in 1938. | Petra Voss began the novel Ashes in 1935.
When was Petra Voss awarded the Crown Prize? | Petra Voss was awarded the Crown Prize in 1940. | Petra Voss was nominated for the Crown Prize in 1938.
When was Petra Voss elected to the academy? | Petra Voss was elected to the academy in 1946. | Petra Voss was elected president of the academy in 1951.
When was the Dorn tunnel dug? | The Dorn tunnel was dug in 1902. | Water broke into the Dorn tunnel in 1904, two years after it was dug.
When was the Dorn tunnel built? | The Dorn tunnel was built in 1902. | The Dorn tunnel was built over from 1960 on.
When did the Lissa floods occur? | The Lissa floods occurred in July 1997. | Floods occurred in Lissa in August 2002.
When did the Lissa strike start? | The Lissa strike started on 3 May 1912. | The Lissa strike was to start on 1 May 1912.
When did the Lissa strike start? | The Lissa strike started on 3 May 1912. | Talks to end the Lissa strike started on 9 June 1912.
When did the Alba bank fail? | The Alba bank failed in 1931. | An attempt to save the Alba bank failed in 1930.
When was Tom Reed arrested? | Tom Reed was arrested on 8 May 2001. | Tom Reed was arrested again on 12 June 2003.
When was Tom Reed arrested? | Tom Reed was arrested on 8 May 2001. | An accomplice of Tom Reed was arrested on 10 May 2001.
When was Tom Reed sentenced? | Tom Reed was sentenced on 8 May 2002. | Tom Reed is to be sentenced on 9 May 2002.
When did the Orle parliament meet? | The Orle parliament met on 4 March 1848. | The Orle parliament met on 6 April 1848 for the second time.
When was the Sella bridge opened? | The Sella bridge was opened in June 1970. | The Sella bridge was opened in 1970.
When was the Sella bridge opened? | The Sella bridge was opened in June 1970. | The Sella bridge was opened for cyclists in 1994.
When was the Sella bridge repaired? | The Sella bridge was repaired in 1982. | The Sella bridge was repaired in 2003.
When did the Sella company buy the mill? | The Sella company bought the mill in 1922. | The Sella company bought a second mill in 1929.
When was Lasko twinned with Kell? | Lasko was twinned with Kell in 1961. | Lasko was twinned with Orrin in 1974.
When was the Ardo lighthouse lit? | The Ardo lighthouse was lit in 1871. | The Ardo lighthouse was lit by gas from 1902.
When was the Ardo lighthouse automated? | The Ardo lighthouse was automated in 1983. | The keepers left the Ardo lighthouse in 1985.
When did Lea Hart win the title? | Lea Hart won the title in 2009. | Lea Hart won the junior title in 2005.
When did Lea Hart set the record? | Lea Hart set the record in 2009. | Lea Hart's record was broken in 2014.
When did Lea Hart leave Ardo? | Lea Hart left Ardo in 2009. | Lea Hart's parents left Ardo in 2001.
When did Lea Hart move to Kell? | Lea Hart moved to Kell in 2009. | Lea Hart wanted to move to Kell in 2007.
When was the Hotel Sund sold? | The Hotel Sund was sold in 1999. | The Hotel Sund was put up for sale in 1996.
When was the Hotel Sund opened? | The Hotel Sund was opened in 1912. | The Hotel Sund was opened anew in 1950 after a fire.
When was the Hotel Sund opened? | The Hotel Sund was opened in 1912. | The bar at the Hotel Sund was opened in 1961.
When was the Bren shipyard founded? | The Bren shipyard was founded in 1868. | The Bren shipyard was founded by two brothers who had come to Bren in 1859.
When did the Bren shipyard go bankrupt? | The Bren shipyard went bankrupt in 1978. | The Bren shipyard nearly went bankrupt in 1931.
When was the Bren shipyard closed? | The Bren shipyard was closed in 1978. | The Bren shipyard was closed in summer each year.
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
