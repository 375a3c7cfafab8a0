/** Words that any text has, in small letters: that two lines share them says nothing. */
export const commonWords: ReadonlySet<string> = new Set(
  'của và cho trong ở là có một các những được với không người đã sẽ này khi về từ đến tới tại trên sau trước theo vào ra lại hai ngày để do bị đang cũng như thì mà nhiều còn hơn'.split(
    ' ',
  ),
)
