/** The cheap question before any reading: can this document be a page about someone at all? */

/** False for empty shells, framesets, XML, images and scripts shown as documents. Costs a few property reads. */
export function worthReading(doc: Document): boolean {
  try {
    if (doc.contentType !== undefined && !/html/i.test(doc.contentType)) return false;
    const body = doc.querySelector('body');
    return body !== null && body.firstElementChild !== null;
  } catch {
    return false;
  }
}
