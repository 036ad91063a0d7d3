/** What editors leave out of spoken Chinese. */
import type { EditRules } from './edit-rules.js';

export const ZH_EDITS: EditRules = {
  sounds: '[嗯呃唔噢哦]+|(?<=^|[，,。！？…—])[啊额诶欸哎呐]+(?=[，,…—])',
  fillers: '那个|这个|就是|就是说|怎么说呢?|你知道|您知道|对吧|然后|反正|的话',
  repeated:
    '我们?|你们?|您|他们?|她们?|它们?|这个?|那个?|就|就是|因为|所以|但是|然后|在|把|给|跟|和|也|都|很|还|要|会|可以|如果|当时',
  joins: '但是?|所以|因为|而且?|不过|然后',
};
