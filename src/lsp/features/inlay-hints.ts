/** An outline in, how long its notes take to say beside the minutes of each headline out. */
import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver';
import type { Outline } from '../../model/outline.js';
import type { SpeakingRates } from '../../rehearse/speaking-rates.js';
import { sectionTime } from '../../rehearse/timing-problems.js';
import { positionOf } from '../protocol/positions.js';

export function inlayHintsOf(
  outline: Outline,
  { start, end }: Range,
  rates: SpeakingRates,
): readonly InlayHint[] {
  return outline.sections
    .filter(({ headingSpan: { start: at } }) => at.line - 1 >= start.line && at.line - 1 <= end.line)
    .flatMap((section) => {
      const { minutes } = sectionTime(section, outline, rates);
      if (minutes === 0) return [];
      const planned = section.minutes === undefined ? '' : ` of ${String(section.minutes)}`;
      return [
        {
          position: positionOf(section.headingSpan.end),
          label: `${minutes.toFixed(1)}${planned} min`,
          kind: InlayHintKind.Type,
          paddingLeft: true,
          tooltip: 'How long its notes take to say, of the minutes that it has.',
        },
      ];
    });
}
