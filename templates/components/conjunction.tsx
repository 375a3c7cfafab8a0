import { Fragment, type JSX } from 'preact'

/** A Vietnamese enumeration: `A, B và C`. */
export function Conjunction({ items }: { items: JSX.Element[] }) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment>
          {separatorBefore(index, items.length)}
          {item}
        </Fragment>
      ))}
    </>
  )
}

function separatorBefore(index: number, length: number): string {
  if (index === 0) return ''
  return index === length - 1 ? ' và ' : ', '
}
