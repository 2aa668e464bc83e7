/** A page as it comes from its tab: the document, written out. */
export interface PageCopy {
  /** Committed address. */
  url: string;
  /** The document as the browser serialises it, without code; '' where the document holds no page. */
  html: string;
  /** True where the copy was ended early. */
  cut: boolean;
}
