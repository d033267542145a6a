import type { Framing } from '../../../src/core/framing/framing';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import { isRecord } from '../../../src/jira/decoders/json';

/** The answers on an issue. An export doesn't say which field is the app's own: it is the one that reads as a framing. */
export function readFraming(fields: Readonly<Record<string, unknown>>): Framing | undefined {
  for (const id in fields) {
    if (!id.startsWith('customfield_')) continue;
    const value = fields[id];
    if (!isRecord(value)) continue;
    const read = parseFraming(value);
    if ('framing' in read && Object.keys(read.framing).length > 0) return read.framing;
  }
  return undefined;
}
