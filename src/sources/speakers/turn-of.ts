/** What a line was taken for in, whose turn begins there out. */
import type { SourceTurn } from '../../model/source-text.js';
import type { LineChoice } from './choose-labels.js';

/** Whose a turn is, wherever it stands. */
export type Whose = Pick<SourceTurn, 'speaker' | 'role' | 'unread'>;

/** Undefined where none begins. */
export function turnOf(choice: LineChoice): Whose | undefined {
  switch (choice.type) {
    case 'note':
      return undefined;
    case 'end':
      return { speaker: undefined };
    case 'unread':
      return { speaker: undefined, unread: choice.written };
    case 'turn':
    case 'resumed':
      return choice.role === 'host' || choice.role === 'guest'
        ? { speaker: choice.speaker, role: choice.role }
        : { speaker: choice.speaker };
  }
}
