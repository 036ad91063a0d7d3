/** Headings that divide nothing, and sponsors' messages. */
import { expect, test } from 'vitest';
import { sponsorReads } from '../../../src/import/sections/sponsor-reads.js';
import { talkIn } from '../../../src/import/units/talk.js';
import { draftOf } from '../draft-of.js';

const TOPICS = ['kiln', 'river', 'bridge', 'orchard', 'engine', 'school'];

/** Six questions and long answers, each about a thing of its own. */
function talkOf(): string {
  return TOPICS.map((topic) => {
    const answer = `We kept the old ${topic} because the ${topic} of 1990 was better than any ${topic} they sold us. `;
    return `Ann Host: Let's turn to the ${topic}. What is a ${topic} to you?\n\nBen Guest: ${answer.repeat(8).trim()}`;
  }).join('\n\n');
}

test('what lies below one heading that has nearly everything is divided, and notes before it are no theme', () => {
  const text = `# A talk\n\n## Details\n\nRecorded in May by the archive.\n\n## Transcript\n\n${talkOf()}\n`;
  const headlines = draftOf(Buffer.from(text), 'talk.md').draft.themes.map(({ headline }) => headline);
  expect(headlines.length).toBeGreaterThan(2);
  expect(headlines).not.toContain('Transcript');
  expect(headlines).not.toContain('Details');
});

test('headings below such a heading are the themes', () => {
  const parts = talkOf().split(/(?=Ann Host)/);
  const below = parts.map((part, index) => `### The ${TOPICS[index]}\n\n${part}`).join('');
  const text = `# A talk\n\n## Details\n\nRecorded in May.\n\n## Interview\n\n${below}\n`;
  expect(draftOf(Buffer.from(text), 'talk.md').draft.themes.map(({ headline }) => headline)).toEqual(
    TOPICS.map((topic) => `The ${topic}`),
  );
});

test('a heading above a link alone is no theme', () => {
  const parts = talkOf()
    .split(/(?=Ann Host)/)
    .map((part, index) => `## The ${TOPICS[index]}\n\n${part}`);
  const text = `# A talk\n\n${parts.join('')}\n\n## The mill\n\nhttps://example.org/mill\n\n## The dyke\n\nhttps://example.org/dyke\n`;
  const headlines = draftOf(Buffer.from(text), 'talk.md').draft.themes.map(({ headline }) => headline);
  expect(headlines).toEqual(TOPICS.map((topic) => `The ${topic}`));
});

const unit = { speaker: 'Ann', role: undefined, terms: [], pauseSeconds: 0 } as const;

test.each([
  ['This episode is brought to you by Kiln Works. Use the code WHEEL for 20% off.', 1],
  ['本期节目由窑厂赞助播出，输入优惠码即可打折。', 1],
  ['We were sponsored by the village for two years, and then the money was gone.', 0],
  ['The kiln was free.', 0],
])('%s is a sponsor’s message: %i', (text, count) => {
  const units = [{ ...unit, start: 0, end: text.length, weight: text.length / 3 }];
  expect(sponsorReads(text, units, talkIn(/\p{Script=Han}/u.test(text) ? 'zh' : 'en')).size).toBe(count);
});
