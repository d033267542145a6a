import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  /** A size of Jira's dialogs, such as `medium`, or `width` and `height` as CSS lengths. */
  readonly size: string | { readonly width: string; readonly height?: string | undefined };
  readonly closeOnEscape?: boolean | undefined;
  readonly closeOnOverlayClick?: boolean | undefined;
  readonly children: ComponentChildren;
  /** The person closed it: by Escape, beside it, or its button. */
  dismissed(): void;
};

/** A dialog over the page: focus stays inside and comes back afterwards. */
export function Dialog({
  title,
  size,
  closeOnEscape = true,
  closeOnOverlayClick = true,
  children,
  dismissed,
}: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const latest = useRef(dismissed);
  latest.current = dismissed;
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return undefined;
    const opener = document.activeElement;
    if (typeof size === 'object') {
      dialog.style.width = size.width;
      if (size.height !== undefined) dialog.style.height = size.height;
    }
    const cancel = (event: Event): void => {
      if (event.target !== dialog) return;
      event.preventDefault();
      if (closeOnEscape) latest.current();
    };
    const click = (event: MouseEvent): void => {
      if (event.target === dialog && closeOnOverlayClick) latest.current();
    };
    dialog.addEventListener('cancel', cancel);
    dialog.addEventListener('click', click);
    dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      class={`dialog ${typeof size === 'string' ? size : 'custom'}`}
      aria-label={title === '' ? 'Dialog' : title}
    >
      <div class="dialog-body">
        {title !== '' && (
          <div class="dialog-head">
            <h2>{title}</h2>
            <button type="button" class="button subtle small push" onClick={dismissed}>
              Close
            </button>
          </div>
        )}
        {children}
      </div>
    </dialog>
  );
}
