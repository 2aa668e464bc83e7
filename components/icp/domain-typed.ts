/** A domain as people type or paste it, down to its bare host: "https://www.Brightforge.com/about" -> "brightforge.com". */
export function domainTyped(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');
}
