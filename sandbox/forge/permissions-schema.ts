import * as v from 'valibot';

/** A list of addresses; an entry may also be an object that holds one. Remotes are not part of the sandbox. */
const Addresses = v.optional(
  v.array(
    v.union([
      v.string(),
      v.pipe(
        v.object({ address: v.string() }),
        v.transform(({ address }) => address),
      ),
    ]),
  ),
  [],
);

const ScopeSettings = v.nullish(v.looseObject({ allowImpersonation: v.optional(v.boolean()) }));

/** Scopes as a plain list, or as a map with settings for each. */
const ScopesSchema = v.optional(v.union([v.array(v.string()), v.record(v.string(), ScopeSettings)]), []);

/** What frames may load and run beyond the default policy, and whom functions may call. */
export const PermissionsSchema = v.object({
  scopes: ScopesSchema,
  content: v.optional(
    v.object({
      scripts: v.optional(v.array(v.string()), []),
      styles: v.optional(v.array(v.literal('unsafe-inline')), []),
    }),
    {},
  ),
  external: v.optional(
    v.object({
      fetch: v.optional(v.object({ backend: Addresses, client: Addresses }), {}),
      fonts: Addresses,
      frames: Addresses,
      images: Addresses,
      media: Addresses,
      scripts: Addresses,
      styles: Addresses,
    }),
    {},
  ),
});
