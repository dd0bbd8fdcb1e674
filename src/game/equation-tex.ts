const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'varphi',
  ψ: 'psi',
  ω: 'omega',
  Δ: 'Delta',
  Φ: 'Phi',
  Ω: 'Omega',
  ℓ: 'ell',
  '∑': 'sum',
  '∼': 'sim',
  '∝': 'propto',
  '∈': 'in',
  '≥': 'geq',
  '←': 'leftarrow',
  '·': 'cdot',
};

/** An element of an equation: its name, and what is in it, text or elements. */
interface Element {
  readonly name: string;
  readonly text: string;
  readonly children: readonly Element[];
}

/** An equation in MathML as TeX, for descriptions in Markdown; it knows the elements that our equations are made of. */
export function equationTex(markup: string): string {
  return parsed(markup).map(tex).join(' ').trim();
}

function parsed(markup: string): readonly Element[] {
  const roots: Element[] = [];
  const open: { name: string; text: string; children: Element[] }[] = [];
  for (const [, slash, name, text] of markup.matchAll(/<(\/?)([a-z]+)[^>]*>([^<]*)/g)) {
    if (slash === '') {
      open.push({ name: name!, text: text!, children: [] });
      continue;
    }
    const closed = open.pop();
    if (closed !== undefined) (open.at(-1)?.children ?? roots).push(closed);
  }
  return roots;
}

function tex({ name, text, children }: Element): string {
  const inside = children.map(tex);
  const [first = '', second = ''] = inside;
  switch (name) {
    case 'mi':
    case 'mo':
      return symbol(text);
    case 'mn':
      return text;
    case 'mfrac':
      return `\\frac{${first}}{${second}}`;
    case 'msub':
      return `${first}_{${second}}`;
    case 'msup':
      return `${first}^{${second}}`;
    case 'mover':
      return `${second === '^' ? '\\hat' : '\\bar'}{${first}}`;
    default:
      return inside.join(' ');
  }
}

function symbol(sign: string): string {
  if (sign === '−') return '-';
  const named = greek[sign];
  if (named !== undefined) return `\\${named}`;
  return sign.length > 1 ? `\\mathrm{${sign}}` : sign;
}
