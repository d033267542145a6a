/** Items that stand at the top of their backlog, in this order: SHOP-61 two rows above what it waits for. */
const ON_TOP = ['SHOP-61', 'SHOP-64', 'SHOP-41', 'PAY-7', 'OPS-31', 'OPS-12'];

const PLACES_ON_TOP = 100;

/** A LexoRank that sorts items as their teams ranked them: the chosen ones first, then the newest. */
export function rankIn(key: string): string {
  const onTop = ON_TOP.indexOf(key);
  const number = Number(key.slice(key.indexOf('-') + 1));
  const place = onTop < 0 ? PLACES_ON_TOP + 1000 - number : onTop;
  return `0|i${place.toString(36).padStart(5, '0')}:`;
}
