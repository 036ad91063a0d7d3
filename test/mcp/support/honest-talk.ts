/** What a well-behaved agent says about the own transcript: five themes, the quotations by what to look for. */

/** Words to look for, and how the sentence begins that is meant. */
type Wanted = readonly [words: string, beginning: string];

export interface HonestTheme {
  readonly id: string;
  readonly headline: string;
  readonly minutes: number;
  /** Of each quotation its sentences. */
  readonly quotes: readonly (readonly Wanted[])[];
  readonly points?: readonly string[];
  readonly figure?: { readonly kind: string; readonly body: string };
  readonly reading: readonly string[];
  readonly notes: readonly string[];
}

export const THEMES: readonly HonestTheme[] = [
  {
    id: 'umbrellas',
    headline: 'We abandon umbrellas on purpose',
    minutes: 0.5,
    quotes: [
      [['people lose the most', 'What do people lose']],
      [
        ['nobody loses umbrella', 'Nobody loses an umbrella'],
        ['the rain stops', 'The rain stops'],
      ],
    ],
    figure: {
      kind: 'stats',
      body: '- "11,406": umbrellas, in thirty-one years\n- "9": people who came back for one',
    },
    reading: [
      'The keeper has counted: an umbrella is not lost but dismissed, on the day that it stops being useful.',
    ],
    notes: [
      'She has counted every umbrella for thirty-one years, and there is a lot of waiting on a ferry. What she found is on the screen, and it is about all of us: nobody comes back for what is only useful.',
    ],
  },
  {
    id: 'pencil',
    headline: 'What we come back for has no **price**',
    minutes: 0.5,
    quotes: [[['price what the shop thought', 'The price is what']]],
    points: [
      'One glove, and a tin with a button in it',
      'Half a pencil, two ferries away',
      'A daughter’s teeth marks',
    ],
    reading: [
      'A man took two ferries in February for half a pencil, since his daughter had chewed the other half.',
    ],
    notes: [
      'A man takes two ferries in February, for half a pencil. His daughter chewed the other half when she was small, and now she lives abroad. He wants the teeth marks. After some hundreds of such visitors the keeper looks at things in another way.',
    ],
  },
  {
    id: 'damage',
    headline: 'Owners know the damage',
    minutes: 0.5,
    quotes: [
      [
        ['liar will describe', 'A liar will describe'],
        ['owner describes damage', 'An owner describes'],
      ],
    ],
    figure: {
      kind: 'compare',
      body: 'A liar knows:\n  - make and model\n  - the colour\nAn owner knows:\n  - the dent\n  - the smell of dog',
    },
    reading: [
      'She tore up the form that asked for make, model and colour, and asks one question in its place.',
    ],
    notes: [
      'There was a form once, and the crooks filled it in beautifully, because all of it is on the box. So she tore it up, in front of her supervisor. Ever since, she has asked what is wrong with it, and only the owner can tell.',
    ],
  },
  {
    id: 'ninety-days',
    headline: 'Panic, guilt, then silence',
    minutes: 0.5,
    quotes: [[['not very good with painted walls', 'I’m not very good']]],
    figure: {
      kind: 'timeline',
      body: '- First hour: the telephone rings\n- Day three: letters\n- A month: nothing\n- Day ninety: the auction',
    },
    reading: [
      'The rule is painted on the wall, and it is kept by everybody but the person who works below it.',
    ],
    notes: [
      'The rule says ninety days. In the first hour it is the telephone, by day three it is letters, and after a month nobody asks any more. On day ninety all of it goes to auction. That is the rule. Then the host asks whether it does.',
    ],
  },
  {
    id: 'waiting',
    headline: 'It waits until somebody is ready',
    minutes: 0.5,
    quotes: [
      [
        ['most shelves isn’t lost', 'No, but, I suppose'],
        ['waiting for somebody to be ready', 'It’s waiting for'],
      ],
    ],
    points: ['Leonard waited for four years, by the window', 'He heard a good morning every day'],
    reading: [
      'An urn from the six-forty boat stood by the window for four years, until a woman came in who told what was wrong with him.',
    ],
    notes: [
      'Nobody rang for Leonard, not that night and not on day ninety. So he stood by the window, where he could see the boats. Four years later a woman came in, soaked, without an umbrella, and looked past the counter at the window.',
    ],
  },
];
