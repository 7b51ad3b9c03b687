import type { QuantityKind } from './types.ts';

/** What a unit word makes of the number before it. */
export interface Unit {
  readonly kind: QuantityKind;
  readonly unit: string;
}

function entries(kind: QuantityKind, rows: string): [string, Unit][] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [unit = '', words = ''] = row.split('=').map((part) => part.trim());
      return words.split(',').map((word): [string, Unit] => [word.trim(), { kind, unit }]);
    });
}

const DURATIONS = entries(
  'duration',
  `millisecond = millisecond, milliseconds, ms
   second = second, seconds, sec, secs
   minute = minute, minutes, min, mins
   hour = hour, hours, hr, hrs
   day = day, days
   week = week, weeks
   month = month, months, mo, mos
   year = year, years, yr, yrs
   decade = decade, decades
   century = century, centuries`,
);

const MEASURES = entries(
  'measure',
  `m = metre, metres, meter, meters
   km = kilometre, kilometres, kilometer, kilometers, km, kms
   cm = centimetre, centimetres, centimeter, centimeters, cm
   dm = decimetre, decimetres, decimeter, decimeters, dm
   mm = millimetre, millimetres, millimeter, millimeters, mm
   μm = micrometre, micrometres, micrometer, micrometers, micron, microns, μm, µm
   nm = nanometre, nanometres, nanometer, nanometers, nm
   pm = picometre, picometres, picometer, picometers
   mi = mile, miles, mi
   nmi = nautical mile, nautical miles
   yard = yard, yards, yd, yds
   ft = foot, feet, ft
   in = inch, inches
   fathom = fathom, fathoms
   light-year = light year, light years, light-year, light-years
   m² = square metre, square metres, square meter, square meters, sq m, sqm, square m, m squared, m²
   km² = square kilometre, square kilometres, square kilometer, square kilometers, sq km, sqkm, square km, km squared, km²
   mi² = square mile, square miles, sq mi, mi²
   ft² = square foot, square feet, sq ft, sqft, ft²
   in² = square inch, square inches, in²
   cm² = square centimetre, square centimetres, square centimeter, square centimeters, sq cm, cm²
   mm² = square millimetre, square millimetres, square millimeter, square millimeters, mm²
   yd² = square yard, square yards, sq yd, yd²
   ha = hectare, hectares, ha
   acre = acre, acres
   m³ = cubic metre, cubic metres, cubic meter, cubic meters, cu m, m³
   km³ = cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
   ft³ = cubic foot, cubic feet, cu ft, ft³
   in³ = cubic inch, cubic inches
   cm³ = cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cm³
   yd³ = cubic yard, cubic yards, cu yd
   L = litre, litres, liter, liters, l
   mL = millilitre, millilitres, milliliter, milliliters, ml
   cL = centilitre, centilitres, centiliter, centiliters, cl
   gal = gallon, gallons, gal
   pint = pint, pints
   quart = quart, quarts
   floz = fluid ounce, fluid ounces
   US gal = us gallon, us gallons, american gallon, american gallons
   US quart = us quart, us quarts, american quart, american quarts
   US pint = us pint, us pints, american pint, american pints
   US floz = us fluid ounce, us fluid ounces
   imp gal = imperial gallon, imperial gallons, uk gallon, uk gallons, british gallon, british gallons
   imp quart = imperial quart, imperial quarts
   imp pint = imperial pint, imperial pints, uk pint, uk pints, british pint, british pints
   imp floz = imperial fluid ounce, imperial fluid ounces
   kg = kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
   g = gram, grams, gramme, grammes
   mg = milligram, milligrams, mg
   μg = microgram, micrograms, μg, µg, mcg
   t = tonne, tonnes, metric ton, metric tons
   ton = ton, tons
   short ton = short ton, short tons, us ton, us tons
   long ton = long ton, long tons, imperial ton, imperial tons
   stone = stone
   lb = lb, lbs
   oz = ounce, ounces, oz
   troy oz = troy ounce, troy ounces
   carat = carat, carats
   kt = kiloton, kilotons, kilotonne, kilotonnes
   Mt = megaton, megatons, megatonne, megatonnes
   °C = degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, centigrade, degrees c, °c, ° c, ° celsius, ºc
   °F = degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, °f, ° f, ° fahrenheit, ºf
   ° = degree, degrees, deg, °
   K = kelvin, kelvins
   km/h = kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km/h, kmh, kph, kmph, km/hr
   mph = miles per hour, miles an hour, mph
   m/s = metres per second, meters per second, metres a second, meters a second, m/s
   knot = knot, knots, kts
   W = watt, watts
   kW = kilowatt, kilowatts, kw
   MW = megawatt, megawatts, mw
   GW = gigawatt, gigawatts, gw
   TW = terawatt, terawatts, tw
   kWh = kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours, kwh
   MWh = megawatt hour, megawatt hours, megawatt-hour, megawatt-hours, mwh
   GWh = gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours, gwh
   TWh = terawatt hour, terawatt hours, terawatt-hour, terawatt-hours, twh
   V = volt, volts
   kV = kilovolt, kilovolts, kv
   A = ampere, amperes, amps
   hp = horsepower, hp, bhp
   J = joule, joules
   kJ = kilojoule, kilojoules, kj
   cal = calorie, calories
   kcal = kilocalorie, kilocalories, kcal
   eV = electronvolt, electronvolts, electron volt, electron volts, ev
   Pa = pascal, pascals
   hPa = hectopascal, hectopascals, hpa
   kPa = kilopascal, kilopascals, kpa
   mbar = millibar, millibars, mbar
   psi = psi
   Hz = hertz, hz
   kHz = kilohertz, khz
   MHz = megahertz, mhz
   GHz = gigahertz, ghz
   dB = decibel, decibels, db
   bit = bit, bits
   byte = byte, bytes
   kB = kilobyte, kilobytes, kb
   MB = megabyte, megabytes, mb
   GB = gigabyte, gigabytes, gb
   TB = terabyte, terabytes, tb
   PB = petabyte, petabytes, pb
   Mbps = mbps, megabits per second, mbit/s
   Gbps = gbps, gigabits per second
   rad = radian, radians, rad
   ppm = ppm, parts per million
   ppb = ppb, parts per billion
   g/cm³ = g/cm³
   magnitude = magnitude
   megapixel = megapixel, megapixels`,
);

const SHARES = [
  ...entries('percent', '% = %, percent, per cent, pct, percents, per-cent, ％'),
  ...entries(
    'points',
    `pp = percentage point, percentage points, percent point, percent points, pct point, pct points, pp, ppt, ppts
     bp = basis point, basis points, bps`,
  ),
];

/** Unit words, up to three in a row, in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([...DURATIONS, ...MEASURES, ...SHARES]);

/** Symbols that are units only as written: a lower-case reading of them would be a word. */
export const CASED_UNITS: ReadonlyMap<string, Unit> = new Map([
  ...entries('measure', 'g = g\n W = W\n V = V\n L = L\n J = J\n K = K\n °C = C\n °F = F\n m = m\n Pa = Pa\n in = in'),
  ...entries('duration', 'second = s\n hour = h'),
]);

/** Words that make a measure ambiguous or odd when they begin with another word's letters: read only after digits. */
export const DIGITS_ONLY_UNITS: ReadonlySet<string> = new Set(
  'knot kts stone ms sec secs min mins hr hrs mo mos yr yrs mi ft l ha gal lb oz kw mw gw tw kv hp ev kb mb gb tb pb cl dm db rad pp deg'.split(
    ' ',
  ),
);

/** Nouns that "a" divides by: "$5 a share". Durations are units and need no entry. */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  `share person head piece litre liter gallon barrel tonne ton kilo kilogram pound ounce unit seat ticket game match mile
   night square household family student pupil patient worker employee ride trip visit item bottle dozen acre hectare vote
   customer passenger shot bushel cup minute`.split(/\s+/),
);

/** Adverbs that divide by a time. */
export const PER_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);
