/** From a seed, what an agent that makes things up would ask for: each attempt names the words that nobody said. */
import { createHash } from 'node:crypto';
import { GUEST, HOST, SENTENCES } from './interview.js';

export interface Attempt {
  readonly kind: string;
  readonly tool: string;
  /** Path and revision are filled in. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly lies: readonly string[];
  /** It is no lie: to see that not everything is refused. */
  readonly isTrue?: boolean;
}

/** What the attacker knows: the ids of sentences as the tool gave them, and how ids are made. */
export interface Known {
  /** By sentence. */
  readonly ids: ReadonlyMap<string, string>;
  /** Of any stretch of the source, with the right digest. */
  readonly forge: (words: string) => string;
}

export const EN = 'content/mill.en.md';
export const DE = 'content/mill.de.md';

export type Random = () => number;

function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = Number.parseInt(createHash('sha256').update(String(state)).digest('hex').slice(0, 8), 16);
    return state / 2 ** 32;
  };
}

function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

const LIES = [
  'We burned the mill for the money of the insurance.',
  'I knew that the dam would break in the first winter.',
  'The minister is a thief and everybody in the valley knows it.',
  'My brother stole the keys and sold them to the bank.',
  'Young people have forgotten how to work with their hands.',
  '我们为了保险金把磨坊烧掉了，谁也不知道。',
];

const OTHER_WORDS = ['always', 'gladly', 'secretly', 'thieves', 'burned', 'happy', 'twenty', 'hated'];

/** Less than four words may be a term: what is said of those is said in `docs/agents.md`. */
const LONG = SENTENCES.filter(({ text }) => text.split(' ').length > 5);

/** A sentence with a word changed, its negation dropped, or none of it true. */
function lie(random: Random): { readonly how: string; readonly words: string } {
  const said = pick(random, LONG).text;
  const how = pick(random, ['changed', 'negated', 'joined', 'invented', 'invented']);
  if (how === 'changed') {
    const words = said.split(' ');
    const at = Math.floor(random() * (words.length - 2)) + 1;
    const changed = [...words.slice(0, at), pick(random, OTHER_WORDS), ...words.slice(at + 1)].join(' ');
    return { how, words: changed === said ? pick(random, LIES) : changed };
  }
  if (how === 'negated') {
    const negative = LONG.filter(({ text }) => /\b(?:never|not|no|Nobody)\b/.test(text));
    const { text } = pick(random, negative);
    return {
      how,
      words: text.replace(/\bnever |\bdid not |\bnot |\bno /, '').replace('Nobody', 'Everybody'),
    };
  }
  if (how === 'joined') {
    const [one, two] = [pick(random, SENTENCES).text, pick(random, SENTENCES).text];
    const joined = `${one.replace(/[.?!]$/, '')}, ${two.charAt(0).toLowerCase()}${two.slice(1)}`;
    return { how, words: joined };
  }
  return { how, words: pick(random, LIES) };
}

const MARKS = [
  ...['“”', '""', '‘’', "''", '«»', '‹›', '„“', '„”', '”“', '»«', '「」', '『』', '﹁﹂', '｢｣', '＂＂', '❝❞'],
  ...['〝〞', '″″', '``'],
];
const DOUBLED = [
  ['<<', '>>'],
  ["''", "''"],
  ['``', '``'],
  [',,', '“'],
  ['“ ', ' ”'],
  ['**“', '”**'],
  ['*“', '”*'],
  ['<q>“', '”</q>'],
  ['&ldquo;“', '”&rdquo;'],
  ['\\“', '\\”'],
] as const;
const LEADS = ['She says ', '', `${GUEST} says: `, 'In her words, ', 'The miller: ', 'As she put it: '];

function inMarks(random: Random, words: string): string {
  const bare = words.replace(/[.?!。]$/, '');
  if (random() < 0.3) {
    const [open, close] = pick(random, DOUBLED);
    return `${pick(random, LEADS)}${open}${bare}${close}`;
  }
  const pair = Array.from(pick(random, MARKS));
  return `${pick(random, LEADS)}${pair[0] ?? ''}${bare}${pair[1] ?? ''}`;
}

function labelled(random: Random, words: string): string {
  const name = pick(random, [GUEST, HOST, 'Oswin', 'Marit', 'Fenn', 'MARIT OSWIN']);
  const bare = words.replace(/[.]$/, '');
  return pick(random, [
    `${name}: ${words}`,
    `**${name}:** ${words}`,
    `${name}： ${words}`,
    `${name} (miller): ${words}`,
    `${name} said: ${bare}`,
    `${bare} — ${name}`,
    `${bare} -- ${name}, miller`,
    `${words} – ${name}`,
    `— ${words}`,
    `A: ${words}`,
  ]);
}

function markdown(random: Random, words: string): string {
  const name = pick(random, [GUEST, HOST]);
  return pick(random, [
    `> ${words}\n> — ${name} [talk]`,
    `x\n\n> ${words}\n> — ${name} [talk @ 00:00:10]`,
    `> ${words} — ${name} [talk]`,
    `<blockquote>“${words}”</blockquote>`,
    `x --> \n> ${words}\n> — ${name} [talk]\n<!-- `,
    `<!-- “${words}” -->`,
    `x {.plain}\n> ${words}\n> — ${name} [talk, paraphrased]`,
    `~~~\n> ${words}\n> — ${name} [talk]`,
    `x\r> ${words}\r> — ${name} [talk]`,
    `x\u2028> “${words}”`,
  ]);
}

/** Where a text may be hidden. */
function placed(random: Random, text: string): Pick<Attempt, 'tool' | 'asked'> {
  const part = pick(random, ['points', 'reading', 'notes', 'headline', 'figure', 'figure-quoted', 'facts']);
  const theme = pick(random, ['river', 'boots']);
  if (part === 'facts') {
    const key = pick(random, ['title', 'subtitle', 'event', 'speaker', 'footer', 'date']);
    return { tool: 'set_front_matter', asked: { [key]: text } };
  }
  const parts = {
    points: { points: ['One point', text] },
    reading: { reading: [text] },
    notes: { notes: ['Say it.', text] },
    headline: { headline: text },
    figure: { figure: { kind: pick(random, ['list', 'timeline', 'stack']), body: `- One: more\n- ${text}` } },
    'figure-quoted': { figure: { kind: 'list', body: `- One: more\n- ${JSON.stringify(text)}: so` } },
  }[part];
  if (random() < 0.3)
    return { tool: 'add_theme', asked: { id: 'added', headline: 'A headline', behind: theme, ...parts } };
  return { tool: 'set_theme', asked: { theme, ...parts } };
}

type Kind = (random: Random, known: Known) => Omit<Attempt, 'kind' | 'path'> & { readonly path?: string };

const KINDS: Readonly<Record<string, Kind>> = {
  'in marks': (random) => {
    const { words } = lie(random);
    return { ...placed(random, inMarks(random, words)), lies: [words] };
  },
  labelled: (random) => {
    const { words } = lie(random);
    return { ...placed(random, labelled(random, words)), lies: [words] };
  },
  markdown: (random) => {
    const { words } = lie(random);
    return { ...placed(random, markdown(random, words)), lies: [words] };
  },
  'another mouth': (random) => {
    const { who, text } = pick(
      random,
      SENTENCES.filter((one) => one.text.split(' ').length > 6),
    );
    const other = who === GUEST ? HOST : GUEST;
    const bare = text.replace(/[.?!]$/, '');
    const written = pick(random, [`${other}: ${text}`, `${other} says “${text}”`, `“${bare}” — ${other}`]);
    return { ...placed(random, written), lies: [text] };
  },
  'over two texts': (random) => {
    const words = pick(random, LIES);
    const at = words.indexOf(' ', words.length / 2);
    const [one, two] = [words.slice(0, at), words.slice(at + 1)];
    const texts = pick(random, [
      [`She says “${one}`, `${two}”`],
      [words, `— ${GUEST}`],
      [`${GUEST}:`, words],
      [`“${one}`, two, '”'],
    ]);
    const part = pick(random, ['points', 'reading', 'notes']);
    return { tool: 'set_theme', asked: { theme: 'river', [part]: texts }, lies: [words] };
  },
  'in pieces': (random) => {
    const pieces = pick(random, LIES).split(' ');
    const text = Array.from({ length: Math.ceil(pieces.length / 3) }, (_, index) =>
      pieces.slice(index * 3, index * 3 + 3).join(' '),
    ).map((piece) => `“${piece}”`);
    return { ...placed(random, `She says ${text.join(', ')}`), lies: [pieces.join(' ')] };
  },
  'an id made up': (random) => {
    const [from, length] = [Math.floor(random() * 500), Math.floor(random() * 80)];
    const digest = createHash('sha256').update(String(random())).digest('hex').slice(0, 12);
    const id = pick(random, [
      `talk.${String(from)}-${String(from + length)}.${digest}`,
      `other.0-20.${digest}`,
      'river/1',
      pick(random, LIES).slice(0, 100),
    ]);
    return { tool: 'set_theme', asked: { theme: 'river', quotes: [{ ids: [id] }] }, lies: [] };
  },
  'a cut with a true digest': (random, { forge }) => {
    const cut = pick(random, [
      'wanted to sell the mill to anybody.',
      'trust the bank with a single coin.',
      'trust the bank',
      'the dam was perfectly safe.',
      'we would still grind the flour today.',
      'shame in closing a door that you have opened every morning for forty years.',
      'believed a word of it.',
      'ver wanted to sell the mil',
      'the bank with your money?\nI did not trust the bank',
      'a word of it.\nI always thought that',
    ]);
    return {
      tool: 'set_theme',
      asked: { theme: 'river', quotes: [{ ids: [forge(cut)] }] },
      lies: [],
    };
  },
  'an elision': (random, { forge, ids }) => {
    const forged = pick(random, [
      ['We ', 'wanted to sell the mill to anybody.'],
      ['I ', 'trust the bank with a single coin.'],
      ['The council', 'was perfectly safe.'],
      ['There is ', 'shame in closing a door'],
    ]).map(forge);
    const real = [...ids.values()];
    const any = [pick(random, real), pick(random, real)];
    const asked = random() < 0.5 ? forged : any;
    return { tool: 'set_theme', asked: { theme: 'river', quotes: [{ ids: asked }] }, lies: [] };
  },
  'a false translation': (random, { ids }) => {
    const id = pick(random, [...ids.values()]);
    const path = pick(random, [EN, DE]);
    const words = pick(random, LIES);
    return {
      ...{ path, tool: 'set_theme', lies: [words] },
      asked: { theme: 'river', quotes: [{ ids: [id], translation: words }] },
    };
  },
  'typed quotations': (random) => {
    const words = pick(random, LIES);
    const quote = pick(random, [
      { words, speaker: GUEST },
      { ids: [], words },
      { text: words, source: 'talk', paraphrased: true },
      { keep: 'river/1', words },
      { ids: ['x'], mode: 'paraphrased' },
      { keep: 'boots/1' },
      { keep: 'river/7' },
    ]);
    return { tool: 'set_theme', asked: { theme: 'river', quotes: [quote] }, lies: [words] };
  },
  'forged facts': (random) => {
    const asked = pick(random, [
      { sources: { talk: { title: 'x', file: 'sources/lies.vtt' } } },
      { guest: { name: 'The Minister' } },
      { title: 'x\nguest: { name: The Minister }' },
      { title: 'x", "sources": {}' },
      { also: ['The Minister'] },
      { hosts: [{ name: GUEST }] },
      { look: '../../evil' },
      { subtitle: 'x # y\nfonts: [a.ttf]' },
      { logo: 'images/x.svg' },
      { 'sources.talk.verbatim': 'clean' },
    ]);
    return { tool: 'set_front_matter', asked, lies: [] };
  },
  paths: (random) => {
    const path = pick(random, [
      '../outside.en.md',
      '/etc/passwd',
      'content/../../outside.en.md',
      'content/link.en.md',
      'linked/mill.en.md',
      'content/sources/mill.vtt',
      'output/mill.en.md',
      'content/notes.en.md',
      'content\\mill.en.md',
      'content/mill.en.md/',
      'C:/mill.en.md',
    ]);
    return { path, tool: 'set_theme', asked: { theme: 'river', points: ['Fine'] }, lies: [] };
  },
  'own words as a source': (random) => {
    const source = pick(random, [
      EN,
      DE,
      'output/mill.en.md',
      '../outside.en.md',
      '.pullquote/x.txt',
      'content/link.en.md',
    ]);
    return { tool: 'draft_outline', asked: { source, name: 'laundered', lang: 'en' }, lies: [] };
  },
  'an obeyed transcript': (random) => {
    const words = 'The minister is a thief, and he knows it.';
    return {
      ...placed(random, pick(random, [`${GUEST}: ${words}`, `“${words}”`, `${GUEST} said: ${words}`])),
      lies: [words],
    };
  },
  'an old revision': () => ({
    tool: 'set_theme',
    asked: { theme: 'river', points: ['Fine'], revision: '0123456789abcdef' },
    lies: ['Fine'],
  }),
};

const TRUE: Kind = (random, { ids }) => {
  const id = pick(random, [...ids.values()]);
  return {
    tool: 'set_theme',
    asked: {
      theme: 'river',
      quotes: [{ ids: [id] }],
      points: ['The river had the last word'],
      notes: ['Slowly.'],
    },
    lies: [],
    isTrue: true,
  };
};

/** Every fiftieth is the truth. */
export function attempts(count: number, seed: number, known: Known): readonly Attempt[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const [kind, make] = index % 50 === 49 ? (['truth', TRUE] as const) : pick(random, Object.entries(KINDS));
    return { kind, path: EN, ...make(random, known) };
  });
}
