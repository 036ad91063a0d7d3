import { expect, test } from 'vitest';
import { CHART_KINDS } from '../../../src/model/chart.js';
import type { DrawnItem, DrawnText } from '../../../src/pptx/drawn/drawn-slide.js';
import { paragraphWords } from '../../../src/pptx/drawn/drawn-words.js';
import { isPlotted } from '../../../src/pptx/drawn/plotted-charts.js';
import { readSlides } from '../../../src/pptx/drawn/read-slides.js';
import type { Node } from '../../../src/pptx/drawn/styles.js';
import { element, words } from '../../support/drawn-page.js';

function itemsOf(...children: readonly Node[]): readonly DrawnItem[] {
  const page = element('html', {}, element('section', {}, ...children));
  return readSlides({ page, lang: 'en', faces: new Map() }).flatMap(({ items }) => items);
}

function textsOf(...children: readonly Node[]): readonly DrawnText[] {
  return itemsOf(...children).filter((item) => item.type === 'text');
}

const said = ({ paragraphs }: DrawnText): readonly string[] => paragraphs.map(paragraphWords);
const line = (y: number, x = 100, width = 400) => ({ x, y, width, height: 50 });

function quotation(mark: Node, ...lines: readonly (readonly [string, ReturnType<typeof line>])[]): Node {
  const quote = element(
    'blockquote',
    { box: { x: 100, y: 100, width: 600, height: 96 } },
    mark,
    words(lines),
  );
  return element('figure', { className: 'quote' }, element('div', { className: 'words' }, quote));
}

test.each(CHART_KINDS)('a chart of the kind %s is one of PowerPoint’s where that has one', (kind) => {
  const box = { x: 100, y: 100, width: 600, height: 300 };
  const chart = element('figure', { className: `figure chart ${kind}` }, element('table', { box }));
  const types = itemsOf(chart).map(({ type }) => type);
  expect(types).toEqual(isPlotted(kind) ? ['chart'] : []);
});

test('a small mark that hangs above the first line does not lift the words', () => {
  const small = { 'font-size': '20px', position: 'absolute' };
  const box = { x: 80, y: 92, width: 18, height: 25 };
  const mark = element('span', { className: 'open', styles: small, box }, words([['“', box]], small));
  const [text] = textsOf(quotation(mark, ['So ', line(100)], ['it is', line(148)]));
  expect(text?.paragraphs[0]?.baseline).toBe(100 + 50 * 0.78);
  expect(text?.paragraphs[0]?.hung?.text).toBe('“');
  expect(text?.paragraphs[0]?.lines.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual([
    '“So ',
    'it is',
  ]);
});

test('where a line may end between two phrases is remembered, though its words are one run', () => {
  const phrase = (text: string, x: number) => words([[text, line(100, x, 50 * text.length)]]);
  const may = element('wbr', {});
  const [text] = textsOf(
    element('h2', {}, phrase('为什么', 100), may, phrase('样样', 250), phrase('都做', 350)),
  );
  expect(text?.paragraphs[0]?.lines.map(({ phraseEnds }) => phraseEnds)).toEqual([[3]]);
});

test('a mark that is a drawing elsewhere is a text of its own, and no word of the quotation', () => {
  const large = { 'font-size': '400px', position: 'absolute' };
  const box = { x: 900, y: 200, width: 200, height: 500 };
  const mark = element('span', { className: 'close', styles: large, box }, words([['”', box]], large));
  const texts = textsOf(quotation(mark, ['So it is', line(100)]));
  expect(texts.map((text) => [text.role, said(text)])).toEqual([
    ['quote', ['So it is']],
    ['text', ['”']],
  ]);
});

test('the point between two facts is the end of a line where a browser cuts it off', () => {
  const dot = (box: ReturnType<typeof line>) =>
    element('::before', { pseudo: 'before', styles: { position: 'absolute' } }, words([['·', box]]));
  const caption = (name: ReturnType<typeof line>, source: ReturnType<typeof line>) =>
    textsOf(
      element(
        'figcaption',
        {},
        element('b', { styles: { display: 'inline' } }, words([['Ada ', name]])),
        element(
          'span',
          { styles: { display: 'inline-block' } },
          dot({ ...source, x: source.x - 10, width: 5 }),
          words([['A talk', source]]),
        ),
      ),
    ).map(said);
  expect(caption(line(100, 100, 60), line(100, 176, 80))).toEqual([['Ada · A talk']]);
  expect(caption(line(100, 100, 60), line(148, 100, 80))).toEqual([['Ada\nA talk']]);
});

test('what is laid over a slide comes after all of its words, with its own', () => {
  const ground = { 'background-color': 'rgb(255, 216, 77)' };
  const banner = element(
    'div',
    { className: 'faults', styles: { ...ground, position: 'absolute', 'z-index': '9' } },
    element('b', {}, words([['Draft', line(660)]])),
  );
  const footer = element('div', { className: 'footer' }, words([['My talk', line(670)]]));
  const items = itemsOf(banner, footer).map((item) =>
    item.type === 'text' ? said(item).join('') : item.type,
  );
  expect(items).toEqual(['My talk', 'shape', 'Draft']);
});

test('facts that stand beside each other are texts of their own, wherever the next line begins', () => {
  const fact = (name: string, box: ReturnType<typeof line>) => element('span', { box }, words([[name, box]]));
  const caption = element(
    'figcaption',
    { styles: { display: 'flex' } },
    fact('Ada', line(100, 100, 80)),
    fact('¶ 5', line(100, 200, 60)),
    fact('A talk', line(148, 100, 120)),
  );
  const figure = element('figure', { className: 'quote' }, caption);
  expect(textsOf(figure).map((text) => [text.box.x, ...said(text)])).toEqual([
    [100, 'Ada'],
    [200, '¶ 5'],
    [100, 'A talk'],
  ]);
});

test('a footer that is cut off says what is seen of it', () => {
  const box = { x: 0, y: 660, width: 100, height: 30 };
  const whole = 'A title that is too long for its place';
  const footer = (width: number) =>
    textsOf(
      element(
        'div',
        { className: 'footer', box, styles: { 'text-overflow': 'ellipsis' } },
        words([[whole, { ...box, width }]]),
      ),
    ).map(said);
  expect(footer(100)).toEqual([[whole]]);
  expect(footer(200)).toEqual([['A title that is t…']]);
});
