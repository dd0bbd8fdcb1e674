import { html, type TemplateResult } from 'lit';

/** A button that asks for files. */
export interface FileButton {
  readonly label: string;
  /** Endings and types the browser offers first; everything where it is missing. */
  readonly accept?: string;
  /** One file unless said otherwise. */
  readonly asks?: 'many' | 'folder';
  readonly isStrong?: boolean;
  /** Hears what was chosen, at least one file; the same can be chosen again. */
  readonly chosen: (first: File, all: readonly File[]) => unknown;
}

/** A button with a file field in it, which the keyboard reaches and assistive technology names. */
export function fileButton({ label, accept, asks, isStrong, chosen }: FileButton): TemplateResult {
  const change = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    // Else the same file, mended, would be no change.
    field.value = '';
    const [first] = files;
    if (first !== undefined) chosen(first, files);
  };
  return html`<label class="button ${isStrong === true ? 'strong' : ''}">
    ${label}
    <input
      class="hidden-text"
      type="file"
      accept=${accept ?? ''}
      ?multiple=${asks === 'many'}
      ?webkitdirectory=${asks === 'folder'}
      @change=${change}
    />
  </label>`;
}
