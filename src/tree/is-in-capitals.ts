/** Whether a text has letters and none of them is small: `ĐỌC THÊM`. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
