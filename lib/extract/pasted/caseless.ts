/**
 * Names, titles and companies in scripts without capital letters, where nothing in a word tells that it is a name: Hebrew, Arabic and
 * Japanese. A line counts as a name by its form only where its place in the text says the same.
 */
import { fold } from '#lib/taxonomy/fold.ts';

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(', ')).map(fold));

/** Words that a title begins with, the article left out. */
const TITLE_WORDS = words(
  'מנכ"ל, מנכ״ל, מנכלית, מנכ"לית, מנכ״לית, סמנכ"ל, סמנכ״ל, סמנכ"לית, סמנכ״לית, יו"ר, יו״ר, מנהל, מנהלת, ראש, מייסד, מייסדת, שותף, שותפה, יועץ, יועצת, מהנדס, מהנדסת, מפתח, מפתחת, נציג, נציגת, רכז, רכזת, דירקטור, דירקטורית, אחראי, אחראית, אנליסט, אנליסטית, ארכיטקט, ארכיטקטית, סגן, סגנית, חשב, חשבת, מתאם, מתאמת, מעצב, מעצבת',
  'مدير, مديرة, رئيس, رئيسة, نائب, نائبة, مهندس, مهندسة, مستشار, مستشارة, مسؤول, مسؤولة, مشرف, مشرفة, مؤسس, شريك, شريكة, محلل, محللة, أخصائي, أخصائية, منسق, منسقة, مطور, مطورة, مندوب, مندوبة, محاسب, محاسبة, خبير, خبيرة',
);
const JAPANESE_TITLE = /社長|会長|取締役|執行役員|監査役|部長|次長|課長|係長|主任|室長|局長|所長|店長|支店長|工場長|理事|顧問|代表$|担当$|マネージャー|マネジャー|ディレクター|エンジニア|コンサルタント|リーダー|チーフ|スペシャリスト|アナリスト|デザイナー/u;
const JAPANESE_COMPANY = /株式会社|有限会社|合同会社/u;

/** Marks of companies, and words that departments begin or end with. */
const COMPANY_MARK = /(?:^|\s)בע["״]?מ$|^(?:شركة|مجموعة|مؤسسة)\s|\s(?:ش\.?\s?م\.?\s?[مل]|ذ\.?\s?م\.?\s?م)\.?$/u;
const DEPARTMENT = /^(?:מחלקת|אגף|חטיבת|צוות|יחידת|قسم|إدارة|دائرة|فريق)(?:\s|$)|[部課室局]$/u;
/** Places in a line of their own; no list of towns in these scripts is kept, so the largest alone. */
const PLACES = words(
  'ישראל, תל אביב, תל אביב יפו, ירושלים, חיפה, באר שבע, רמת גן, הרצליה, פתח תקווה, נתניה, רעננה, ראשון לציון, חולון, כפר סבא',
  'الإمارات, السعودية, مصر, الأردن, لبنان, قطر, الكويت, المغرب, دبي, أبوظبي, أبو ظبي, الشارقة, الرياض, جدة, الدمام, القاهرة, الإسكندرية, عمان, بيروت, الدوحة, الدار البيضاء, الرباط, تونس, بغداد',
);
const JAPANESE_PLACE = /[都道府県市区町村]$|^(?:日本|東京|大阪|京都|名古屋|横浜|福岡|札幌)$/u;

const HEBREW = /^[\u05d0-\u05ea][\u05d0-\u05ea'’׳-]+$/u;
const ARABIC = /^[\u0621-\u064a\u0671-\u06d3][\u0621-\u0652\u0671-\u06d3]+$/u;
const JAPANESE_NAME = /^\p{Script=Han}{1,3}[\s\u3000]?(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,4}$|^[\p{Script=Katakana}ー]{2,12}[・\s\u3000][\p{Script=Katakana}ー]{2,12}$/u;
const IN_SCRIPT = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const LONGEST = 60;
const parts = (text: string): string[] => text.split(/[\s\u3000]+/u);
/** "המנהלת" and "المديرة" without their article. */
const bare = (word: string): string => fold(word).replace(/^(?:ה|ال)(?=\p{L}{3})/u, '');
const isTitleWord = (word: string): boolean => TITLE_WORDS.has(fold(word)) || TITLE_WORDS.has(bare(word));

/** A title by the word it begins with, in Japanese by any word of it. */
export function isCaselessTitle(text: string): boolean {
  if (text.length > LONGEST || !IN_SCRIPT.test(text) || /[@:：/?!。、\d]/.test(text)) return false;
  return parts(text).slice(0, 2).some(isTitleWord) || (JAPANESE_TITLE.test(text) && !JAPANESE_COMPANY.test(text));
}

/** Whether a line has the form of a name; that it is one, only its place can tell. */
export function mayBeCaselessName(text: string): boolean {
  if (text.length > LONGEST || isCaselessTitle(text) || isPlace(text) || isMarked(text) || DEPARTMENT.test(text)) return false;
  const all = parts(text);
  const isOf = (script: RegExp): boolean => all.length >= 2 && all.length <= 5 && all.every((word) => script.test(word));
  return isOf(HEBREW) || isOf(ARABIC) || JAPANESE_NAME.test(text);
}

/** Whether a line right below a title may be the company's name. */
export const mayBeCaselessCompany = (text: string): boolean =>
  IN_SCRIPT.test(text) && text.length <= LONGEST && parts(text).length <= 6 && !/[@:：/?!+،,。、]|\d{3}/.test(text) && !isCaselessTitle(text) && !isPlace(text) && !DEPARTMENT.test(text);

/** A company by the mark of its legal form, or by the word for company. */
export const isMarked = (text: string): boolean => COMPANY_MARK.test(text) && text.length <= 2 * LONGEST && !/@|:\/\//.test(text);

const isPlace = (text: string): boolean => PLACES.has(fold(text)) || text.split(/\s*[,،]\s*/u).every((part) => PLACES.has(fold(part))) || JAPANESE_PLACE.test(text);
