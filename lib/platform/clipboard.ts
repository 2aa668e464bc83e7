/** Puts a text on the clipboard, with its formatted form where there is one; false where the browser refuses. Call inside the click. */
export async function copyToClipboard({ plain, html }: { plain: string; html?: string }): Promise<boolean> {
  const blobs = { 'text/plain': new Blob([plain], { type: 'text/plain' }), ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }) };
  try {
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return false;
  }
}
