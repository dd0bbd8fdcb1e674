/** Resolves when nobody is in the middle of writing something into the page. */
export function typed(page = document): Promise<void> {
  const field = page.activeElement;
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (!isText || field.readOnly || field.value === '') return Promise.resolve();
  return new Promise((done) => {
    field.addEventListener('blur', () => done(), { once: true });
  });
}
