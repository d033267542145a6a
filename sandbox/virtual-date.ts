const MachineDate = Date;

/** Machine time, which the sandbox's clock doesn't move. */
export const machineNowMs = (): number => MachineDate.now();

/** Makes `Date` tell the sandbox's time in this process or window: the machine's clock, shifted by what `offsetMs` says. */
export function installVirtualDate(offsetMs: () => number): void {
  const nowMs = (): number => MachineDate.now() + offsetMs();
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
