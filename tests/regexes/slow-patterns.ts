/** Patterns that the guard must find: quadratic, quadratic from every start, quadratic where control characters fit, and a linear one that it must not. */
export const trailing = /\s+$/u
export const paired = /\([^)]*\)\./u
export const controls = /^[\0-\u00ff]*[\0-\u00ff]*$/u
export const linear = /^\s+|x/u
