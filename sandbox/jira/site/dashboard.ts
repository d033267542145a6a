import type { Grantee } from './people';

/** A dashboard and its gadgets in columns. Sharing for edit includes sharing for view. */
export type Dashboard = {
  id: string;
  name: string;
  ownerId: string;
  viewers: Grantee[];
  editors: Grantee[];
  gadgets: Gadget[];
};

/**
 * One gadget. `moduleKey` is the app module it shows. `configuration` is what the app's edit view submitted, absent
 * before that; `properties` are the dashboard item properties of the REST API.
 */
export type Gadget = {
  id: string;
  moduleKey: string;
  title: string;
  color: string;
  position: { row: number; column: number };
  configuration?: unknown;
  properties: Record<string, unknown>;
};

export type Filter = {
  id: string;
  name: string;
  description: string;
  jql: string;
  ownerId: string;
  viewers: Grantee[];
};
