import * as v from 'valibot';

const GadgetSchema = v.object({
  id: v.string(),
  moduleKey: v.string(),
  title: v.string(),
  position: v.object({ row: v.number(), column: v.number() }),
  configuration: v.optional(v.record(v.string(), v.unknown())),
});

/** A dashboard as the sandbox's server gives it. */
export const DashboardSchema = v.object({
  id: v.string(),
  name: v.string(),
  canEdit: v.boolean(),
  gadgets: v.array(GadgetSchema),
});

export type ShownGadget = v.InferOutput<typeof GadgetSchema>;
