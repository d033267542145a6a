import type { Theme } from '../frame/boot';
import type { EventHub } from './event-hub';

/** A dialog that a frame asks its page to open. `closed` runs once, whichever way the dialog goes. */
export type DialogRequest =
  | {
      readonly kind: 'module';
      /** `<resource>` or `<resource>/<entry>`; the frame's own resource unless given. */
      readonly resource: string | undefined;
      readonly context: Readonly<Record<string, unknown>>;
      readonly size: string | { readonly width: string; readonly height?: string | undefined };
      readonly title: string;
      readonly closeOnEscape: boolean;
      readonly closeOnOverlayClick: boolean;
      closed(payload: unknown): void;
    }
  | { readonly kind: 'issue'; readonly issueKey: string; closed(): void }
  | {
      readonly kind: 'create';
      readonly context: Readonly<Record<string, unknown>>;
      closed(issueId: string | undefined): void;
    };

export type Flag = {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; onClick(): unknown }[];
};

/** What the page around every frame offers. */
export type FramePage = {
  readonly events: EventHub;
  theme(): Theme;
  openDialog(opener: BridgeFrame, request: DialogRequest): void;
  showFlag(flag: Flag): void;
  closeFlag(id: string): boolean;
  /** Asks the viewer before leaving for another site. */
  confirmLeaving(url: string): boolean;
  go(url: string, how: 'same-tab' | 'new-tab'): void;
  /** Sends JSON to the sandbox's server; rejects with its message. */
  ask(path: string, body: unknown): Promise<unknown>;
};

/** The form's side of UI modifications; functions cross the line as they are. */
export type UiModificationsApi = {
  readonly data: { readonly onInitChangeId: string; readonly uiModifications: readonly unknown[] };
  readonly actions: Readonly<Record<string, (given: unknown) => unknown>>;
};

/** What only the place of a frame can do: a gadget in edit mode takes a `submit`, a dialog can be closed. */
export type Place = {
  submit?: ((value: unknown) => Promise<boolean> | boolean) | undefined;
  close?: ((payload: unknown) => void) | undefined;
  /** Reads what is around the frame again. */
  refresh?: (() => Promise<void> | void) | undefined;
  changeWindowTitle?: ((title: string) => void) | undefined;
  /** What `getUiModificationsInternalAPI` gives to the frame beside a form. */
  uiModifications?: UiModificationsApi | undefined;
  /** Called with `cb({fieldValue})` functions of a custom field's frame. */
  onFieldDataChange?: ((listener: (data: { fieldValue: unknown }) => void) => void) | undefined;
};

/** One frame of the app, as the page knows it. */
export type BridgeFrame = {
  readonly id: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** `extension` of the frame's context. */
  readonly extension: Readonly<Record<string, unknown>>;
  readonly page: FramePage;
  readonly place: Place;
  /** What ends with the frame. */
  readonly onEnd: (() => void)[];
};

/**
 * The page's side of one bridge call; throws to reject it. Payloads and answers are those of the locked @forge/bridge.
 */
export type Operation = (payload: unknown, frame: BridgeFrame) => unknown;
