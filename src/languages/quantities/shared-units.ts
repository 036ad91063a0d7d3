/** Signs that count the same thing in every language, before a number or behind it. */

/** Before a number, longest first. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, unit: string])[] = [
  [String.raw`US\$`, 'USD'],
  [String.raw`(?:HK|NT|A|C|R|S|NZ)\$`, '$'],
  [String.raw`\$`, 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['[¥￥]', '¥'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
];

/** Behind a number: read with letter case, since `MW` is no `mW`. */
export const SYMBOLS = 'GWh|MWh|kWh|TWh|GW|MW|kW|TW|km/h|km|kg|cm|mm|nm|GB|TB|MB|PB|GHz|MHz|kHz|Hz|°C|°F|ms';
