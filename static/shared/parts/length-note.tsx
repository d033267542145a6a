const TELLS_FROM = 0.9;

/** Says how long a text may still be once it is near its end, and what to do when it is there. */
export function LengthNote({ text, most }: { readonly text: string; readonly most: number }) {
  const { length } = text;
  return (
    <p class="help length-note" role="status">
      {length >= most * TELLS_FROM && TEXTS.used(length, most)}
      {length >= most && ` ${TEXTS.full}`}
    </p>
  );
}

const TEXTS = {
  used: (length: number, most: number) =>
    `${length.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} characters.`,
  full: 'No more fits here: keep what the reader must know, and put the rest into the description.',
};
