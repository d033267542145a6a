import { parseFraming } from '../../../src/core/framing/parse-framing';
import type { Framing } from '../../../src/core/framing/framing';

/** Whether two framings say the same, however they were typed or stored: blanks, empty texts and order of keys aside. */
export function sameFraming(a: Framing | undefined, b: Framing | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical(framing: Framing | undefined): string {
  const parsed = parseFraming(framing);
  const said = 'framing' in parsed ? parsed.framing : (framing ?? {});
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
