/** The words by which a report gives words to somebody, in English and Chinese: what attribution is read from. */

/** Alternatives of a regular expression; to be matched without regard to case. */
export const SAYS_EN =
  'said|says|saying|told|tells|asked|asks|asking|added|adds|replied|replies|answered|explained|explains|argued|argues|wrote|writes|recalled|recalls|admitted|admits|insisted|insists|noted|notes|put it|remarked|joked|warned|believes?|thinks?|thought';

/** The same; `被问` is somebody else's question. */
export const SAYS_ZH =
  '(?<!被)(?:说|表示|坦言|认为|承认|指出|强调|提到|谈到|透露|回应|回答|解释|补充|直言|问道|追问|提问|问|写道|预测|设想|澄清|觉得|称|道|讲)';
