/** What people call the columns of a table of turns, in the languages that we know: in lower case, parted by bars. */

const words = (bars: string): ReadonlySet<string> => new Set(bars.split('|'));

export const COLUMN_WORDS = {
  who: words(
    'speaker|speakers|speaker name|speaker label|name|who|person|participant|voice|sprecher|sprecherin|sprecher*in|sprecher:in|wer|redner|rednerin|orateur|oratrice|locuteur|intervenant|intervenante|personne|qui|nom|hablante|orador|interlocutor|quién|nombre|persona|falante|nome|quem|pessoa|parlante|oratore|chi|发言人|发言者|说话人|说话者|讲者|姓名|發言人|說話者|講者|話者|発言者|話し手|名前|화자|발언자|이름',
  ),
  said: words(
    'words|text|transcript|transcription|utterance|content|speech|said|what|caption|message|sentence|dialogue|transkript|wortlaut|aussage|inhalt|texte|paroles|propos|transcription|texto|palabras|contenido|transcripción|fala|conteúdo|transcrição|testo|parole|trascrizione|内容|文字|文本|发言|發言|话|話|テキスト|発言|文字起こし|내용|발언|텍스트',
  ),
  time: words(
    'time|start|start time|starttime|begin|from|timestamp|time stamp|timecode|time code|in|zeit|beginn|zeitstempel|von|heure|début|temps|hora|inicio|tiempo|início|tempo|inizio|ora|时间|時間|开始|开始时间|開始|시간|시작',
  ),
} as const;
