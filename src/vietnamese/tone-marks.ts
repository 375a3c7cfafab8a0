/** The five tone marks, decomposed: grave, acute, tilde, hook above, dot below. */
export const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu
