/** Dots at the end that stand for the rest of a title: `Chợ đá Yerevan mở lại sau hai...`, `Chợ đá …`. */
export const cutDots = /\s?(?:…|\.{3})$/u
