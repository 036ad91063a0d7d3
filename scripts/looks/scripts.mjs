/** Outlines in scripts that have no other outline here: a word of each kind on each kind of slide. */

const SCRIPTS = {
  vi: {
    title: 'Người giữ ong không bao giờ đeo găng',
    name: 'Nguyễn Thị Ánh',
    role: 'người nuôi ong ở Đà Lạt',
    heads: ['Mùa đông là kỳ thi', 'Ba con số', 'Một năm có bốn việc', 'Ai quyết định?'],
    quote: 'Mùa đông không phải là lúc nghỉ. Đó là kỳ thi.',
    shout: 'Không ai chỉ huy cả.',
    points: ['đếm những gì còn sống', 'giữ đàn ở lại', 'lấy ít thôi'],
  },
  ru: {
    title: 'Почему пасечница не надевает перчаток',
    name: 'Анна Достопримечательнова',
    role: 'пасечница, председатель товарищества',
    heads: ['Зима — это экзамен', 'Три числа', 'В году четыре дела', 'Кто решает?'],
    quote: 'Зима — это не передышка. Это экзамен, и сдаёт его тот, кто осенью не пожадничал.',
    shout: 'Никто не командует.',
    points: ['считать, что пережило зиму', 'остановить роение', 'взять немного'],
  },
  el: {
    title: 'Γιατί η μελισσοκόμος δεν φοράει γάντια',
    name: 'Ελένη Παπαδημητρίου',
    role: 'μελισσοκόμος στην Κρήτη',
    heads: [
      'Ο χειμώνας είναι εξέταση',
      'Τρεις αριθμοί',
      'Ο χρόνος έχει τέσσερις δουλειές',
      'Ποιος αποφασίζει;',
    ],
    quote: 'Ο χειμώνας δεν είναι διάλειμμα. Είναι η εξέταση.',
    shout: 'Κανείς δεν διοικεί.',
    points: ['μέτρησε τι επέζησε', 'σταμάτα το σμήνος', 'πάρε λίγο'],
  },
};

/** @returns {ReadonlyMap<string, string>} by the name of the file */
export function scriptOutlines() {
  return new Map(Object.entries(SCRIPTS).map(([lang, words]) => [`script.${lang}.md`, outline(lang, words)]));
}

function outline(lang, { title, name, role, heads, quote, shout, points }) {
  const [first, numbers, year, who] = heads;
  return `---
title: ${title}
lang: ${lang}
guest: { name: ${name}, role: "${role}" }
sources:
  talk: { title: ${title} }
---

## ${first} {#quote minutes=2}

> ${quote}
> — ${name} [talk @ 00:12:34]

${points.map((point) => `- ${point}`).join('\n')}

## ${numbers} {#numbers minutes=2}

~~~stats
- "41": ${points[0]}
- "12 000": ${points[1]}
- "3": ${points[2]}
~~~

## ${year} {#year minutes=2}

> ${quote}
> — ${name} [talk @ 00:20:00]

~~~timeline
${points.map((point, index) => `- ${String(index + 3)}: ${point}`).join('\n')}
~~~

## ${who} {#shout minutes=2}

> ${shout}
> — ${name} [talk @ 00:31:00]

## ${heads[0]} {#part .section}

## ${year} {#cycle minutes=2}

~~~cycle
${heads.map((head, index) => `- ${String(index + 1)}: ${head}`).join('\n')}
~~~
`;
}
