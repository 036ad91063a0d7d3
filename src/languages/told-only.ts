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
    letters: 'å',
    telling:
      'och att det som en ett är jag vi du han hon de den inte ingen inget inga aldrig på med för av till från har hade var men om så när där här vad vem hur kan ska skulle vill också bara eller utan sig sin vårt våra oss',
  },
  {
    tag: 'da',
    writing: 'Latin',
    quotationMarks: { da: '“|”|‘|’' },
    letters: 'åø',
    telling:
      'og at det som en et er jeg vi du han hun de den ikke ingen intet aldrig på med for af til fra har havde var men om så når hvor her hvad hvem hvordan kan skal skulle vil også kun eller uden sig sin vores os ved blev',
  },
  {
    tag: 'nb',
    writing: 'Latin',
    quotationMarks: { nb: '«|»|‘|’' },
    letters: 'åø',
    telling:
      'og å det som en et er jeg vi du han hun de den ikke ingen aldri på med for av til fra har hadde var men om så når hvor her hva hvem hvordan kan skal skulle vil også bare eller uten seg sin vår våre oss ved ble',
  },
  {
    tag: 'pl',
    writing: 'Latin',
    quotationMarks: { pl: '„|”|«|»' },
    letters: 'ąćęłńśźż',
    telling:
      'i w na z do że się nie nigdy nikt nic jest są był była było to jak ale co kto gdzie kiedy dla od przez po za ja my on ona oni ten ta te tego już tylko też bardzo czy bez ani mamy nasz nasze być może',
  },
  {
    tag: 'cs',
    writing: 'Latin',
    quotationMarks: { cs: '„|“|‚|‘' },
    letters: 'ěščřžůďťň',
    telling:
      'a v na z do že se ne nikdy nikdo nic je jsou byl byla bylo to jak ale co kdo kde kdy pro od po za já my on ona oni ten ta ty už jen také velmi bez ani máme náš naše být může není nejsme jsme',
  },
  {
    tag: 'tr',
    writing: 'Latin',
    letters: 'ğış',
    telling:
      've bir bu da de için ile çok ben biz sen siz onlar değil yok hiç ne gibi daha kadar ama var olan olarak sonra her şey en mi mı ki',
  },
  {
    tag: 'az',
    writing: 'Latin',
    letters: 'əğış',
    telling:
      'və bir bu da də üçün ilə çox mən biz sən siz onlar deyil yox heç nə kimi daha amma var olan olaraq sonra hər ki',
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
      'yang dan di ke dari ini itu tidak bukan belum tak kami kita saya dia mereka untuk dengan pada adalah akan sudah telah juga atau karena tetapi bisa oleh dalam',
  },
  {
    tag: 'vi',
    writing: 'Latin',
    letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ',
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
  {
    tag: 'et',
    writing: 'Latin',
    telling:
      'ja on ei et see mis kes kus kui aga või ka meie mina sina tema nad ma sa ta me te oli olid ole pole mitte kunagi keegi midagi ilma siis nüüd ainult väga kõik see oma ning juba veel',
  },
  {
    tag: 'lv',
    writing: 'Latin',
    letters: 'āēģīķļņūčšž',
    telling:
      'un ir nav ka kas par no uz ar pie es mēs tu jūs viņš viņa viņi tas tā šis bet vai ne nekad neviens nekas bez jau tikai arī ļoti bija būt mūsu mums to šo kā kur kad',
  },
  {
    tag: 'lt',
    writing: 'Latin',
    letters: 'ąčęėįšųūž',
    telling:
      'ir yra nėra kad kas kur kai bet ar ne niekada niekas nieko be jau tik tai labai buvo būti mes aš tu jūs jis ji jie mūsų mums šis ši tas ta su iš į už po prie apie nuo kaip taip',
  },
  {
    tag: 'sq',
    writing: 'Latin',
    telling:
      'dhe në një të për me nga që është nuk s jo kurrë askush asgjë janë ishte ishin ne unë ti ai ajo ata por ose si kur ku çfarë kush shumë edhe vetëm pa kemi ka kishte tonë jonë ky kjo',
  },
  {
    tag: 'gl',
    writing: 'Latin',
    telling:
      'o a os as un unha uns unhas e ou mais pero que quen cando como onde por porque se si de do da dos das no na nos nas ao á aos ás en con sen sobre entre ata desde polo pola eu ti el ela nós vós eles elas me te lle meu miña seu súa noso nosa este esta isto ese esa iso aquel non nunca xamais nada ninguén ningún ningunha nin tampouco é son era foi ser está están estaba hai ten temos tiña fai moi tamén xa todo todos cada outro outra entón agora aquí despois dunha nunha',
  },
  {
    tag: 'af',
    writing: 'Latin',
    telling:
      'die nie het ons en van is wat hy sy dit vir ek jy julle hulle nooit niemand niks geen ook maar met by om te aan op uit kan sal was word baie dat of as so in hier daar sê wees nog net toe deur oor onder al een',
  },
  {
    tag: 'eu',
    writing: 'Latin',
    telling:
      'eta da ez dut dugu dute du zen ziren dira gara naiz inoiz inork ezer gabe baina edo ere bat hau hori hura guk nik zuk gure nire zer nor non noiz nola oso bakarrik orain egin izan behar',
  },
  {
    tag: 'cy',
    writing: 'Latin',
    letters: 'ŵŷ',
    telling:
      'y yr a i o yn ar am gan ei eu nid ddim dim byth neb mae oedd ydy yw bod ni chi fe hi nhw ond neu hefyd iawn dyma hyn hynny beth pwy ble pryd sut heb cael wedi bydd ein eich',
  },
  {
    tag: 'ga',
    writing: 'Latin',
    telling:
      'agus an na is tá níl ní bhí nach go ar le do i sa ach nó sé sí siad mé tú muid sinn seo sin cad cé cá conas gan riamh duine aon freisin anois ag bheith raibh',
  },
  {
    tag: 'sw',
    writing: 'Latin',
    telling:
      'na ya wa kwa ni si katika za la hii hiyo huo hapa huko sisi mimi wewe yeye wao lakini au kama hakuna kamwe hata bila sana pia tu kila watu alikuwa walikuwa hatuna sio nini nani wapi lini vipi',
  },
  {
    tag: 'tl',
    writing: 'Latin',
    telling:
      'ang ng sa na at ay mga ito iyan hindi wala walang kami tayo ako siya sila ikaw para kung pero o dahil ano sino saan kailan paano lang din rin may mayroon namin natin nila niya ko mo kahit kailanman',
  },
  {
    tag: 'mt',
    writing: 'Latin',
    letters: 'ċġħż',
    telling:
      'u il ta ma x fil mill lil din hu hi huma aħna jien inti mhux qatt ħadd xejn mingħajr imma jew ukoll biss ħafna kien kienet għandna',
  },
  { tag: 'ar', writing: 'Arabic' },
  { tag: 'he', writing: 'Other' },
  { tag: 'el', writing: 'Other', quotationMarks: { el: '«|»|“|”' } },
  { tag: 'th', writing: 'Other' },
  { tag: 'hi', writing: 'Other' },
  { tag: 'bg', writing: 'Cyrillic', quotationMarks: { bg: '„|“|‚|‘' } },
  { tag: 'uk', writing: 'Cyrillic', quotationMarks: { uk: '«|»|„|“' } },
  { tag: 'sr', writing: 'Cyrillic', quotationMarks: { sr: '„|”|‚|’' } },
  {
    tag: 'is',
    writing: 'Latin',
    quotationMarks: { is: '„|“|‚|‘' },
    letters: 'ðþ',
    telling:
      'og að það sem en er ég við þú hann hún þeir þær ekki enginn engin ekkert aldrei á með fyrir af til frá hefur hafði var um ef svo þegar hvar hér hvað hver hvernig getur skal vill líka bara eða án sig sinn okkar okkur voru verið',
  },
  {
    tag: 'sk',
    writing: 'Latin',
    quotationMarks: { sk: '„|“|‚|‘' },
    letters: 'ľĺŕčďšťžň',
    telling:
      'a v na z do že sa nie nikdy nikto nič je sú bol bola bolo to ako ale čo kto kde kedy pre od po za ja my on ona oni ten tá už len aj veľmi bez ani máme náš naše byť môže nemôže nemáme sme nie',
  },
  {
    tag: 'sl',
    writing: 'Latin',
    quotationMarks: { sl: '„|“|‚|‘' },
    letters: 'čšž',
    telling:
      'in je da na v z za se ne nikoli nikdar nihče nič so bil bila bilo to kot ali pa kaj kdo kje kdaj od po jaz mi on ona oni ta že samo tudi zelo brez niti imamo naš naše biti lahko nismo nimamo smo ki',
  },
  {
    tag: 'hr',
    writing: 'Latin',
    quotationMarks: { hr: '„|”|‚|’' },
    letters: 'čćđšž',
    telling:
      'i je da na u s za se ne nikad nikada nitko niko ništa su bio bila bilo to kao ali što šta tko ko gdje kada od po ja mi on ona oni taj već samo također vrlo bez niti imamo naš naše biti može nismo nemamo smo nije koji koja koje',
  },
  {
    tag: 'hu',
    writing: 'Latin',
    quotationMarks: { hu: '„|”|»|«' },
    letters: 'őű',
    telling:
      'a az és hogy nem ne soha senki semmi sincs nincs van volt vannak voltak ez azt ezt de mert mint vagy csak is már még nagyon én mi te ő ők ki mit hol mikor meg el egy nekünk nekem lesz lehet kell minden sem',
  },
  {
    tag: 'ro',
    writing: 'Latin',
    quotationMarks: { ro: '„|”|«|»' },
    letters: 'ășțşţ',
    telling:
      'și şi nu că este sunt era în cu de la din pe pentru ce cine unde când cum dar sau dacă nici niciodată nimeni nimic fără mai foarte eu noi el ea ei ele un o al ale am ai au avem nostru noastră acest această acesta fost fi să ne le lui lor',
  },
  {
    tag: 'no',
    writing: 'Latin',
    quotationMarks: { no: '«|»|‘|’' },
    letters: 'åø',
    telling:
      'og å det som en et er jeg vi du han hun de den ikke ingen aldri på med for av til fra har hadde var men om så når hvor her hva hvem hvordan kan skal skulle vil også bare eller uten seg sin vår våre oss ved ble',
  },
  {
    tag: 'nn',
    writing: 'Latin',
    quotationMarks: { nn: '«|»|‘|’' },
    letters: 'åø',
    telling:
      'og å det som ein eit er eg vi du han ho dei den ikkje ingen aldri på med for av til frå har hadde var men om så når kvar her kva kven korleis kan skal skulle vil også berre eller utan seg sin vår våre oss ved vart',
  },
];
