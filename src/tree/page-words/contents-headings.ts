/** Above a table of contents; folded. */
export const contentsHeadings: ReadonlySet<string> = new Set(
  `noi dung chinh|noi dung bai viet|noi dung chinh cua bai viet|cac noi dung chinh|noi dung|muc luc|muc luc bai viet|muc luc noi dung|trong bai nay|trong bai viet nay|
  bai viet nay co gi|table of contents|contents`
    .split('|')
    .map((heading) => heading.trim()),
)
