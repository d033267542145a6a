import { currentInvocation } from './current-invocation';

const MachineDate = Date;

/** Machine time, for the deadline, which the sandbox's clock doesn't move. */
export const machineNowMs = (): number => MachineDate.now();

/** Makes `Date` tell the sandbox's time: each invocation's own offset, on top of the machine's clock. */
export function installVirtualDate(): void {
  const nowMs = (): number => MachineDate.now() + (currentInvocation.getStore()?.meta.clockOffsetMs ?? 0);
  const VirtualDate = new Proxy(MachineDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [nowMs()] : args, newTarget),
    apply: (target) => new target(nowMs()).toString(),
    get: (target, member) => (member === 'now' ? nowMs : Reflect.get(target, member)),
  });
  Object.defineProperty(MachineDate.prototype, 'constructor', {
    value: VirtualDate,
    writable: true,
    configurable: true,
  });
  globalThis.Date = VirtualDate;
}
