import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../libraries.ts';
import type { Told } from '../libraries.ts';
import { pairsOf } from './pairs.ts';

/** The dates that are shown side by side; null where the articles are not said to differ. */
const datesOf = (question: string, ...told: readonly Told[]): string | null => {
  const notes = outcomeOf(question, ...told).notes.filter((note) => note.kind === 'conflict');
  const words = notes.flatMap((note) => ('dates' in note ? note.dates.map((each) => each.words) : []));
  return notes.length === 0 ? null : words.toSorted().join(' / ');
};

/** What is told to have been before what must have come first. */
const OUT_OF_ORDER = pairsOf(`
When was the first ride of Two Wheels held? | The first ride of Two Wheels was held in May 2014. | Two Wheels is a club in Losby. In 2012, Two Wheels organised rides in nine towns.
When did the first walk of Green Steps take place? | The first walk of Green Steps took place in September 2011. | In 2009 Green Steps held walks in 41 towns and raised a million crowns.
When was the first Losby Regatta held? | The first Losby Regatta was held in 1902. | The Losby Regatta was held in 1899 in bad weather.
When was the first auction of Harrow House held? | Harrow House held its first auction in June 2012. | Harrow House ran auctions every month in 2009.
When did the first concert of the Vik Choir take place? | The first concert of the Vik Choir took place in 2008. | In 2005 the Vik Choir gave concerts in three churches.
When was the first workshop of Codework held? | The first workshop of Codework was held in March 2021. | Workshops of Codework were held in 2018 and drew many.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Ann Rask worked with Tom Vale on the opera Nord.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | Ann Rask married Tom Vale in 1968.
When did Ann Rask first meet Tom Vale? | In the early 1970s Ann Rask first met Tom Vale. | In 1968, Rask founded a theatre with Tom Vale.
When did Ann Rask make contact with Tom Vale? | Ann Rask made contact with Tom Vale in 1971. | Ann Rask and Tom Vale worked together in 1968.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke settled in Rome in 1935.
When did Ole Brekke die? | Ole Brekke (1870–1931) was a painter of ships. | In 1936 Ole Brekke married Ida Lom.
When was Ann Moor born? | Ann Moor was born in 1912. | Ann Moor joined the academy in 1907.
When was Ann Moor born? | Ann Moor was born on 3 May 1912. | In 1908 Ann Moor graduated from the university of Orle.
When was Ann Moor born? | Ann Moor was born in 1902. | Ann Moor died in 1971 at the age of 74.
When was Ann Moor born? | Ann Moor was born on 3 May 1902. | Ann Moor died in 1971, aged 64.
When was Arsen FC founded? | Arsen FC was founded in 1911. | Arsen FC won the cup in 1905.
When was the Orrin Gazette founded? | The Orrin Gazette was founded in 1911. | In 1906 the Orrin Gazette published a map of the coast.
`);

/** Other things, other people, other times: nothing that must have come first. */
const IN_ORDER = pairsOf(`
When was the first marathon of Losby run? | The first marathon of Losby was run in May 2011. | In 2009 runners from Losby took part in marathons in 14 countries.
When did the first flight to Orrin take place? | The first flight to Orrin took place in March 1950. | In 1947 test flights to Orrin were made.
When did the first concert of the Vik Choir take place? | The first concert of the Vik Choir took place in 2008. | In 2005 the Vik Choir sang at concerts of other choirs.
When was the first Losby Fair held? | The first Losby Fair was held in 1902. | In 1895 fairs were held in Kell and Orrin, an hour from Losby.
When was the first auction of Harrow House held? | The first auction of Harrow House was held in June 2012. | In 2010 Harrow House planned to hold auctions in four towns.
When did the first walk of Green Steps take place? | The first walk of Green Steps took place in September 2011. | In 2012 Green Steps organised walks in 41 towns.
When did the first walk of Green Steps take place? | The first walk of Green Steps took place in September 2011. | In 2009 Green Steps held no walks.
When did the first walk of Green Steps take place? | The first walk of Green Steps took place in September 2011. | In 2009 Green Steps held its meetings before the walks of the church.
When did the first walk of Green Steps take place? | The first walk of Green Steps took place in September 2011. | Walks in the hills were held in 2009 by the scouts, before Green Steps was founded.
When was the first women's match at Skar Stadium played? | The first women's match at Skar Stadium was played in 1990. | In 1985 matches were played at Skar Stadium in the rain.
When was the first night tour of the Ovre mine held? | The first night tour of the Ovre mine was held in 2015. | In 2013 the Ovre mine organised tours for schools.
When was the first exhibition at the new Tove Museum held? | The first exhibition at the new Tove Museum was held in 2016. | In 2010 the Tove Museum held exhibitions in a tent.
When was the first meeting of the Orle council held? | The first meeting of the Orle council was held in 1911. | In 1908 the mayor of Orle held meetings with farmers.
When was the first election in Marra held? | The first election in Marra was held in 1993. | In 1989 elections were held in Lissa, from where Marra was ruled.
When was the first race of the season at Kell run? | The first race of the season at Kell was run in April 2015. | In 2014 the Kell club held races on Sundays.
When was the first raid on the Iron Keep held? | The first raid on the Iron Keep was held on 5 May 2024. | In 2022 the guild held raids on the Salt Mine, not on the Iron Keep.
When was the second walk of Green Steps held? | The second walk of Green Steps was held in 2011. | In 2009 Green Steps held walks in 41 towns.
When was the first public release of Kestrel made? | The first public release of Kestrel was made in 2020. | In 2018 the team of Kestrel made releases for testers.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Ann Rask worked with Tom Holt.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1973, Ann Rask worked with Tom Vale on an opera.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Ann Rask worked for the firm that Tom Vale later led.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Ann Rask worked with Ida Holm and Tom Vale studied law.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale on 5 May 1971 in Geneva. | In 1969, Ann Rask worked with Tom Vale on a treaty.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Eva Rask worked with Tom Vale on an opera.
When did Ann Rask meet Tom Vale? | Ann Rask met Tom Vale in 1971. | In 1969, Ann Rask hoped to work with Tom Vale.
When did Ole Brekke die? | Ole Brekke died in 1931. | The novel Grey Tide by Ole Brekke was published in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | The paintings of Ole Brekke won a medal in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | In 1935 the son of Ole Brekke moved to Rome.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke's widow moved to Rome in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke became a saint in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke moved to Rome in 1930.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke's house was moved to Rome in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke's remains returned to Losby in 1935.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke returned to Losby in 1935 in a coffin of oak.
When did Ole Brekke die? | Ole Brekke died in 1931. | Ole Brekke Jr. married Ida Lom in 1935.
When was Ann Moor born? | Ann Moor was born in 1912. | In 1909 the family of Ann Moor moved to Kell.
When was Ann Moor born? | Ann Moor was born in 1912. | Ann Moor wrote of the flood that struck Kell in 1909.
When was Ann Moor born? | Ann Moor was born in 1912. | Ann Moor joined the academy, which had moved to Kell in 1909.
When was Ann Moor born? | Ann Moor was born in 1902. | Ann Moor won the prize in 1925, at the age of 23.
When was Ann Moor born? | Ann Moor was born in 1902. | Ann Moor died in 1971 at the age of 68.
When was Ann Moor born? | Ann Moor was born in 1902. | In 1931 Ann Moor married John Fell, aged 35.
When was Ann Moor born? | Ann Moor was born in 1902. | The husband of Ann Moor died in 1971 at the age of 60.
When was Ann Moor born? | Ann Moor was born in 1902. | Ann Moor died in 1971, about 60 years old.
When was Arsen FC founded? | Arsen FC was founded in 1911. | The ground of Arsen FC was opened in 1905.
When was Arsen FC founded? | Arsen FC was founded in 1911. | Arsen FC won the cup in 1915.
When was Arsen FC founded? | Arsen FC was founded in 1911. | The club that became Arsen FC won the cup in 1905.
When was the Orrin Gazette founded? | The Orrin Gazette was founded in 1911. | In 1905 the printers of the Orrin Gazette published a map.
When was the Orrin Gazette founded? | The Orrin Gazette was founded in 1911. | The Orrin Gazette published a letter of 1905 by the mayor.
When was the first class of the Orle Academy held? | The first class of the Orle Academy was held in 1902. | In 1899 the Orle Academy held classes on paper only.
When was the first raffle of the Tide Fund held? | The first raffle of the Tide Fund was held in 2016. | In 2014, the charity that runs the Tide Fund held raffles.
When was the first Kell Marathon run? | The first Kell Marathon was run in 1985. | In 1983 the Kell Half Marathon was run.
When was the first Kell Marathon run? | The first Kell Marathon was run in 1985. | The Kell Marathon of 2003 was run in rain.
When was the first Kell Marathon run? | The first Kell Marathon was run in 1985. | The Kell Marathon Club was run in 1983 by two friends.
When did the first show of the Blue Circus take place? | The first show of the Blue Circus took place in 1922. | In 1921 the Blue Circus presented shows of the Red Circus.
When did Hanna Roth die? | Hanna Roth died in 1960. | In 1962, Hanna Roth moved up to third place in the list of best poets.
When did Hanna Roth die? | Hanna Roth died in 1960. | In 1964 Hanna Roth joined the hall of fame.
When was Hanna Roth born? | Hanna Roth was born in 1890. | Hanna Roth died in 1960 in a car aged 5 years.
When did Ivan Holt meet Sara Finn? | Ivan Holt met Sara Finn in 2001. | In 1999 Ivan Holt worked not with Sara Finn but with Eva Rohn.
When was the first hackathon of Codework held? | The first hackathon of Codework was held in 2021. | Hackathons at Codework's old address were held in 2019 by a school.
When was the first parade of the Harbour Club held? | The first parade of the Harbour Club was held in 1954. | The Harbour Club took photographs of parades in 1949.
When was the first meeting of the Salt Union held? | The first meeting of the Salt Union was held in 1921. | In 1918 the men who would found the Salt Union held meetings in a barn.
When did Karl Vos die? | Karl Vos died in 1944. | Karl Vos travelled with the circus in 1946 as a wax figure.
When did Karl Vos die? | Karl Vos died in 1944. | Karl Vos School joined the union in 1946.
When did Karl Vos die? | Karl Vos died in 1944. | Karl Vos and his music travelled to Japan in 1946.
When was Karl Vos born? | Karl Vos was born in 1888. | Karl Vos died in 1944, aged 56, and his wife in 1950.
When was the Drum Works founded? | The Drum Works was founded in 1950. | In 1948 Drum Works employed the inventor as the firm of his father.
When did Eva Rohn meet Paul Lind? | Eva Rohn met Paul Lind in 1960. | Eva Rohn lived with Paul Lind's aunt in 1957.
When did Eva Rohn meet Paul Lind? | Eva Rohn met Paul Lind in 1960. | In 1957 Eva Rohn worked with Paul Lind Jr. at the mill.
When did Eva Rohn meet Paul Lind? | Eva Rohn met Paul Lind in 1960 to sign the treaty. | In 1957 Eva Rohn worked with Paul Lind.
When did the first surgery at the Orle Clinic take place? | The first surgery at the Orle Clinic took place in May 2015. | In 2012 the Orle Clinic performed surgeries in a rented ward.
When was the first heart operation at the Orle Clinic performed? | The first heart operation at the Orle Clinic was performed in 2015. | In 2012 the Orle Clinic performed operations on knees and hips.
When was the first sale of Harrow House held? | The first sale of Harrow House was held in 2012. | Sales of Harrow House rose in 2010.
When did the first show of the Vik Theatre take place? | The first show of the Vik Theatre took place in 2008. | The Vik Theatre gave shows for children in 2006 as a guest of the city.
When did the first expedition of Tom Vale take place? | The first expedition of Tom Vale took place in 1921. | In 1918 Tom Vale made expeditions possible by his gifts.
When did Ida Lom die? | Ida Lom died in 1951. | Ida Lom Street was moved to the north bank in 1953.
When did Ida Lom die? | Ida Lom died in 1951. | A later Ida Lom joined the navy in 1958.
When was Ida Lom born? | Ida Lom was born in 1902. | Ida Lom died in 1951, a week before she would have turned 49.
When was Ida Lom born? | Ida Lom was born in 1902. | Ida Lom died in 1951 in a home for women aged 70.
When did Mira Toll meet Jan Orel? | Mira Toll met Jan Orel in 1905. | In 1903, Mira Toll worked with paints that Jan Orel sold.
When did Norway meet Brazil? | Norway met Brazil in 1998 in the group stage. | In 1995 Norway played with Brazil in the Umbro Cup.
When was the second concert of the Vik Choir held? | The second concert of the Vik Choir was held in 2010. | The Vik Choir held a concert in 2012.
Was the first walk of Green Steps held in 2011? | The first walk of Green Steps was held in 2011. | In 2009 Green Steps organised talks on walks.
`);

describe('what is told to have been before what must have come first', () => {
  it.each(OUT_OF_ORDER)('is shown beside it: %s — %s — %s', (question, a, b) => {
    expect(datesOf(question, a, b)).not.toBeNull();
  });

  it.each(IN_ORDER)('may well have been: %s — %s — %s', (question, a, b) => {
    expect(datesOf(question, a, b)).toBeNull();
    expect(datesOf(question, b, a)).toBeNull();
  });
});
