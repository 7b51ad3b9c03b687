import { dividedBy, minus, readExact, times } from './exact.ts';
import type { Exact } from './types.ts';

/** A unit in terms of its dimension's first one: (value + zero) × scale. */
interface Scale {
  readonly dimension: string;
  readonly scale: Exact;
  readonly zero: Exact;
}

/**
 * Units by dimension: how many of the first unit each holds, by definition and to the last digit. What has no one length is
 * not here: months in days, a ton that may be short or long, a kilobyte of 1,000 or 1,024 bytes. A gallon that is not said to
 * be American or imperial has its quarts and pints in both, but no litres.
 */
const TABLE = `
  time: second 1, millisecond 0.001, minute 60, hour 3600, day 86400, week 604800
  calendar time: month 1, year 12, decade 120, century 1200
  length: m 1, km 1000, dm 0.1, cm 0.01, mm 0.001, μm 0.000001, nm 0.000000001, pm 0.000000000001, mi 1609.344,
    nmi 1852, yard 0.9144, ft 0.3048, in 0.0254, fathom 1.8288, light-year 9460730472580800
  area: m² 1, km² 1000000, ha 10000, acre 4046.8564224, mi² 2589988.110336, yd² 0.83612736, ft² 0.09290304, in² 0.00064516,
    cm² 0.0001, mm² 0.000001
  volume: L 1, mL 0.001, cL 0.01, m³ 1000, km³ 1000000000000,
    cm³ 0.001, in³ 0.016387064, ft³ 28.316846592, yd³ 764.554857984,
    US gal 3.785411784, US quart 0.946352946, US pint 0.473176473, US floz 0.0295735295625,
    imp gal 4.54609, imp quart 1.1365225, imp pint 0.56826125, imp floz 0.0284130625
  gallons: gal 8, quart 2, pint 1
  mass: kg 1, g 0.001, mg 0.000001, μg 0.000000001, t 1000, carat 0.0002, lb 0.45359237, oz 0.028349523125,
    stone 6.35029318, troy oz 0.0311034768, short ton 907.18474, long ton 1016.0469088
  speed: m/s 1, km/h 5/18, mph 0.44704, knot 463/900
  temperature: K 1, °C 1 273.15, °F 5/9 459.67
  power: W 1, kW 1000, MW 1000000, GW 1000000000, TW 1000000000000
  energy: J 1, kJ 1000, kWh 3600000, MWh 3600000000, GWh 3600000000000, TWh 3600000000000000
  pressure: Pa 1, hPa 100, kPa 1000, mbar 100, psi 8896443230521/1290320000
  frequency: Hz 1, kHz 1000, MHz 1000000, GHz 1000000000
  voltage: V 1, kV 1000
  data: bit 1, byte 8
  data rate: Mbps 1, Gbps 1000`;

function readTable(table: string): Map<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const row of table.trim().split(/\n(?! {4})/)) {
    const [dimension = '', units = ''] = row.split(':').map((part) => part.trim());
    for (const unit of units.split(/,\s+/)) {
      const [, name, scale, zero] = /^(.+?) (\d[\d./]*)(?: (\d[\d.]*))?$/.exec(unit) ?? [];
      const read = readExact(scale ?? '');
      if (name === undefined || read === null) throw new Error(`no unit with its scale: ${unit}`);
      scales.set(name, { dimension, scale: read, zero: readExact(zero ?? '0') ?? '0' });
    }
  }
  return scales;
}

const SCALES = readTable(TABLE);

/**
 * What a unit measures ("length", "mass"), for a unit as a quantity names it; null for one without exact conversions. Units
 * of one dimension convert into one another and others do not: months and years are of another one than days.
 */
export function dimensionOf(unit: string): string | null {
  return SCALES.get(unit)?.dimension ?? null;
}

/**
 * How a value in one unit becomes one in another: value × factor + offset, exactly; null where the units do not convert. Only
 * scales of temperature have an offset, and it is for a temperature: a difference or a rise takes the factor alone.
 */
export function conversionOf(from: string, to: string): { readonly factor: Exact; readonly offset: Exact } | null {
  const [source, target] = [SCALES.get(from), SCALES.get(to)];
  if (source === undefined || source.dimension !== target?.dimension) return null;
  const factor = dividedBy(source.scale, target.scale);
  return factor === null ? null : { factor, offset: minus(times(source.zero, factor), target.zero) };
}
