/** The time of day as the reader's clock shows it: "09:12". */
export function clock(atMs: number, timeZone: string): string {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone }).format(atMs);
  } catch (error) {
    if (error instanceof RangeError)
      return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone: 'UTC' }).format(atMs);
    throw error;
  }
}
