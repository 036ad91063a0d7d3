/** All sections in, a second quotation that should end the talk reported. */
import type { Context } from '../markup/context.js';
import type { Section } from '../model/outline.js';

export function reportLastLines(sections: readonly Section[], { report }: Context): void {
  const [, ...others] = sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'quote' && block.lastLine === true);
  for (const { span } of others)
    report(
      'unknown-attribute',
      span,
      'the talk ends with another quotation already, which comes before this one',
      'leave `.last-line` with one of them',
    );
}
