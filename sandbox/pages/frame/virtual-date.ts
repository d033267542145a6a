/** Makes this window's `Date` tell the sandbox's time: the machine's clock, shifted by `offsetMs`. */
export function installVirtualDate(offsetMs: number): void {
  const MachineDate = Date;
  const nowMs = (): number => MachineDate.now() + offsetMs;
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
