const choices = [
  { value: 'on', label: 'Bật' },
  { value: 'off', label: 'Tắt' },
] as const

/** Whether links show what they lead to. Only where the script that shows it runs. */
export function PreviewChoice() {
  return (
    <div class="preview-choice">
      <span aria-hidden="true">Xem trước khi rê chuột lên đường dẫn</span>
      <fieldset class="segments">
        <legend class="unseen">Xem trước khi rê chuột lên đường dẫn</legend>
        {choices.map(({ value, label }) => (
          <button type="button" class={`segment previews-${value}`} data-set="previews" data-value={value}>
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
