import * as v from 'valibot';
import { currencyCode, oneOf, ownObject } from '../json/schema-parts';
import { DEFAULT_POLICY } from './default-policy';
import { TYPE_ENFORCEMENTS } from './policy';
import { policySchema } from './policy-schema';
import type { SitePolicy } from './site-policy';

/** What holds on the site; a `problem` is a sentence for its administrators. */
export type SitePolicyInForce = { readonly sitePolicy: SitePolicy; readonly problem?: string };

/** What holds until a site administrator says otherwise: projects may choose any mode and start by advising. */
const DEFAULT_SITE_POLICY: SitePolicy = {
  version: 1,
  cap: 'require',
  start: { ...DEFAULT_POLICY, enforcement: 'advise' },
};

const sitePolicySchema = ownObject({
  version: v.literal(1),
  cap: oneOf(TYPE_ENFORCEMENTS),
  start: policySchema,
  currency: v.optional(currencyCode),
});

/** Reads what the app stored. What can't be read lets no project choose more than to advise, and is told. */
export function sitePolicyInForce(stored: unknown): SitePolicyInForce {
  if (stored === undefined || stored === null) return { sitePolicy: DEFAULT_SITE_POLICY };
  const parsed = v.safeParse(sitePolicySchema, stored, { abortEarly: true });
  if (parsed.success) return { sitePolicy: withoutGuard(parsed.output) };
  return {
    sitePolicy: { ...DEFAULT_SITE_POLICY, cap: 'advise' },
    problem: 'The site’s settings of Stakes can’t be read, so no project may block. Save them again.',
  };
}

/** A guard is compiled where a project saves; a start has none. */
function withoutGuard({ version, cap, start, currency }: v.InferOutput<typeof sitePolicySchema>): SitePolicy {
  const { guard: _, ...policy } = start;
  return { version, cap, start: policy, ...(currency !== undefined && { currency }) };
}
