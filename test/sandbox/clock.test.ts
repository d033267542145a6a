import { createClock } from '../../sandbox/clock';

describe("the sandbox's clock", () => {
  it('starts where it is told, moves both ways and says so', () => {
    const clock = createClock(new Date('2026-10-01T09:00:00Z'));
    const days: string[] = [];
    const stop = clock.onMove(() => days.push(clock.now().toISOString().slice(0, 10)));
    clock.advance(86_400_000);
    clock.moveTo(new Date('2026-09-01T00:00:00Z'));
    stop();
    clock.advance(1);
    expect(days).toEqual(['2026-10-02', '2026-09-01']);
  });

  it('ticks with the machine', () => {
    const clock = createClock();
    const before = clock.now().getTime();
    expect(clock.offsetMs).toBe(0);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
  });

  it('does not move to a date that is none', () => {
    expect(() => createClock().moveTo(new Date('never'))).toThrow('valid date');
  });
});
