/** Makes an element of the page; text goes in as text, so that nobody's words become markup. */

interface Parts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: Parts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [attribute, value] of Object.entries(parts.attributes ?? {}))
    made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A button with a name for those who cannot see its picture. */
export function button(name: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', {
    text: label,
    attributes: { type: 'button', title: name, 'aria-label': name },
  });
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    made.blur();
    press();
  });
  return made;
}
