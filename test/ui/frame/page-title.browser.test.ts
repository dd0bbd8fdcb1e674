import { expect, test } from 'vitest';
import { html, LitElement, render } from 'lit';
import { namePage, namePlain } from '../../../src/ui/frame/page-title.ts';

class NamedPart extends LitElement {
  static override properties = { called: {} };
  declare called: string | null;

  constructor() {
    super();
    namePage(this, () => this.called);
  }
}
customElements.define('test-named', NamedPart);

const show = async (template: unknown) => {
  render(template, document.body);
  await Promise.all(
    [...document.querySelectorAll<NamedPart>('test-named')].map((one) => one.updateComplete),
  );
};

test('the page is named by the place in it, else by the frame', async () => {
  namePlain('Runaway');
  expect(document.title).toBe('Runaway');
  await show(html`<test-named .called=${'Desk'}></test-named>`);
  expect(document.title).toBe('Desk');
  // The frame is drawn again while the place stands: nothing is told twice.
  namePlain('Runaway');
  expect(document.title).toBe('Desk');
  await show(html`<test-named .called=${null}></test-named>`);
  expect(document.title).toBe('Desk');
  await show(html``);
  namePlain('Runaway');
  expect(document.title).toBe('Runaway');
});

test('of two places the one that came last names the page', async () => {
  await show(html`<test-named .called=${'one'}></test-named>`);
  await show(
    html`<test-named .called=${'one'}></test-named><test-named .called=${'two'}></test-named>`,
  );
  expect(document.title).toBe('two');
  await show(
    html`<test-named .called=${'three'}></test-named><test-named .called=${'two'}></test-named>`,
  );
  expect(document.title).toBe('two');
  await show(html``);
});
