/** More lines of an engagement file than this are refused. */
export const MOST_LINES = 20_000;

/** A line of a file that is not taken. */
export interface RejectedLine {
  /** Of the file, the header being 1. */
  line: number;
  /** In words for a rep. */
  reason: string;
}
