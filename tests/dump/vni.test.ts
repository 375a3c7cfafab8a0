import { describe, expect, test } from 'vitest'
import { decode } from '../../src/dump/decode.ts'
import { decodeVni } from '../../src/dump/vni.ts'

/** What stands behind a letter for its tone, its hat, or both. Hats: breve U+0306, circumflex U+0302. */
const marks: Readonly<Record<string, string>> = {
  '': '',
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0303': 'õ',
  '\u0309': 'û',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0303': 'ã',
  '\u0302\u0309': 'å',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0303': 'ü',
  '\u0306\u0309': 'ú',
  '\u0306\u0323': 'ë',
}

const whole: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ì: 'ì',
  í: 'í',
  ỵ: 'î',
}

/** Vietnamese as VNI for Windows spells it, read as Windows-1252. */
function encodeVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const lower = letter.toLowerCase()
    const spelled = whole[lower] ?? spell(lower)
    return letter === lower ? spelled : spelled.toUpperCase()
  }).join('')
}

function spell(letter: string): string {
  const decomposed = letter.normalize('NFD')
  const horned = decomposed.replace('\u031b', '')
  const base = horned === decomposed ? horned.slice(0, 1) : `${horned.slice(0, 1)}\u031b`.normalize('NFC')
  const behind = horned
    .slice(1)
    .replace(/(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<hat>[\u0302\u0306])/u, '$<hat>$<tone>')
  const mark = marks[behind]
  return mark === undefined ? letter : (whole[base] ?? base) + mark
}

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const letters = Array.from('aăâeêioôơuưy')
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()])

test.each(letters)('%s comes back', (letter) => {
  expect(decodeVni(encodeVni(letter))).toBe(letter)
})

test('a page in VNI is recognised and read', () => {
  const text =
    'Chuyến phà đầu tiên rời cảng Batumi, chở bốn mươi toa hàng. Được biết, người dân vẫn chờ nghe tin; thủy thủ kể chuyện.'
  const bytes = Buffer.from(encodeVni(text), 'latin1')
  expect(decode(bytes)).toEqual({ text, encoding: 'vni' })
})

describe('a page that was copied from a browser as Windows-1252', () => {
  const menu = 'Trang chủ | Liên hệ | Đài El Niño'
  const text = 'Chuyến phà đầu tiên rời cảng Batumi, chở bốn mươi toa hàng.\nG. Trần Đức Đá\nThủy thủ kể: “Sóng lớn”.'

  test('is read in VNI, and its menu as it stands', () => {
    const copied = Buffer.from(`${menu}\n${encodeVni(text)}`)
    expect(decode(copied)).toEqual({ text: `${menu}\n${text}`, encoding: 'vni' })
  })

  test('is read in VNI where more of its words could be syllables as they stand than not', () => {
    const lines =
      'Hai bên nhất trí tiếp tục đàm phán.\nBên bờ sông, bến phà cũ vẫn mở.\nNăm năm liền thuyền bè tấp nập.'
    const copied = Buffer.from(`${menu}\n${encodeVni(text)}\n${encodeVni(lines)}`)
    expect(decode(copied)).toEqual({ text: `${menu}\n${text}\n${lines}`, encoding: 'vni' })
  })

  test('is read in VNI where its only đ is a capital', () => {
    const lines = 'Đầu tháng ba, bến phà Batumi mở lại.\nHành khách chờ từ sáng sớm.'
    expect(decode(Buffer.from(encodeVni(lines)))).toEqual({ text: lines, encoding: 'vni' })
  })

  test.each([
    'Điều 5 § 2: bến phà mở lại.',
    'Ông Peña và bà Ibáñez thăm Yerevan.',
    'Cà phê Trung Nguyên® và cá tra hun khói.',
  ])('is left alone when it is Vietnamese: %s', (line) => {
    expect(decode(Buffer.from(`${line}\nHoà nhã, quý vị và các bạn.`))?.encoding).toBe('utf-8')
  })

  test('is left alone when its letters are Spanish', () => {
    const spanish = 'Señores, el año que viene los niños irán a España.'
    expect(decode(Buffer.from(`${menu}\n${spanish}`))).toEqual({ text: `${menu}\n${spanish}`, encoding: 'utf-8' })
  })
})
