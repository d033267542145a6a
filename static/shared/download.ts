/** The mark at a file's start that tells spreadsheets that it is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const KINDS = {
  csv: { type: 'text/csv', start: BYTE_ORDER_MARK },
  json: { type: 'application/json', start: '' },
} as const;

/** Gives the person a text as a file made here. Frames may download, but not open windows. */
export function download(fileName: string, kind: keyof typeof KINDS, text: string): void {
  const { type, start } = KINDS[kind];
  const url = URL.createObjectURL(new Blob([start, text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
