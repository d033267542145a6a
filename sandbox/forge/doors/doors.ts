import { json, type Door, type DoorRequest, type DoorResponse } from './door';

/** The destinations of `__forge_fetch__` that the sandbox has. */
export type Doors = Readonly<Record<'jira' | 'kvs' | 'queue' | 'privacy' | 'egress', Door>>;

/**
 * A fault to inject: given a request, the answer to send instead of the real one, or `undefined` to leave it alone.
 * A fault that returns the same answer twice is one that happens twice.
 */
export type Fault = (request: DoorRequest) => DoorResponse | undefined;

/** One door for everything a function may ask for; what the sandbox can't do is a clear 501. */
export function frontDoor(doors: Doors, faults: readonly Fault[]): Door {
  return async (request) => {
    for (const fault of faults) {
      const answer = fault(request);
      if (answer !== undefined) return answer;
    }
    const door = doorFor(doors, request);
    if (door !== undefined) return door(request);
    const { type, remote } = request.meta;
    const destination = remote === undefined ? type : `${type}/${remote}`;
    return json(501, {
      code: 'NOT_IN_THE_SANDBOX',
      message: `The sandbox has no ${destination} at ${request.target}.`,
    });
  };
}

function doorFor(doors: Doors, { meta, target }: DoorRequest): Door | undefined {
  if (meta.type === 'egress') return doors.egress;
  if (meta.type === 'kvs') return doors.kvs;
  if (meta.type !== 'fpp') return undefined;
  if (meta.remote === 'jira') return doors.jira;
  if (meta.remote !== 'stargate') return undefined;
  if (target.startsWith('/app/report-accounts')) return doors.privacy;
  return target.startsWith('/webhook/queue/') ? doors.queue : undefined;
}
