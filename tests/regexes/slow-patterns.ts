/** Patterns that the guard must find: quadratic, quadratic from every start, and a linear one that it must not. */
export const trailing = /\s+$/u
export const paired = /\([^)]*\)\./u
export const linear = /^\s+|x/u
