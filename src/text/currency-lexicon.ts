const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '', words = ''] = row.split('=').map((part) => part.trim());
      return words.split(',').map((word): [string, string] => [word.trim(), code]);
    });

/** Signs and abbreviations written before an amount → ISO 4217. A bare "$" is read as the US dollar, "¥" as the yen. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  rows(`
  USD = $, us$, u.s.$, usd$, ＄
  EUR = €
  GBP = £, ￡
  JPY = ¥, ￥, jp¥
  CNY = cn¥, rmb¥, rmb
  INR = ₹, rs, rs., ₨
  KRW = ₩
  RUB = ₽
  TRY = ₺
  NGN = ₦
  UAH = ₴
  VND = ₫
  PHP = ₱
  THB = ฿
  ILS = ₪
  BTC = ₿
  LAK = ₭
  KZT = ₸
  GHS = ₵, gh₵
  CRC = ₡
  AUD = a$, au$, aud$
  CAD = c$, ca$, can$, cad$
  NZD = nz$, nzd$
  HKD = hk$, hkd$
  SGD = s$, sg$, sgd$
  TWD = nt$
  BRL = r$, brl$
  MXN = mx$, mex$, mxn$
  ARS = ar$
  MYR = rm
  IDR = rp
`),
);

/** ISO codes that are read before or after an amount. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY INR KRW RUB TRY NGN UAH VND PHP THB ILS BTC ETH AUD CAD NZD HKD SGD TWD BRL MXN ARS MYR IDR ZAR
   PKR CHF SEK NOK DKK PLN CZK HUF RON BGN ISK AED SAR QAR KWD BHD OMR EGP LBP JOD IQD IRR MAD TND DZD KES TZS UGX GHS ETB
   XOF XAF CLP COP PEN UYU VES BOB BDT LKR NPR MMK KHR LAK MNT KZT UZS GEL AMD AZN`.split(/\s+/),
);

/** Hundredths of a currency, by their own names. */
export const MINOR_UNITS: ReadonlySet<string> = new Set([
  ...['cent', 'penny', 'sen', 'kopek', 'paisa', 'centavo', 'grosz', 'öre'],
]);

/** Names of currencies after an amount → ISO 4217; minor units keep their own name, since they have no code. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  rows(`
  USD = dollar, dollars, us dollar, us dollars, u.s. dollars, american dollars, bucks, usd
  AUD = australian dollar, australian dollars, aud
  CAD = canadian dollar, canadian dollars
  NZD = new zealand dollar, new zealand dollars
  HKD = hong kong dollar, hong kong dollars
  SGD = singapore dollar, singapore dollars
  TWD = taiwan dollar, taiwan dollars
  EUR = euro, euros, eur
  GBP = pounds sterling, pound sterling, sterling, british pound, british pounds, quid, gbp
  EGP = egyptian pound, egyptian pounds
  LBP = lebanese pound, lebanese pounds
  SYP = syrian pound, syrian pounds
  JPY = yen, japanese yen
  CNY = yuan, renminbi, rmb, chinese yuan
  INR = rupee, rupees, indian rupee, indian rupees
  PKR = pakistani rupee, pakistani rupees
  LKR = sri lankan rupee, sri lankan rupees
  KRW = south korean won, korean won
  RUB = ruble, rubles, rouble, roubles, russian rubles
  CHF = swiss franc, swiss francs
  FRF = french franc, french francs
  XAF = cfa francs
  SEK = swedish krona, swedish kronor, swedish crowns
  NOK = norwegian krone, norwegian kroner, norwegian crowns
  DKK = danish krone, danish kroner, danish crowns
  CZK = czech koruna, czech crowns
  PLN = zloty, zlotys, zlotych
  HUF = forint, forints
  TRY = turkish lira, turkish liras
  ILS = shekel, shekels, new shekels
  BRL = reais, brazilian reais
  ZAR = rand
  MXN = mexican peso, mexican pesos
  ARS = argentine peso, argentine pesos
  PHP = philippine peso, philippine pesos
  CLP = chilean peso, chilean pesos
  COP = colombian peso, colombian pesos
  THB = baht, thai baht
  VND = dong, vietnamese dong
  IDR = rupiah, indonesian rupiah
  MYR = ringgit, ringgits, malaysian ringgit, malaysian ringgits
  NGN = naira
  GHS = cedi, cedis
  KES = kenyan shilling, kenyan shillings
  UAH = hryvnia, hryvnias
  SAR = saudi riyal, saudi riyals
  QAR = qatari riyal, qatari riyals
  IRR = iranian rial, iranian rials
  AED = dirham, dirhams
  KWD = kuwaiti dinar, kuwaiti dinars
  IQD = iraqi dinar, iraqi dinars
  MNT = tugrik, tugriks
  BTC = bitcoin, bitcoins
  peso = peso, pesos
  franc = franc, francs
  mark = deutsche marks, german marks
  krone = krone, kroner, kronor, krona
  lira = lira, liras, lire
  dinar = dinar, dinars
  rial = rial, rials, riyal, riyals
  shilling = shilling, shillings
  cent = cent, cents, ¢
  penny = penny, pence
  sen = sen, sens
  kopek = kopek, kopeks, kopeck, kopecks, kopiyka, kopiykas
  paisa = paisa, paise
  centavo = centavo, centavos
  grosz = grosz, groszy
  öre = öre, øre`),
);

/** Currencies, of today and of old, that are counted by a name of their own and have no code here: "46 crowns". */
export const COIN_NAMES: ReadonlySet<string> = new Set(
  `crown crowns koruna korunas markka mark marks deutschmark deutschmarks florin florins guilder guilders gulden thaler thalers taler
   talers ducat ducats guinea guineas peseta pesetas escudo escudos drachma drachmas schilling schillings groat groats livre livres
   denarius denarii sesterce sesterces tael taels maravedi maravedis piastre piastres leu lei lev leva tolar tolars kuna kunas`.split(
    /\s+/,
  ),
);
