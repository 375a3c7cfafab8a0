/** A capital alone at the end: `Cựu T`. Initials have stops, so a page that ends so is cut off within a name. */
export const cutWord = /\s\p{Lu}$/u
