/**
 * What the program saw in a line, in Vietnamese for the readers of "Bản gốc". The keys are the reasons that
 * `src/tree` and `src/record` give; a test holds that none is missing.
 */
const reasonLabels: ReadonlyMap<string, string> = new Map([
  // Shape
  ['the shape of a title', 'có dáng một cái tít'],
  ['not the shape of a title', 'không có dáng tít'],
  ['a short line', 'dòng ngắn'],
  ['a short line between paragraphs', 'dòng ngắn giữa các đoạn văn'],
  ['a few words without a full stop', 'vài chữ, không có dấu chấm câu'],
  ['a word alone', 'một chữ đứng riêng'],
  ['a headline between paragraphs', 'một cái tít nằm giữa các đoạn văn'],
  ['a headline in square brackets', 'một cái tít trong ngoặc vuông'],
  ['cut off with dots', 'bị cắt bằng dấu ba chấm'],
  ['ends like a sentence', 'kết thúc như một câu'],
  ['no letters', 'không có chữ cái nào'],
  ['letters of another script', 'viết bằng chữ khác'],
  ['not Vietnamese', 'không phải tiếng Việt'],
  ['nothing on the line', 'không có gì trên dòng'],
  // Repetition
  ['repeats the title', 'nhắc lại tít'],
  ['a variant of the title', 'gần giống tít'],
  ["a variant of the title, as a picture's alternative text", 'gần giống tít, như chữ thay ảnh'],
  ["the title, as a picture's label", 'tít dùng làm nhãn ảnh'],
  ['a title above itself', 'tít đứng ngay trên chính nó'],
  ['says everything twice', 'nói mọi thứ hai lần'],
  ['said more than once', 'xuất hiện hơn một lần'],
  ['comes back further down', 'còn gặp lại ở dưới'],
  ['another version of the caption beside it', 'dạng khác của chú thích bên cạnh'],
  ['its words come back in the story', 'các chữ của nó gặp lại trong bài'],
  ['its words do not come back in the story', 'các chữ của nó không gặp lại trong bài'],
  // Signs
  ['a date alone', 'chỉ có ngày'],
  ['a date with a year or clock time', 'ngày có năm hoặc giờ'],
  ['a name alone', 'chỉ có tên người'],
  ['a name alone before the story', 'chỉ có tên người, trước bài'],
  ['a news agency alone', 'chỉ có tên hãng tin'],
  ['an address', 'một địa chỉ'],
  ["a picture's source alone", 'chỉ có nguồn ảnh'],
  ['ends with the source of a picture', 'kết thúc bằng nguồn ảnh'],
  ["ends with a picture's number", 'kết thúc bằng số thứ tự ảnh'],
  ["opens as a picture's label", 'mở đầu như nhãn ảnh'],
  ['names the source of the story', 'nêu nguồn của bài'],
  ['opens with the name of an outlet', 'mở đầu bằng tên báo'],
  ["ends with the mark of a story's end", 'có dấu hết bài ở cuối'],
  ['opens with a copyright sign', 'mở đầu bằng dấu bản quyền'],
  ['points to another story', 'chỉ sang bài khác'],
  ['page furniture', 'phần phụ quen thuộc của trang báo'],
  ['page furniture of a known outlet', 'phần phụ quen thuộc của tờ báo này'],
  ['opens like page furniture', 'mở đầu như phần phụ của trang'],
  ['ends like page furniture', 'kết thúc như phần phụ của trang'],
  ['header of the dump', 'phần đầu tệp do người đưa tin vào kho ghi'],
  ['heading of a list of related stories', 'đầu mục tin liên quan'],
  ['heading of a list of older stories', 'đầu mục tin cũ hơn'],
  // Place
  ['first line of the page', 'dòng đầu trang'],
  ['the page begins with the story', 'trang bắt đầu ngay bằng bài'],
  ['first sentences after the title', 'những câu đầu sau tít'],
  ['follows the title', 'đứng sau tít'],
  ['follows the title of another story', 'đứng sau tít của tin khác'],
  ['follows a caption', 'đứng sau chú thích ảnh'],
  ['follows a sub-heading', 'đứng sau tít phụ'],
  ['stands below a kicker', 'đứng dưới tít dẫn'],
  ['stands below the heading of a list', 'đứng dưới đầu mục một danh sách'],
  ['stands below the heading of a list of older stories', 'đứng dưới đầu mục tin cũ hơn'],
  ['short line above a repeated title', 'dòng ngắn trên một tít lặp lại'],
  ['short line above a list of doubled titles', 'dòng ngắn trên một loạt tít viết hai lần'],
  ['in a run of paragraphs', 'nằm giữa một loạt đoạn văn'],
  ['in a list of older stories', 'nằm trong danh sách tin cũ hơn'],
  ['in a list of other stories', 'nằm trong danh sách tin khác'],
  ['nothing else fits better', 'không vai nào khác hợp hơn'],
])

/** Empty when the reason has no words in Vietnamese: a page in Vietnamese prints no English. */
export function toReasonLabel(reason: string): string {
  return reasonLabels.get(reason) ?? ''
}
