/** A dialog that issues are written in. */
export type FormUse = 'create' | 'edit';

/** A screen, what a project uses it for, and whether the app's field is on it. */
export type FormScreen = {
  readonly id: string;
  readonly name: string;
  readonly uses: readonly FormUse[];
  readonly hasField: boolean;
};
