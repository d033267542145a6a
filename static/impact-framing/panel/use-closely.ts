import { useEffect, useState } from 'preact/hooks';
import type { CloselyParts } from './panel-props';

/** The part of the panel that loads while the summary is painted. */
export const closely = import('./closely');

/** That part where it came before the summary, so that the first paint is whole. */
let already: CloselyParts | undefined;
void closely.then((parts) => (already = parts));

/** That part, once it is there. */
export function useClosely(): CloselyParts | undefined {
  const [loaded, setLoaded] = useState(already);
  useEffect(() => void closely.then(setLoaded), []);
  return loaded;
}
