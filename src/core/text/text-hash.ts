/**
 * A short name for a text of any length and script: 16 hexadecimal digits, the same everywhere and always. Two texts
 * with one name are possible but won't happen by chance; it is no protection against anybody who wants them.
 */
export function textHash(text: string): string {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  const mixedLow = mixed(low, high);
  return hex(mixed(high, mixedLow)) + hex(mixedLow);
}

function mixed(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
