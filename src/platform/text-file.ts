/** Hands a text, or bytes, out as a file of this name. */
export function offerFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): void {
  offerBlob(name, new Blob([content], { type }));
}

/** Hands a picture to what the device shares with; where it shares no files, out as a file. */
export async function offerPicture(name: string, picture: Blob): Promise<void> {
  const { sharePicture } = await import('./picture-share.ts');
  if (!(await sharePicture(name, picture))) offerBlob(name, picture);
}

function offerBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
