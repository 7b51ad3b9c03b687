import type { Told } from '../libraries.ts';

/** A question and what two articles tell. */
export type Pair = readonly [question: string, a: Told, b: Told];

/** An article whose text begins with a day was published then. */
const toldOf = (text: string): Told => {
  const [, published, rest] = /^(\d{4}-\d\d-\d\d) (.*)$/.exec(text) ?? [];
  return published !== undefined && rest !== undefined ? [rest, published] : text;
};

/** The pairs of a table: a line each, question and articles parted by bars. */
export const pairsOf = (table: string): Pair[] =>
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
