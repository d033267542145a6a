/** How high this gadget's content was when this browser last showed it, in pixels; 0 where it never did. */
export function heightLastTime(gadgetId: string): number {
  return Number(storage()?.getItem(gadgetId)) || 0;
}

/** What this browser keeps for the gadgets; nothing where people forbid it to frames of other sites. */
export function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
