/** An HTML page in, what its head says about it and where its headings and captions are out. No script runs. */
import { parseHTML } from 'linkedom';
import type { SourceFacts } from '../../model/source-facts.js';
import { isRecord } from '../../text/is-record.js';

type Page = ReturnType<typeof parseHTML>['document'];

export function describeHtml(html: string): SourceFacts {
  const { document } = parseHTML(html);
  if ((document.documentElement as Element | null) === null) return { headings: [], captions: [] };
  const data = linkedData(document);
  return {
    title:
      meta(document, ['og:title', 'twitter:title']) ??
      first(document, 'article h1, main h1, h1') ??
      first(document, 'title'),
    author: meta(document, ['author', 'article:author', 'dc.creator']) ?? data('author'),
    publisher: meta(document, ['og:site_name', 'application-name']) ?? data('publisher'),
    date: (
      meta(document, ['article:published_time', 'date', 'pubdate', 'dc.date']) ??
      data('datePublished') ??
      timeOf(document)
    )?.replace(/T.*$/, ''),
    url: address(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, ['og:url']),
    ),
    lang: document.documentElement.getAttribute('lang') ?? undefined,
    headings: Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6'), (heading) => ({
      level: Number(heading.nodeName.slice(1)),
      words: oneLine(heading.textContent) ?? '',
    })).filter(({ words }) => words !== ''),
    captions: Array.from(
      document.querySelectorAll('figcaption'),
      ({ textContent }) => oneLine(textContent) ?? '',
    ),
  };
}

/** An address is no author. */
function meta(document: Page, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = document.querySelector(
      `meta[name="${name}"], meta[property="${name}"], meta[itemprop="${name}"]`,
    );
    const content = oneLine(found?.getAttribute('content') ?? '');
    if (content !== undefined && (name.endsWith('url') || !/^https?:/.test(content))) return content;
  }
  return undefined;
}

function first(document: Page, selector: string): string | undefined {
  return oneLine(document.querySelector(selector)?.textContent ?? '');
}

function timeOf(document: Page): string | undefined {
  return oneLine(
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? '',
  );
}

function address(written: string | undefined): string | undefined {
  return written !== undefined && /^https?:\/\/\S+$/i.test(written) && URL.canParse(written)
    ? written
    : undefined;
}

/** The article's JSON-LD, by key; a person or an organisation is their name. */
function linkedData(document: Page): (key: string) => string | undefined {
  const records = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap(
    ({ textContent }) => recordsOf(textContent),
  );
  return (key) => {
    const value = records.map((record) => record[key]).find((one) => one !== undefined);
    const single: unknown = Array.isArray(value) ? value[0] : value;
    const name: unknown = isRecord(single) ? single['name'] : single;
    return typeof name === 'string' ? oneLine(name) : undefined;
  };
}

function recordsOf(json: string | null): readonly Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const all: readonly unknown[] = Array.isArray(value) ? value : [value];
    return all.flatMap((one) => (isRecord(one) ? [one, ...graphOf(one)] : []));
  } catch {
    return [];
  }
}

function graphOf(record: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const graph = record['@graph'];
  return Array.isArray(graph) ? graph.filter(isRecord) : [];
}

function oneLine(text: string | null): string | undefined {
  const line = (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}
