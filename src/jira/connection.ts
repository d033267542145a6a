import type { Installation } from '../core/installation/installation';
import { callsOver, type Call, type Meter } from './call';
import { callsInOwnNames } from './names-on-site';
import type { Site } from './port';
import { fieldsOverRest } from './rest/fields';
import type { Patience, RequestJira } from './transport';

/** A person waits for one answer no longer than this. */
const PATIENCE_MS = 20_000;

/**
 * Jira's REST API as somebody, with what every adapter over it shares: its patience, and the site's fields, remembered as
 * long as it lives. So make one for each frame or invocation and share it with nobody.
 */
export type Connection = Pick<Site, 'fields'> & { readonly call: Call; readonly patience: Patience };

export type ConnectionOptions = {
  readonly requestJira: RequestJira;
  /** Whose properties, aliases and field these are, where a site has several. */
  readonly installed: () => Promise<Installation>;
  readonly meter?: Meter | undefined;
} & Partial<Patience>;

export function connectionOver({
  requestJira,
  installed,
  now = Date.now,
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random = Math.random,
  patienceMs = PATIENCE_MS,
  untilMs = Infinity,
  meter,
}: ConnectionOptions): Connection {
  const patience: Patience = { now, sleep, random, patienceMs, untilMs };
  const call = callsInOwnNames(callsOver(requestJira, patience, meter), installed);
  return { call, patience, ...fieldsOverRest(call, installed) };
}
