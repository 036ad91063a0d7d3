/** An outline in, what its charts claim that somebody said out: each claim once. */
import { claimKey, type NumberClaim } from '../../model/number-evidence.js';
import { isChart } from '../../model/figure.js';
import type { Outline, Section } from '../../model/outline.js';

/** In the order of the outline. */
export function numberClaims({ sections }: Outline): readonly NumberClaim[] {
  const claims = sections.flatMap(claimsOf);
  return [...new Map(claims.toReversed().map((claim) => [claim.key, claim])).values()].toReversed();
}

/** A claim that is made twice is there twice. */
function claimsOf({ id, blocks }: Section): readonly NumberClaim[] {
  const charts = blocks.flatMap((block) =>
    block.type === 'figure' && isChart(block.data) ? [block.data] : [],
  );
  const numbers = charts.flatMap(({ rows }) => rows.flatMap((row) => row.numbers));
  return numbers.flatMap(({ text, quantity, origin, span, file }) => {
    if (origin?.type !== 'said') return [];
    const { source, place } = origin;
    return {
      key: claimKey(quantity, origin),
      text,
      quantity,
      source,
      place,
      written: { span, file },
      section: id,
    };
  });
}
