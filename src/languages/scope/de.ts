/** What German speakers report, suppose, ask or set a condition for, and what they claim. */
import type { ScopeRules } from './scope-rules.js';

const THAT = ',?(?: dass)?';
const HOW = String.raw`(?: (?:\p{L}+lich|ja|also|doch|auch|immer|noch|nur|mal|schon|selbst|wirklich|fest|ganz|jetzt|heute|oft|eben|halt|einfach|sehr|ihnen|euch|dir|allen|gern|nach wie vor))*`;
const FIRST =
  'glaube|glauben|denke|denken|meine|meinen|finde|finden|sage|sagen|weiß|wissen|sehe|sehen|habe gesehen|habe gelernt|gebe zu|behaupte|vermute|nehme an|hoffe doch|schätze|bin sicher|bin überzeugt|bin froh|bin stolz|sind sicher|sind überzeugt|kann sagen|muss sagen|muss zugeben|würde sagen|würde meinen|erinnere mich|bleibe dabei';
const SAYS =
  'sag(?:t|en|te|ten)|behaupt(?:et|en|ete|eten)|mein(?:t|en|te|ten)|glaub(?:t|en|te|ten)|erzähl(?:t|en|te|ten)|schreib(?:t|en)|schrieb(?:en)?|denk(?:t|en)|dachten?|find(?:et|en)|fürcht(?:et|en|ete|eten)|hoff(?:t|en|te|ten)|warn(?:t|en|te|ten)|klag(?:t|en|te|ten)|versprach(?:en)?|verspr(?:icht|echen)|bericht(?:et|en|ete|eten)|ruf(?:t|en)|rief(?:en)?|gesagt|behauptet|erzählt|gehört|gelesen|geschrieben|vorgeworfen|wirft|werfen';

export const DE_SCOPE: ScopeRules = {
  since: 3,
  own: [
    String.raw`\b(?:ich|wir)${HOW} (?:${FIRST})${HOW}${THAT}`,
    String.raw`\b(?:${FIRST})(?: (?:ich|wir))${HOW}${THAT}`,
    String.raw`\b(?:(?:ich|wir) (?:habe|haben|hatten?)|(?:habe|haben|hatten?) (?:ich|wir))(?: (?!nie\b|nicht\b)\p{L}+){0,4} (?:gesagt|erzählt|geschrieben|versprochen|gelernt|begriffen|verstanden|gemerkt|festgestellt|erkannt|gesehen|gewusst|erlebt)${THAT}`,
    String.raw`\bwie (?:ich|wir)(?: \p{L}+){0,2} (?:sagte|gesagt habe|erwähnt habe|sagten)`,
    String.raw`\b(?:meiner meinung nach|ehrlich gesagt|wissen sie|weißt du|wie gesagt|(?:man|ich|wir) (?:kann|können) (?:es )?(?:gar )?nicht (?:oft|laut|deutlich) genug (?:sagen|betonen|wiederholen)|natürlich|tatsächlich|nun|also|na ja|im grunde|offen gesagt|es stimmt|es ist (?:wahr|klar)|sicher ist|tatsache ist)${THAT}`,
  ].join('|'),
  fillers: String.raw`\b(?:ähm?|naja|na ja|also|nun|tja|wissen sie|weißt du|ehrlich gesagt|offen gesagt|natürlich|immer wieder|immer und immer wieder|wieder und wieder|zum beispiel|einmal|mal)`,
  before: {
    asked: String.raw`\bob|\b(?:stimmt es|ist es wahr|glauben sie|meinen sie|denken sie|finden sie|glaubst du|meinst du)${THAT}|\b(?:fragt|fragte|fragten|gefragt)(?: (?:mich|uns|ihn|sie))?`,
    supposed: [
      String.raw`\b(?:(?:ich|wir) (?:habe|haben|hatten?)|(?:habe|haben|hatten?) (?:ich|wir))(?: \p{L}+){0,4} (?:geglaubt|gedacht|gemeint|gehofft|angenommen|befürchtet|geträumt|gewünscht)${THAT}`,
      String.raw`\b(?:ich|wir)${HOW} (?:dachten?|glaubten?|meinten?|hofften?|nahm(?:en)? an|fürchteten?|wünschten?|wünsche mir|hoffe|hoffen|träumten?|war(?:en)? (?:\p{L}+ )?(?:sicher|überzeugt))${HOW}${THAT}`,
      String.raw`\b(?:früher|damals|anfangs|zuerst|einst|lange|zunächst)(?: \p{L}+){0,3} (?:dachten?|glaubten?|meinten?|hofften?|sagten?|fürchteten?|war(?:en)?)(?: (?:ich|wir))?(?: (?:sicher|überzeugt))?${THAT}`,
      String.raw`\b(?:dachte|glaubte|meinte|hoffte|wünschte|hoffe) (?:ich|wir)${HOW}${THAT}`,
      String.raw`\b(?:stell(?:en sie sich| dir|t euch)(?: (?:einmal|mal|nur))? vor|angenommen|nehmen wir(?: (?:einmal|mal))? an|gesetzt den fall|als ob|als wenn|was wäre,? wenn)${THAT}`,
      String.raw`\b(?:es wäre|das wäre|es ist|das ist) (?:\p{L}+ )?(?:gelogen|eine lüge|falsch|unsinn|übertrieben|ein märchen|ein irrtum|unfair)(?: zu (?:sagen|behaupten|glauben))?${THAT}`,
      String.raw`\b(?:die|der|das|diese[rs]?|ihre?) (?:\p{L}+ )?(?:behauptung|gerücht|vorwurf|märchen|vorstellung|idee|verdacht|mythos)${THAT}`,
    ].join('|'),
    reported: [
      String.raw`\b(?:angeblich|es heißt|man sagt|dem vernehmen nach|laut [^,]{1,40}|nach angaben [^,]{1,40}|mir wurde gesagt|uns wurde gesagt|(?:in|auf) [^,]{1,30} (?:stand|steht)|(?:stand|steht) (?:in|auf) [^,]{1,30})${THAT}`,
      String.raw`(?<!\b(?:zu|kann man|könnte man|man könnte|man kann) )\b(?:${SAYS})(?: (?:mir|uns|ihm|ihr|ihnen|mich|immer|oft|ja|gern|\p{Lu}\p{L}+)){0,3}${THAT}`,
    ].join('|'),
  },
  weak: String.raw`\b(?:vielleicht|möglicherweise|wahrscheinlich|vermutlich|womöglich|eventuell|hoffentlich|anscheinend|fast|beinahe|manchmal|gelegentlich)`,
  condition: String.raw`\b(?:wenn|falls|sofern|solange|vorausgesetzt|es sei denn|außer)\b`,
  harmless: String.raw`\bohne (?:dass|daß) [^,.;]{1,60}(?=,)|\b(?:wenn (?:sie|du|ihr|man) (?:mich|wollen|willst|so will|genau|das|ehrlich)|wenn ich (?:ehrlich|mich nicht irre|mich recht|richtig)|wenn überhaupt|auch wenn|selbst wenn|wenn auch|als wenn)\b`,
  opens: String.raw`\b(?:und|aber|sondern|denn|weil|dass|der|die|das|welche\p{L}?|als|während|oder)\b`,
  turns: String.raw`\b(?:aber|doch|sondern|denn|weil|obwohl|trotzdem|jedoch)\b|;`,
  after: {
    reported: String.raw`,? (?:hat|haben|hatten?) (?:(?!(?:ich|wir|nicht|nie)\b)[\p{L}-]+ ){1,4}(?:gesagt|behauptet|erzählt|geschrieben|gemeint|geglaubt|gerufen)(?=\s*(?:[,.;:!?]|$))|,? (?:so |das )?(?:${SAYS}) (?!(?:ich|wir)\b)(?:[\p{L}-]+ ?){1,4}(?=\s*(?:[,.;:!?]|$))|, (?:heißt es|angeblich|wie (?!ich|wir)(?:\p{L}+ ){1,3}(?:sagen|sagt|behauptet|behaupten))`,
    supposed: String.raw`,? (?:dachte|glaubte|hoffte|meinte) (?:ich|wir)\b`,
  },
  speech: String.raw`(?:^|[,.;] )(?!(?:mein|meine|unser|unsere|ich|wir)\b)(?:[\p{L}-]+ ?){1,4}:`,
  tag: String.raw`(?:oder|nicht wahr|nicht|gell|ne|ja|oder nicht|verstehen sie|wissen sie)`,
  asks: String.raw`(?:und |aber |also )*(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|kann|können|soll|sollen|darf|muss|müssen|wer|was|wann|wo|warum|wieso|weshalb|wie|welche\p{L}?|\p{L}+en sie|\p{L}+st du)\b`,
  points: String.raw`\b(?:das|dies\p{L}*|jen(?:e|er|es|em|en)|es|so|solch\p{L}*|wie|dass|ob|als|was|welch\p{L}*|da(?:von|ran|rauf|für|gegen|zu|bei|mit|rüber)|würd\p{L}*|wär\p{L}*|hätt\p{L}*|könnt\p{L}*|sollt?\p{L}*|müsst\p{L}*|dürft\p{L}*|mag|wenn|falls|aber|oder|doch|obwohl|zwar|laut|zufolge|angeblich|gelogen|lüge\p{L}*|märchen|mythos|legende\p{L}*|gerücht\p{L}*|witz\p{L}*|traum\p{L}*|träum\p{L}*|geschichte\p{L}*|roman\p{L}*|film\p{L}*|theorie\p{L}*|idee\p{L}*|behaupt\p{L}*|gegenteil|falsch|unsinn|quatsch|gegner\p{L}*|feind\p{L}*|kritiker\p{L}*|versprech\p{L}*|versprochen|hoff\p{L}*|wunsch\p{L}*|wünsch\p{L}*|stell\p{L}* (?:dir|euch|sie|ihnen) .{0,20}vor)\b`,
};
