/** Characters that XML gives a meaning. */
const special = /[&<>"']/gu

/** A text as it may stand in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(special, (character) => `&#${character.charCodeAt(0)};`)
}
