import { granted } from './capability.ts';

/** Hands a picture to what the device shares with; false where it is to go out as a file. */
export async function sharePicture(name: string, picture: Blob): Promise<boolean> {
  const file = new File([picture], name, { type: picture.type });
  // Browsers that share nothing have neither of the two.
  const device = navigator as Partial<Navigator>;
  if (granted(() => device.canShare?.({ files: [file] })) !== true) return false;
  try {
    await device.share?.({ files: [file] });
    return true;
  } catch (error) {
    // Who closes the sheet wants nothing; who may not open it wants the file all the same.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
