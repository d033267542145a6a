import { LEVERS, type Levers } from '.';
import type { Lever } from './lever';

const ALL: readonly (readonly [string, Lever])[] = Object.entries(LEVERS);

/**
 * The readings that a double starts with. `asked` is a list such as "strictest,search-lag=none": first `strictest` or
 * `shown` (the default) for all of them, then exceptions. A name or reading that no lever has is an error that names
 * what there is. Left out, it is the environment's `STAKES_LEVERS`, which jest.config.cjs sets to `strictest`.
 */
export function chosenLevers(asked: string = process.env['STAKES_LEVERS'] ?? 'shown'): Levers {
  const words = asked.split(',').map((word) => word.trim());
  const base = words[0] === 'strictest' ? 'strictest' : 'shown';
  const exceptions = words.filter((word) => word !== '' && word !== 'strictest' && word !== 'shown').map(exceptionIn);
  const start = ALL.map(([name, lever]): [string, string] => [name, lever[base]]);
  return Object.fromEntries([...start, ...exceptions]) as Levers;
}

function exceptionIn(word: string): [string, string] {
  const [name = '', reading = ''] = word.split('=');
  const lever = ALL.find(([known]) => known === name)?.[1];
  if (lever === undefined)
    throw new RangeError(`There is no lever "${name}". There are: ${ALL.map(([known]) => known).join(', ')}.`);
  if (!Object.hasOwn(lever.readings, reading))
    throw new RangeError(
      `"${reading}" is no reading of ${name}. There are: ${Object.keys(lever.readings).join(', ')}.`,
    );
  return [name, reading];
}
