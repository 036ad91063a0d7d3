/** Labels of transcripts in English. */
import type { LabelWords } from './label-record.js';

export const EN_LABELS: LabelWords = {
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
