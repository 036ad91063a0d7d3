/** How English writes and says quantities. */
import type { NumberRecord } from './number-record.js';

export const EN_NUMBERS: NumberRecord = {
  system: 'spaced',
  grouping: ',',
  decimal: '.',
  scales: [
    ['hundreds?', 1e2],
    ['thousand|k', 1e3],
    ['million|mn|mio', 1e6],
    ['billion|bn|b', 1e9],
    ['trillion|tn', 1e12],
    ['dozen', 12],
  ],
  units: {
    pp: 'percent(?:age)? points?|per cent points?',
    '%': '%|percent|per cent',
    '‰': '‰|per mille',
    USD: String.raw`(?:us|u\.s\.|american) dollars?|dollars?|usd|bucks`,
    EUR: '€|euros?|eur',
    GBP: 'pounds sterling|gbp',
    JPY: 'yen|jpy',
    CNY: 'yuan|renminbi|rmb|cny',
    KRW: 'won|krw',
    year: 'years?',
    month: 'months?',
    week: 'weeks?',
    day: 'days?',
    hour: 'hours?|hrs?',
    minute: 'minutes?|mins?',
    second: 'seconds?|secs?',
    kg: 'kilograms?|kilogrammes?|kilos?',
    km: 'kilomet(?:re|er)s?',
  },
  minus: 'minus|negative',
  naming:
    'no|nr|number|version|v|page|p|pp|chapter|episode|section|act|figure|season|phase|level|type|model|room|route|highway|area|line|step|tier|generation|gen|grade|apollo|gpt|claude|gemini|windows|iphone|boeing|airbus|class of|(?<!(?:last|this|that|next|past|same|per|each|every|a|one|first) )year|age',
  ranking: String.raw`st|nd|rd|th|s|thirds?|quarters?|halves|(?:fif|six|seven|eigh|nin|ten)ths?|o['’]clock|a\.?m|p\.?m`,
  // “half of 12 million”; “point five” without a number before it, and “99 point 9”: digits and words are not put together.
  vague:
    '(?:half|thirds?|quarters?|fifths?|tenths?|hundredths?|thousandths?|fraction) of|(?<!(?:this|that|which|what|some|one|the|a) )point(?=[\\s-]*$)|point(?=\\s+(?:\\d|zero|oh|one|two|three|four|five|six|seven|eight|nine))|few|several|couple of|some odd|odd|many|tens of|dozens of|hundreds of|thousands of|millions of|or so|ish|something',
  range: 'to|or|and|through|[-–—]',
  months:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  spoken: {
    grammar: 'english',
    ones: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  },
};
