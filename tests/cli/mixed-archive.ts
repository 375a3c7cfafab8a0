import { type Archive, createArchive, dump } from '../ingest/archive.ts'

const furniture = [
  'Trang chủ',
  '',
  'Đăng nhập',
  '',
  'Chia sẻ',
  '',
  'Nhỏ Bình thường Lớn',
  '',
  'Theo dõi chúng tôi trên',
  '',
].join('\n')

/** A content folder as it may come from a hasty evening: four bad files among good ones. */
export async function createMixed(): Promise<Archive> {
  const archive = await createArchive()
  await archive.write('dumps/vov/good.txt', dump())
  await archive.write('dumps/vov/other.txt', dump({ title: 'Một bài báo khác hẳn về cuộc bầu cử sắp tới tại Yerevan' }))
  await archive.write('dumps/vov/empty.txt', '')
  await archive.write(
    'dumps/vov/binary.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
  )
  await archive.write('dumps/vov/furniture.txt', furniture)
  await archive.write('articles/2023/broken.md', '---\ntitle: Nóng: chiến sự: mới\nslug: broken\n---\n\nMột.\n')
  return archive
}

/** Twelve pages without a title, two files that are no dumps, and what is wrong in {@link createMixed}. */
export async function createMany(): Promise<Archive> {
  const archive = await createMixed()
  for (const number of Array.from({ length: 12 }, (_, index) => index + 10)) {
    const body = dump({ body: `Đoạn thứ ${number}, không giống đoạn nào khác.` })
      .split('\n')
      .slice(4)
      .join('\n')
    await archive.write(`dumps/untitled/${number}.txt`, body)
  }
  await archive.write('dumps/vov/picture 100%, copy.jpg', 'a')
  return archive
}
