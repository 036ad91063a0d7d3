/** An argument in, the whole number from 1 up that it says out. */
import { InvalidArgumentError } from 'commander';

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 up.');
  return Number(value);
}
