import 'iframe-resizer';

// Members of iframe-resizer 4.4.5 that its type package doesn't know.
declare module 'iframe-resizer' {
  interface IFrameObject {
    /** Forgets the frame and stops listening for it, without taking it out of the page. */
    removeListeners(): void;
  }
  interface IFrameOptions {
    /** How long to wait for the frame before warning, in milliseconds; 0 never warns. */
    warningTimeout?: number;
    /** Runs after the frame got a new size. */
    onResized?(resized: { readonly height: string | number }): void;
  }
}
