/**
 * A word that a page's end cuts off: a capital alone (`Cựu T`), for initials have stops, or small letters of which none is
 * a vowel (`Quan hệ chính t`) and which are no unit.
 */
export const cutWord = /\s(?:\p{Lu}|(?!(?:km|kg|cm|mm|m|g|h|đ)$)[bcdđghklmnpqrstvx]{1,3})$/u
