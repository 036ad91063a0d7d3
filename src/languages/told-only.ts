/** Languages that are told from others, and of which no rules are known. */
import { RU_LABELS } from './labels/ru.js';
import { RU_SCOPE } from './scope/ru.js';
import type { LanguageRecord } from './language-record.js';

export const TOLD_ONLY: readonly LanguageRecord[] = [
  {
    tag: 'nl',
    writing: 'Latin',
    quotationMarks: { nl: '‘|’|“|”' },
    telling:
      'de het een en van ik je we wij ze zij niet geen nooit niemand niets dat die dit is zijn was waren heeft hebben had op met voor aan om te bij uit naar er maar ook als dan nog wel zou kan hun hem haar ons onze wat wie waar hoe door over tot worden werd zonder noch',
  },
  {
    tag: 'sv',
    writing: 'Latin',
    quotationMarks: { sv: '”|”|’|’' },
    telling:
      'och att det som en ett är jag vi du han hon de den inte ingen inget inga aldrig på med för av till från har hade var men om så när där här vad vem hur kan ska skulle vill också bara eller utan sig sin vårt våra oss',
  },
  {
    tag: 'da',
    writing: 'Latin',
    quotationMarks: { da: '“|”|‘|’' },
    telling:
      'og at det som en et er jeg vi du han hun de den ikke ingen intet aldrig på med for af til fra har havde var men om så når hvor her hvad hvem hvordan kan skal skulle vil også kun eller uden sig sin vores os ved blev',
  },
  {
    tag: 'nb',
    writing: 'Latin',
    quotationMarks: { nb: '«|»|‘|’' },
    telling:
      'og å det som en et er jeg vi du han hun de den ikke ingen aldri på med for av til fra har hadde var men om så når hvor her hva hvem hvordan kan skal skulle vil også bare eller uten seg sin vår våre oss ved ble',
  },
  {
    tag: 'pl',
    writing: 'Latin',
    quotationMarks: { pl: '„|”|«|»' },
    telling:
      'i w na z do że się nie nigdy nikt nic jest są był była było to jak ale co kto gdzie kiedy dla od przez po za ja my on ona oni ten ta te tego już tylko też bardzo czy bez ani mamy nasz nasze być może',
  },
  {
    tag: 'cs',
    writing: 'Latin',
    quotationMarks: { cs: '„|“|‚|‘' },
    telling:
      'a v na z do že se ne nikdy nikdo nic je jsou byl byla bylo to jak ale co kdo kde kdy pro od po za já my on ona oni ten ta ty už jen také velmi bez ani máme náš naše být může není nejsme jsme',
  },
  {
    tag: 'tr',
    writing: 'Latin',
    telling:
      've bir bu da de için ile çok ben biz sen siz onlar değil yok hiç ne gibi daha kadar ama var olan olarak sonra her şey en mi mı ki',
  },
  {
    tag: 'ca',
    writing: 'Latin',
    telling:
      'el la els les un una i de del que en amb per no mai ningú res és són era jo nosaltres ell ella aquest aquesta però com molt també més sense ni hem ha han al als ho hi va vam',
  },
  {
    tag: 'fi',
    writing: 'Latin',
    quotationMarks: { fi: '”|”|’|’' },
    telling:
      'ja on ei en emme että se me minä hän he mutta kun niin myös oli ovat ole kuin tämä mitä joka jos vain nyt koskaan kukaan mitään sitten meidän',
  },
  {
    tag: 'id',
    writing: 'Latin',
    telling:
      'yang dan di ke dari ini itu tidak bukan belum tak kami kita saya dia mereka untuk dengan pada adalah akan sudah telah juga atau karena tetapi ada bisa oleh dalam',
  },
  {
    tag: 'vi',
    writing: 'Latin',
    telling:
      'và của là có không chưa chẳng tôi chúng ta anh chị ông bà họ này đó được cho với những các một người trong khi thì mà đã sẽ cũng như để từ đến ở',
  },
  {
    tag: 'ru',
    writing: 'Cyrillic',
    labels: RU_LABELS,
    scope: RU_SCOPE,
    quotationMarks: { ru: '«|»|„|“' },
  },
  { tag: 'ar', writing: 'Arabic' },
  { tag: 'he', writing: 'Other' },
  { tag: 'el', writing: 'Other', quotationMarks: { el: '«|»|“|”' } },
  { tag: 'th', writing: 'Other' },
  { tag: 'hi', writing: 'Other' },
  { tag: 'bg', writing: 'Cyrillic', quotationMarks: { bg: '„|“|‚|‘' } },
  { tag: 'uk', writing: 'Cyrillic', quotationMarks: { uk: '«|»|„|“' } },
  { tag: 'sr', writing: 'Cyrillic', quotationMarks: { sr: '„|”|‚|’' } },
  { tag: 'is', writing: 'Latin', quotationMarks: { is: '„|“|‚|‘' } },
  { tag: 'sk', writing: 'Latin', quotationMarks: { sk: '„|“|‚|‘' } },
  { tag: 'sl', writing: 'Latin', quotationMarks: { sl: '„|“|‚|‘' } },
  { tag: 'hr', writing: 'Latin', quotationMarks: { hr: '„|”|‚|’' } },
  { tag: 'hu', writing: 'Latin', quotationMarks: { hu: '„|”|»|«' } },
  { tag: 'ro', writing: 'Latin', quotationMarks: { ro: '„|”|«|»' } },
  { tag: 'no', writing: 'Latin', quotationMarks: { no: '«|»|‘|’' } },
  { tag: 'nn', writing: 'Latin', quotationMarks: { nn: '«|»|‘|’' } },
];
