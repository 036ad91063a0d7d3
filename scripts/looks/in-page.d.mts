export interface SlideFault {
  readonly id: string;
  readonly kind: 'overflow' | 'overlap';
  readonly pixels: number;
  readonly words: string;
}

export function faultsInPage(): SlideFault[];
