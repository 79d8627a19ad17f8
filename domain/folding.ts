/*
 * What a text says when the ways of writing one letter do not count. `words.ts` folds for search, `lookalikes.ts` for
 * names; here is what both and moderation share: which foreign letter the eye takes for which Latin one.
 */

/** Told apart from the small letter by its shape, so it is looked up before case is dropped. */
const capitals = table(
  // Greek
  'Αa Βb Εe Ζz Ηh Ιi Κk Μm Νn Οo Ρp Τt Υy Χx',
  // Cyrillic
  'Аa Вb Еe Ѕs Іi Јj Кk Мm Нh Оo Рp Сc Тt Уy Хx Үy Ԍg Ԛq Ԝw',
  // Cherokee
  'Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꮢr Ꮪs Ꭲt Ꮩv Ꮃw Ꮓz',
  // Lisu
  'ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz',
)
const small = table(
  // Greek
  'αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ϲc ϳj',
  // Cyrillic
  'аa вb гr еe єe ѕs іi јj кk мm нh оo пn рp сc тt уy хx үy һh ӏl ԁd ԛq ԝw',
  // Armenian
  'օo սu ոn հh ցg զq',
  // Latin of other shapes
  'ıi ɑa ɡg ɩi ɪi ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz',
  'øo đd ðd łl ħh ŧt ƅb ɛe ʋv ƒf ɓb ɗd ɠg ƙk ƥp ƭt',
)

function table(...rows: string[]): Map<string, string> {
  return new Map(rows.flatMap((row) => row.split(' ')).map((pair) => [[...pair][0]!, [...pair][1]!]))
}

/** Enclosed letters that Unicode does not take for letters: 🅐 🅰 🇦 and their like. */
const enclosed = [0x1f150, 0x1f170, 0x1f1e6]

/** The Latin letter the eye takes a letter for; the letter itself where there is none. */
export function asLatin(letter: string): string {
  const latin = capitals.get(letter) ?? small.get(letter)
  if (latin) return latin
  const code = letter.codePointAt(0)!
  const first = enclosed.find((start) => code >= start && code < start + 26)
  return first === undefined ? letter : String.fromCharCode(97 + code - first)
}

/** Taken for a letter inside a word: h3llo, $ick. (`1` and `|` stand for i as well as for l.) */
export const signs: Record<string, string> = {
  ...{ 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', 9: 'g' },
  ...{ '@': 'a', $: 's', '!': 'i', '€': 'e' },
}
