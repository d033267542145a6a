/** Keys are compared character by character, so SHOP-10 stands before SHOP-9: any tool can check the order. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

/** Most days first, then by key. */
export function longestFirst(
  a: { readonly key: string; readonly days: number },
  b: { readonly key: string; readonly days: number },
): number {
  return b.days - a.days || byKey(a, b);
}
