import * as v from 'valibot';

export type Theme = 'light' | 'dark';

const BootSchema = v.object({
  frameId: v.string(),
  siteOrigin: v.string(),
  clockOffsetMs: v.number(),
  themeAttribute: v.string(),
  tokenCssPath: v.string(),
  /** What the frame stands on: the page, a card, or a dialog over it. */
  surface: v.picklist(['surface', 'surface-raised', 'surface-overlay']),
  /** Where the frame's own routing starts, in the modules that have an address of their own; absent elsewhere. */
  historyPath: v.optional(v.string()),
});

/**
 * What the page tells a frame before any of its scripts run. It travels as the frame's window name: the only thing a
 * page can hand over that a script in another origin can read at once.
 */
export type Boot = v.InferOutput<typeof BootSchema>;

export const bootName = (boot: Boot): string => JSON.stringify(boot);

/** The boot that a window's name carries; throws when the document was opened outside the sandbox's pages. */
export function bootIn(name: string): Boot {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), BootSchema), name);
  if (!parsed.success) throw new Error('This document only works inside a page of the sandbox.');
  return parsed.output;
}

/** The message with which a frame hands its page the other end of the line. */
export const CONNECT = 'sandbox:connect';
