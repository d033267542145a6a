/** A heading of a Markdown page, and the anchor under which links reach it. */
export type Heading = { readonly title: string; readonly anchor: string };

/** The headings of a page, as GitHub gives them their anchors: lower case, blanks as hyphens, other marks left out. */
export function headingsOf(markdown: string): readonly Heading[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gmu, '');
  return [...prose.matchAll(/^#{1,6} +(?<title>.+?) *$/gmu)].map(({ groups }) => {
    const title = groups?.['title'] ?? '';
    const anchor = title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    return { title, anchor };
  });
}
