/** The words that stand where a transcript names its speakers, a record a language: who asks, and what is nobody's. */

export interface LabelWords {
  /** What a label calls who asks. All words are in lower case, parted by bars. */
  readonly hosts: string;
  /** What it calls who is asked. */
  readonly guests: string;
  /** What it calls somebody who is neither. */
  readonly others: string;
  /** What it calls somebody of whom nobody knows who it is. */
  readonly unknowns: string;
  /** Many at once: their words are nobody's in particular. */
  readonly groups: string;
  /** What joins two names to one label. */
  readonly and: string;
  /** The keys above a transcript: `Date: 4 May`. */
  readonly headers: string;
  /** The keys above a mail: `From: Ann`. */
  readonly mail: string;
  /** What stands between the turns: jingles and breaks. */
  readonly breaks: string;
  /** Behind these stands an advertisement. */
  readonly adverts: string;
  /** Where it is over, if the mark does not name it: `back to the show`. */
  readonly advertEnds: string;
  /** What is noted of the room, not said. */
  readonly directions: string;
  /** Words that begin a sentence, and no name. */
  readonly openers: string;
  /** Patterns of whole lines that tools and archives leave behind. */
  readonly footers: readonly string[];
}

const EN: LabelWords = {
  hosts: 'q|question|host|co-host|cohost|interviewer|moderator|presenter|anchor',
  guests: 'a|answer|guest|interviewee|respondent|narrator',
  others:
    'producer|announcer|caller|reporter|operator|translator|interpreter|participant|student|audience member|speaker|man|woman|old man|old woman|young man|young woman|child|boy|girl|clerk|juror|panelist|panellist|attendee|delegate|translator|dispatcher|voiceover|voice-over|computer',
  unknowns:
    'unknown speaker|unidentified speaker|unknown|unidentified|unidentified male|unidentified female|unidentified man|unidentified woman|unknown male|unknown female|unknown voice|voice|male voice|female voice|automated voice|off-camera voice|speaker unknown',
  groups:
    'all|both|everyone|everybody|together|audience|crowd|chorus|group|several|multiple|multiple speakers',
  and: 'and',
  headers:
    'date|place|location|venue|time|duration|length|interview|interviewee|interviewees|interviewer|interviewers|interviewed by|interview date|participants|participant|present|speakers|speaker|host|hosts|guest|guests|recorded|recorded by|recording|published|title|subject|topic|topics|series|season|episode|podcast|project|collection|archive|repository|language|transcript|transcription|transcriber|transcribed by|transcript by|edited by|editor|audited by|copyright|rights|licence|license|source|url|link|website|file|file name|audio|video|format|keywords|tags|abstract|summary|note|notes|disclaimer|citation|created|updated|version|page',
  mail: 'from|sent|to|cc|bcc|subject|date|reply-to|attachments|importance',
  breaks:
    'break|ad break|commercial break|music break|jingle|intro|outro|intro music|outro music|theme|theme music|theme song|music|sponsor|sponsors|advertisement|ad|interlude|teaser|trailer|transition|bumper|station break|end|end of recording|end of transcript|end of interview',
  adverts:
    'ad|ads|advert|adverts|advertisement|advertisements|advertising|ad break|ad spot|ad read|ad starts|ad start|ad begins|commercial|commercials|commercial break|sponsor|sponsors|sponsor break|sponsor message|sponsor read|sponsored|sponsored content|sponsored message|sponsorship|message from our sponsor|message from our sponsors|a word from our sponsor|a word from our sponsors|word from our sponsor|promo|promos|midroll|mid-roll|preroll|pre-roll|postroll|post-roll|paid message|begin ad|start of ad|start ad',
  advertEnds:
    "back to the show|back to show|back to the interview|back to interview|back to the conversation|back|we're back|we’re back|show resumes|interview resumes|episode resumes|conversation resumes|resume|resumes|return to show|end break|end of break|break ends|end sponsor",
  directions:
    'laughs|laugh|laughing|laughter|both laugh|all laugh|chuckles|chuckling|giggles|applause|applauds|cheers|cheering|clapping|claps|music|music playing|theme music|music fades|silence|pause|long pause|pauses|sighs|sigh|coughs|coughing|clears throat|crosstalk|cross talk|overlapping|inaudible|unintelligible|indiscernible|phonetic|noise|background noise|beep|ringing|phone rings|door closes|whispers|whispering|crying|cries|sobs|gasps|groans|snorts|nods|smiles|smiling|gestures|interruption|break|end of recording|end of tape|recording starts|recording ends|foreign language|sic',
  openers:
    'a|an|the|this|that|these|those|my|our|your|his|her|its|their|i|we|you|he|she|it|they|one|two|three|some|any|every|each|no|none|nothing|yes|well|so|and|but|or|then|now|also|still|here|there|what|why|how|when|where|who|which|because|if|in|on|at|of|for|from|by|with|as|to|not|never|always|first|second|third|next|last|finally|again|maybe|perhaps|remember|listen|look|note|question|answer|example|caveat|fact|facts|result|results|conclusion|warning|tip|hint|reminder|lesson|moral|problem|solution|reason|rule|step|point|moreover|however|anyway|meanwhile|imagine|think|guess|honestly|seriously|basically|obviously|clearly|update|correction|ps|nb|tldr|disclaimer|spoiler|bonus|bottom|true|short|long|simple|exactly|right|wrong|okay|ok|oh|hey|wait|see|trust|believe|say|worse|better|best|worst|today|tomorrow|yesterday|once|sometimes|plus|only|just|even|quick|little|big|big|good|bad|great|old|new|same|different|other|another|more|most|many|few|all|both|let',
  footers: [
    String.raw`(?:this (?:transcript|transcription|interview) (?:was|is|has been) )?(?:automatically |auto-?)?(?:transcribed|transcript(?:ion|s)?(?: is| was)?(?: provided| created| generated| made)?|subtitles?(?: provided)?|captions?(?: provided)?|captioned|subtitled|generated|powered) (?:by|with|using|from)\b.{0,120}`,
    String.raw`(?:this|the) (?:transcript|transcription) (?:was|is|has been|may)\b.{0,200}`,
    String.raw`(?:©|\(c\)|copyright\b).{0,200}`,
    String.raw`all rights reserved.{0,80}`,
    String.raw`\[?(?:end of (?:the )?(?:transcript|recording|interview|tape|audio)|the end)\.?\]?`,
    String.raw`page \d{1,4}(?: of \d{1,4})?`,
  ],
};

const DE: LabelWords = {
  hosts:
    'frage|moderator|moderatorin|moderation|interviewer|interviewerin|reporter|reporterin|journalist|journalistin',
  guests: 'antwort|gast|befragter|befragte|interviewte|interviewter|zeitzeuge|zeitzeugin',
  others:
    'sprecher|sprecherin|produzent|produzentin|anrufer|anruferin|übersetzer|übersetzerin|zuschauer|zuschauerin|zuhörer|zuhörerin|dolmetscher|dolmetscherin|teilnehmer|teilnehmerin|mann|frau|kind|junge|mädchen',
  unknowns:
    'unbekannt|unbekannter|unbekannte|unbekannter sprecher|unbekannte sprecherin|stimme|männerstimme|frauenstimme|stimme aus dem off',
  groups: 'alle|beide|publikum|gemeinsam',
  and: 'und|u.',
  headers:
    'datum|ort|dauer|zeit|länge|interview mit|gespräch mit|interviewpartner|interviewpartnerin|interviewerin|teilnehmer|aufnahme|aufgenommen am|titel|thema|projekt|archiv|sprache|transkript|transkription|transkribiert von|urheberrecht|rechte|quelle|datei|stichworte|anmerkung|hinweis',
  mail: 'von|gesendet|an|kopie|cc|bcc|betreff|datum|anlagen|antwort an',
  breaks: 'pause|werbung|musik|jingle|einspieler|intro|outro|abspann|ende der aufnahme|ende',
  adverts:
    'werbung|werbepause|werbeblock|werbeunterbrechung|werbespot|anzeige|reklame|sponsor|sponsoren|sponsorhinweis',
  advertEnds:
    'zurück zur sendung|zurück zum gespräch|zurück zum interview|ende|weiter im gespräch|weiter geht’s',
  directions:
    'lacht|lachen|lachend|beide lachen|alle lachen|gelächter|applaus|beifall|musik|pause|lange pause|schweigt|seufzt|hustet|räuspert sich|unverständlich|unv|durcheinander|stille|geräusch|lächelt|nickt',
  openers:
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|unser|unsere|dein|deine|sein|seine|ihr|ihre|ihren|kein|keine|ich|wir|du|er|sie|es|man|ja|nein|also|und|aber|oder|denn|dann|jetzt|hier|da|was|warum|wie|wann|wo|wer|welche|weil|wenn|in|auf|an|von|für|mit|aus|bei|zu|nicht|nie|immer|erstens|zweitens|drittens|schließlich|vielleicht|beispiel|fazit|ergebnis|hinweis|warnung|tipp|problem|lösung|grund|regel|punkt|wichtig|kurz|kurze|lang|klar|genau|richtig|falsch|gut|schlecht|heute|morgen|gestern|nur|noch|alles|nichts|viele|wenige|einfach|ehrlich|frage|antwort|tatsache|kurzum|merke|achtung|zwei|drei|dieser|diese|dieses|jeder|jede|jedes',
  footers: [
    String.raw`(?:automatisch )?(?:transkribiert|transkript|transkription|untertitel|untertitelt)(?: erstellt| wurde| von| durch| mit|:| im Auftrag).{0,120}`,
    String.raw`alle rechte vorbehalten.{0,80}`,
    String.raw`seite \d{1,4}(?: von \d{1,4})?`,
  ],
};

const FR: LabelWords = {
  hosts:
    'question|animateur|animatrice|intervieweur|intervieweuse|journaliste|présentateur|présentatrice|modérateur|modératrice',
  guests: 'réponse|invité|invitée|interviewé|interviewée',
  others:
    'réalisateur|réalisatrice|traducteur|traductrice|auditeur|auditrice|intervenant|intervenante|locuteur|locutrice|interprète|opérateur|opératrice|participant|participante|narrateur|narratrice|homme|femme|enfant|spectateur|spectatrice',
  unknowns: 'inconnu|inconnue|voix|voix off|intervenant inconnu|non identifié',
  groups: 'tous|ensemble|public',
  and: 'et',
  headers:
    'date|lieu|durée|titre|sujet|langue|transcription|transcrit par|droits|source|fichier|mots-clés|entretien avec|participants',
  mail: 'de|envoyé|à|cc|cci|objet|date|pièces jointes',
  breaks: 'pause|musique|jingle|générique|publicité|fin',
  adverts:
    'publicité|publicités|pub|pubs|page de publicité|page de pub|pause publicitaire|annonce publicitaire|message publicitaire|sponsor|partenaire',
  advertEnds: "retour à l’émission|retour à l'émission|retour à l’entretien|retour à l'entretien|reprise",
  directions:
    'rires|rire|rit|il rit|elle rit|applaudissements|musique|silence|soupir|soupire|inaudible|toux|brouhaha|sourit',
  openers:
    'le|la|les|un|une|des|mon|ma|mes|notre|nos|votre|son|sa|ses|leur|ce|cette|ces|je|nous|tu|vous|il|elle|on|oui|non|et|mais|ou|donc|alors|maintenant|ici|quoi|pourquoi|comment|quand|où|qui|si|dans|sur|avec|pour|de|à|en|jamais|toujours|enfin|bref|résultat|exemple|problème|conclusion|attention|note|remarque|conseil|autre|tout|rien|surtout',
  footers: [
    String.raw`(?:transcription|transcrit|sous-titres?|sous-titrage)(?: réalisée?s?| fournie?s?| automatique| effectuée?s?)*(?: par| avec|:)?.{0,120}`,
    String.raw`tous droits réservés.{0,80}`,
  ],
};

const ES: LabelWords = {
  hosts: 'pregunta|presentador|presentadora|entrevistador|entrevistadora|periodista|moderador|moderadora',
  guests: 'respuesta|invitado|invitada|entrevistado|entrevistada',
  others:
    'productor|productora|traductor|traductora|oyente|locutor|locutora|hablante|intérprete|operador|operadora|participante|narrador|narradora|hombre|mujer|niño|niña',
  unknowns: 'desconocido|desconocida|voz|voz en off|no identificado|hablante desconocido',
  groups: 'todos|ambos|público|juntos',
  and: 'y|e',
  headers:
    'fecha|lugar|duración|título|tema|idioma|transcripción|transcrito por|derechos|fuente|archivo|participantes',
  mail: 'de|enviado|enviado el|para|cc|cco|asunto|fecha',
  breaks: 'pausa|música|cortinilla|publicidad|corte|fin',
  adverts:
    'publicidad|anuncio|anuncios|pausa publicitaria|corte publicitario|patrocinador|patrocinio|comercial|comerciales',
  advertEnds: 'de vuelta al programa|volvemos|volvemos al programa|de vuelta',
  directions: 'risas|ríe|se ríe|risa|aplausos|música|silencio|pausa|suspira|inaudible|tose|ininteligible',
  openers:
    'el|la|los|las|un|una|unos|mi|mis|nuestro|nuestra|tu|su|sus|este|esta|esto|ese|esa|eso|yo|nosotros|él|ella|sí|no|y|pero|o|entonces|ahora|aquí|qué|por|cómo|cuándo|dónde|quién|si|en|con|para|de|nunca|siempre|finalmente|resultado|ejemplo|problema|conclusión|atención|nota|consejo|otra|otro|todo|nada|primero|segundo',
  footers: [
    String.raw`(?:transcripción|transcrito|subtítulos?|subtitulado)(?: realizad[oa]s?| automátic[oa]s?)*(?: por| con|:).{0,120}`,
    String.raw`todos los derechos reservados.{0,80}`,
  ],
};

const RU: LabelWords = {
  hosts: 'вопрос|ведущий|ведущая|интервьюер|корреспондент|журналист|модератор',
  guests: 'ответ|гость|гостья|респондент',
  others:
    'продюсер|переводчик|слушатель|слушательница|диктор|спикер|зритель|оператор|участник|участница|мужчина|женщина|ребёнок|рассказчик',
  unknowns: 'неизвестный|неизвестная|неизвестно|голос|голос за кадром',
  groups: 'все|вместе|зал|публика',
  and: 'и',
  headers: 'дата|место|тема|название|длительность|язык|расшифровка|источник|участники|файл',
  mail: 'от|кому|копия|тема|дата|отправлено',
  breaks: 'перерыв|музыка|заставка|реклама|конец',
  adverts: 'реклама|рекламная пауза|рекламный блок|спонсор',
  advertEnds: 'возвращаемся|возвращаемся в студию|продолжение',
  directions: 'смех|смеётся|смеется|аплодисменты|музыка|пауза|вздыхает|неразборчиво|тишина|кашель',
  openers:
    'мой|моя|моё|мои|наш|наша|это|этот|эта|один|одна|одно|я|мы|ты|вы|он|она|они|да|нет|и|но|или|то|тогда|теперь|здесь|что|почему|как|когда|где|кто|если|в|на|с|для|никогда|всегда|вывод|итог|пример|проблема|результат|внимание|главное|первое|второе|короче|например|помните|смотрите',
  footers: [
    String.raw`(?:расшифровка|субтитры|транскрипция)(?: подготовлен[аы]?| создан[аы]?| выполнен[аы]?)*(?: для|:)?.{0,120}`,
  ],
};

const ZH: LabelWords = {
  hosts:
    '问|問|提问|提问者|主持人|主持|记者|記者|采访人|采访者|採訪者|访谈人|访谈者|访问者|訪問者|访员|編輯|编辑|主播|――|──|——',
  guests: '答|嘉宾|嘉賓|受访者|受訪者|受访人|受訪人|被采访人|被采访者|被访者|被访人|回答',
  others: '制片人|导播|翻译|口译|口译员|译员|接线员|观众|听众|学生|说话人|发言人|男子|女子|老人|孩子',
  unknowns: '未知|未知说话人|未知發言人|未知发言人|不明|无名氏|画外音|旁白|某人',
  groups: '众人|大家|全体|观众们|合',
  and: '和|与|與|及|、',
  headers:
    '时间|時間|日期|地点|地點|采访时间|采访地点|采访对象|受访者|受访人|采访者|采访人|访谈时间|访谈地点|访谈对象|嘉宾|主持人|主持|记者|编辑|作者|标题|题目|主题|来源|出处|整理|录音|录音整理|文字整理|转写|版权|语言|时长|文件|关键词|摘要|备注|注',
  mail: '发件人|收件人|抄送|主题|日期|发送时间|寄件者|收件者|副本|主旨',
  breaks: '片头|片尾|音乐|广告|间奏|中场休息|休息|录音结束|结束',
  adverts: '广告|廣告|广告时间|廣告時間|插播广告|插播廣告|赞助商|贊助商|口播|口播广告|广告开始',
  advertEnds: '回到节目|回到訪談|回到访谈|节目继续|节目恢复',
  directions:
    '笑|大笑|笑声|众人笑|全场笑|掌声|鼓掌|音乐|沉默|停顿|叹气|咳嗽|听不清|无法辨认|点头|微笑|苦笑|哭|哽咽|录音中断',
  openers:
    '我|你|他|她|它|咱|这|那|一|二|三|两|第|有|没|不|是|在|的|了|着|过|就|也|都|很|还|但|而|所|因|如|为|何|怎|什|哪|谁|说|想|看|要|会|能|可|当|从|到|把|被|让|给|对|向|每|各|其|某|另|再|又|最|更|太|只|例|总|结|原|问题|答案',
  footers: [
    String.raw`(?:本?文(?:字)?稿?|字幕|录音|转写|文字)(?:由|整理|制作|提供|[:：]).{0,80}`,
    String.raw`(?:版权所有|未经(?:许可|授权|允许)).{0,80}`,
    String.raw`第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?`,
  ],
};

const JA: LabelWords = {
  hosts:
    '聞き手|ききて|インタビュアー|インタビュワー|インタビューアー|司会|司会者|記者|質問|質問者|編集部|取材者|問|ー|―|――|──|——',
  guests: '話し手|語り手|ゲスト|回答|回答者|答|答え',
  others:
    'ナレーター|通訳|通訳者|オペレーター|男|女|男性|女性|子供|老人|観客|スタッフ|参加者|スピーカー|話者',
  unknowns: '不明|話者不明|声|ナレーション',
  groups: '全員|一同|会場|二人',
  and: 'と|、|・',
  headers:
    '日時|日付|場所|取材日|取材|収録日|収録|写真|撮影|文|構成|編集|話し手|語り手|聞き手|出典|著作権|言語|題名|タイトル|所要時間',
  mail: '差出人|宛先|cc|件名|日時|送信日時',
  breaks: '休憩|音楽|ジングル|広告|終了|終わり',
  adverts: '広告|cm|コマーシャル|提供|スポンサー|宣伝|広告開始',
  advertEnds: '番組に戻る|本編に戻る|本編再開|再開',
  directions: '笑|笑い|一同笑|爆笑|苦笑|拍手|音楽|沈黙|間|聞き取れず|聞き取り不能|咳|ため息|頷く|涙',
  openers:
    '私|僕|俺|彼|彼女|これ|それ|あれ|この|その|あの|どの|何|なぜ|だから|でも|しかし|そして|また|例えば|つまり|結論|答えは|問題|一つ|ひとつ|実は|今|今日|最後|最初',
  footers: [
    String.raw`(?:文字起こし|書き起こし|字幕)(?:は|[:：]|協力|提供|作成).{0,80}`,
    String.raw`(?:無断転載|転載).{0,40}禁.{0,20}`,
  ],
};

const KO: LabelWords = {
  hosts: '질문|문|기자|진행자|사회자|인터뷰어|면담자|질문자|앵커|사회',
  guests: '답변|답|게스트|출연자|응답자|인터뷰이|구술자|대답',
  others: '통역|통역사|교환원|남자|여자|아이|노인|관객|청중|참석자|화자|피디',
  unknowns: '미상|알 수 없음|목소리|내레이션|화자 미상',
  groups: '모두|일동|전원|다같이',
  and: '및|과|와',
  headers: '일시|날짜|장소|면담자|구술자|제목|주제|언어|출처|녹취|녹취록|저작권|길이|참석자|시간',
  mail: '보낸 사람|받는 사람|참조|제목|날짜|보낸 날짜',
  breaks: '휴식|음악|광고|징글|끝|종료',
  adverts: '광고|광고 시간|중간 광고|협찬|스폰서',
  advertEnds: '본방송|방송 재개|다시 인터뷰',
  directions: '웃음|웃으며|일동 웃음|박수|음악|침묵|한숨|기침|잘 안 들림|청취 불능|미소',
  openers:
    '제|내|나는|저는|우리|그|이|저|한|왜|무엇|어떻게|언제|그리고|하지만|그래서|예를|결론|문제|예|참고|사실|다만|즉|결국|먼저|마지막',
  footers: [String.raw`(?:녹취|자막|전사)(?: ?제공| ?제작| ?작성)?[:：]?.{0,60}`],
};

/** By BCP 47 language. What a record lacks is not read in that language. */
export const LABEL_WORDS: Readonly<Record<string, LabelWords>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  ru: RU,
  zh: ZH,
  ja: JA,
  ko: KO,
};

/** A transcript does not say its language, and a talk has labels in another than its own: the words of all of them. */
export function labelWords(kind: Exclude<keyof LabelWords, 'footers'>): ReadonlySet<string> {
  return new Set(Object.values(LABEL_WORDS).flatMap((words) => words[kind].split('|')));
}

/** What people put after their names, in any language. */
export const DEGREES: ReadonlySet<string> = new Set(
  'phd dphil psyd edd md mbbs dds jd llm llb mba ba bs bsc ma ms msc meng beng bfa mfa mph msw lcsw rn cpa cfa esq jr sr ii iii iv obe mbe cbe kc qc frs mp mep dr prof dipl-ing mag'.split(
    ' ',
  ),
);
