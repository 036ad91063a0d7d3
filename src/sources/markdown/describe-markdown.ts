/** A Markdown source in, what its front matter says about it and its headings out. */
import type { SourceFacts, SourceHeading } from '../../model/source-facts.js';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

export function describeMarkdown(text: string): SourceFacts {
  const front = FRONT_MATTER.exec(text)?.[1] ?? '';
  const value = (key: string): string | undefined => {
    const written = new RegExp(
      `^${key}:[ \\t]*(?:"(.+)"|'(.+)'|([^"'\\n].*(?:\\n[ \\t]+\\S.*)*))$`,
      'im',
    ).exec(front);
    return written
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined)
      ?.trim()
      .replaceAll(/\s*\n\s*/g, ' ');
  };
  return {
    title: value('title'),
    author: value('author'),
    publisher: value('publisher'),
    date: value('date'),
    url: value('url') ?? value('source') ?? value('youtube_url'),
    guests: [...listIn(front, 'guest'), ...listIn(front, 'guests')],
    hosts: [...listIn(front, 'host'), ...listIn(front, 'hosts')],
    channel: value('channel') ?? value('podcast') ?? value('show'),
    lang: value('lang') ?? value('language'),
    headings: headingsOf(text.replace(FRONT_MATTER, '')),
    captions: [],
  };
}

/** Names on the key's own line, or on the lines below it: `[Ann, Bo]`, `- Ann`, `- name: Ann`, `{ name: Ann }`. */
function listIn(front: string, key: string): readonly string[] {
  const written = new RegExp(`^${key}:[ \\t]*(.*(?:\\n(?:[ \\t]+|- ?).*)*)`, 'im').exec(front)?.[1] ?? '';
  return written
    .split(/[\n,;]|\s(?:and|&)\s|，|、/)
    .filter((part) => !/^\s*(?:-\s*)?\{?\s*(?!name\b)\w+:/.test(part))
    .map((part) => part.replace(/^[\s[{-]*(?:name:)?\s*["']?|["'\]}\s]+$/g, '').trim())
    .filter((name) => name !== '');
}

/** Read line by line, since reading a long text as Markdown a second time takes as long as the first. */
function headingsOf(text: string): readonly SourceHeading[] {
  return [...text.matchAll(/^ {0,3}(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$/gm)].map(
    ([, marks = '', words = '']) => ({ level: marks.length, words: words.replaceAll(/[*_`\\]/g, '') }),
  );
}
