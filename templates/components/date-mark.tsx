import type { Certainty, DateView } from '../../src/site/view-models/cards.ts'

/** A point on the line of time: full, hollow or dashed, as the date is known, inferred or not known to the year. */
export function Mark({ certainty }: { certainty: Certainty }) {
  return <span class={`mark mark-${certainty}`} aria-hidden="true" />
}

interface DateTextProps {
  date: DateView
  style?: 'long' | 'short'
  /** Without the link to the calendar, where a link would stand inside another. */
  plain?: boolean
}

/** The words say what the mark shows: `khoảng 1/3/2024`, `1/3, chưa rõ năm`. */
export function DateText({ date, style = 'short', plain = false }: DateTextProps) {
  const text = date.datetime ? <time dateTime={date.datetime}>{date[style]}</time> : <span>{date[style]}</span>
  return date.url && !plain ? <a href={date.url}>{text}</a> : text
}

export function MarkedDate(props: DateTextProps) {
  return (
    <span class="marked-date">
      <Mark certainty={props.date.certainty} />
      <DateText {...props} />
    </span>
  )
}
