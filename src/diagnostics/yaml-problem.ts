import type { Document, ErrorCode, YAMLError } from 'yaml'
import type { Value } from './word.ts'

/** What the reader of YAML complains of, in Vietnamese: one sentence for each of its codes. */
const sentences: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'sau `*` không được có nhãn hay neo',
  BAD_ALIAS: 'giá trị mở đầu bằng `*` hoặc `&` thì đặt trong ngoặc kép',
  BAD_COLLECTION_TYPE: 'nhãn không hợp với danh sách hay nhóm khóa',
  BAD_DIRECTIVE: 'dòng mở đầu bằng `%` thì đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'dấu `\\` trong ngoặc kép không đúng chỗ',
  BAD_INDENT: 'thụt đầu dòng sai',
  BAD_PROP_ORDER: 'nhãn hoặc neo không đúng chỗ',
  BAD_SCALAR_START: 'giá trị mở đầu bằng dấu này thì đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu `: ` trong một dòng',
  BLOCK_IN_FLOW: 'trong `[…]` hay `{…}` không được xuống dòng kiểu danh sách',
  DUPLICATE_KEY: 'khóa bị lặp',
  IMPOSSIBLE: 'không hiểu được cấu trúc',
  KEY_OVER_1024_CHARS: 'khóa quá dài',
  MISSING_CHAR: 'thiếu `:`, dấu phẩy, dấu nháy hoặc dấu ngoặc',
  MULTILINE_IMPLICIT_KEY: 'khóa chiếm nhiều dòng, có lẽ thiếu `:`',
  MULTIPLE_ANCHORS: 'một giá trị có nhiều neo',
  MULTIPLE_DOCS: 'có thêm `---` ở giữa',
  MULTIPLE_TAGS: 'một giá trị có nhiều nhãn',
  NON_STRING_KEY: 'khóa không phải là chữ',
  RESOURCE_EXHAUSTION: 'lồng nhau quá sâu',
  TAB_AS_INDENT: 'thụt đầu dòng bằng tab, cần dấu cách',
  TAG_RESOLVE_FAILED: 'giá trị mở đầu bằng `!` thì đặt trong ngoặc kép',
  UNEXPECTED_TOKEN: 'có dấu không đúng chỗ',
}

/** A tab among what indents a line; of what follows from it YAML’s reader complains in other words. */
const tabIndent = /^ *\t/u
const tab: Value = { en: 'Tabs are not allowed as indentation', vi: sentences.TAB_AS_INDENT }

/**
 * A mistake of YAML in words.
 *
 * @param line that it stands in, with its indent
 */
export function toYamlProblem({ code, message }: YAMLError, line: string): Value {
  return tabIndent.test(line) ? tab : { en: message, vi: sentences[code] }
}

/**
 * A key that its map holds before, in words.
 *
 * @param first line on which it does
 */
export function toRepetition(key: string, first: number): Value {
  return {
    en: `each key once (\`${key}\` also on line ${first}: keep one)`,
    vi: `mỗi khóa một lần (\`${key}\` đã có ở dòng ${first}: giữ một)`,
  }
}

/** What `yaml` refuses to unfold: anchors that multiply each other. */
const excessive: Value = { en: 'too many aliases', vi: 'quá nhiều chỗ dùng `*`' }

/** A document as plain data, or why it cannot be. */
export function toPlainData(document: Document.Parsed): { value?: unknown; problem?: Value } {
  try {
    return { value: document.toJS({ maxAliasCount: 20 }) }
  } catch {
    return { problem: excessive }
  }
}
