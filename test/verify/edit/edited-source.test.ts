import { describe, expect, it } from 'vitest';
import { verifyQuote } from '../../../src/verify/verify-quote.js';
import { indexSource } from '../../../src/verify/index/index-source.js';
import { makeQuote } from '../make-quote.js';
import { readText } from '../read-text.js';

const NOBODY = { guests: [], hosts: [] };

function statusOf(words: string, source: string, verbatim?: 'clean'): string {
  const { status, isEdited } = verifyQuote(makeQuote(words), indexSource(readText(source)), NOBODY, verbatim);
  return isEdited === true ? `${status}, edited` : status;
}

describe('what every editor leaves out', () => {
  it.each([
    ['It is a small mill, and we like it that way.', 'It is a small mill, um, and we like it that way.'],
    ['It is a small mill and we like it that way.', 'It is a small mill, um, and we like it that way.'],
    ['I think we should stay here for ever.', 'I, um, think we should stay here for ever.'],
    ['Um we sold the mill to the baker.', 'Um we sold the mill to the baker.'],
    ['We sold the mill to the baker.', 'We sold, you know, the mill to the baker.'],
    ['We sold the mill to the baker.', 'We sold the, the mill to the baker.'],
    ['We sold the mill to the baker.', 'We sold the mill to the the baker.'],
    ['We sold the mill to the baker.', 'We sold th- the mill to the baker.'],
    ["I'm the miller of this old town.", "I-I'm the miller of this old town."],
    ['We sold the computers to the baker.', 'We sold the compu- computers to the baker.'],
    [
      'It is a small mill, and we like it here; I think so.',
      'It is a small mill, um, and we like it here; I, uh, think so.',
    ],
    ['我觉得这条河还活着', '我，我觉得这条河还活着。'],
    ['我觉得这条河还活着', '嗯，我觉得这条河还活着。'],
    ['我觉得这条河还活着', '我觉得，那个，这条河还活着。'],
    ['因为这条河还活着', '因为因为这条河还活着。'],
  ])('%s (%s)', (words, source) => {
    if (!source.includes(words)) expect(statusOf(words, source)).toMatch(/^(?:near|missing), edited$/);
    expect(statusOf(words, source, 'clean')).toMatch(/^(?:edited|exact|normalised)$/);
  });
});

describe('what means something', () => {
  it.each([
    ['We like the mill and the baker here.', 'We do not, um, like the mill and the baker here.'],
    ['No, we never sold the mill to him.', 'No, no, we never sold the mill to him.'],
    ['We sold the mill to him, never again.', 'We sold the mill to him, never, never again.'],
    ['You know the baker of this old town.', 'You, you know, know the, er, good baker of this old town.'],
    ['The baker of this town is a friend.', 'You know the baker of this town is a friend.'],
    ['I was happy about the old mill.', 'I was very, very happy about the old mill.'],
    ['We sold the mill to the baker.', 'We sold the mill, like, twice to the baker.'],
    ['It looks a castle from the hill.', 'It looks like a castle from the hill.'],
    ['我们会卖掉这座磨坊', '我们不，嗯，会卖掉这座磨坊。'],
    ['人住在这里很久了', '那个人住在这里很久了。'],
  ])('%s (%s)', (words, source) => {
    expect(statusOf(words, source, 'clean')).not.toBe('edited');
  });
});
