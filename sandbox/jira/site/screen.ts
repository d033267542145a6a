/** Which fields a dialog shows, tab by tab. Field ids, system and custom. */
export type Screen = { id: number; name: string; description: string; tabs: ScreenTab[] };

export type ScreenTab = { id: number; name: string; fieldIds: string[] };

/** Which screen is used for what; an operation that is absent uses `default`. */
export type ScreenScheme = {
  id: number;
  name: string;
  screens: { default: number; create?: number; edit?: number; view?: number };
};

/** Which screen scheme an issue type uses in the projects that use this scheme; `default` for the rest. */
export type IssueTypeScreenScheme = {
  id: string;
  name: string;
  screenSchemeIds: { default: number } & Record<string, number>;
};
