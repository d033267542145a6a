import { eachOf, idOf, listOf, member } from './json';

/** What a permission check granted for one permission; nothing where the answer is missing, partial or odd. */
export type Grants = { readonly issues: readonly string[]; readonly projects: readonly string[] };

export function grantsOf(value: unknown, permission: string): Grants {
  const granted = (listOf(member(value, 'projectPermissions')) ?? []).filter(
    (one) => member(one, 'permission') === permission,
  );
  const ids = (kind: string) => granted.flatMap((one) => eachOf(member(one, kind), idOf));
  return { issues: ids('issues'), projects: ids('projects') };
}

/** Whether a check of global permissions granted this one. */
export function isGrantedGlobally(value: unknown, permission: string): boolean {
  return listOf(member(value, 'globalPermissions'))?.includes(permission) ?? false;
}
