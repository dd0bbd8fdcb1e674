/**
 * The equations of the model page as MathML, once for all languages: they have no words in them. The
 * sentence that explains each has the same key in `locales/<language>/model.ts`.
 */
export const modelEquations = {
  lab: {
    score:
      '<math display="block"><mi>Δ</mi><mi>s</mi><mo>=</mo><mi>p</mi><mi>ξ</mi><mi>c</mi><mo>(</mo><mfrac><mrow><mi>c</mi><mo>−</mo><mi>s</mi></mrow><mrow><mi>c</mi></mrow></mfrac><msup><mo>)</mo><mn>{score_power}</mn></msup></math>',
    capability:
      '<math display="block"><mi>κ</mi><mo>=</mo><mn>{capability_least}</mn><mo>+</mo><mn>{capability_span}</mn><mfrac><mrow><mi>s</mi></mrow><mrow><mn>{score_scale}</mn></mrow></mfrac></math>',
    first_copy:
      '<math display="block"><mi>h</mi><mo>=</mo><msub><mi>h</mi><mn>0</mn></msub><mo>·</mo><mi>G</mi><mo>·</mo><mi>Φ</mi><mo>(</mo><mfrac><mrow><mi>κ</mi><mo>−</mo><mn>{copying_threshold}</mn></mrow><mrow><mn>{copying_width}</mn></mrow></mfrac><mo>)</mo><mo>·</mo><msub><mi>U</mi><mrow><mi>n</mi></mrow></msub><mo>·</mo><msub><mi>U</mi><mrow><mi>a</mi></mrow></msub><mo>·</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{copying_red_team}</mn><mi>R</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{copying_verifier}</mn><mi>v</mi><mo>)</mo></math>',
    multiplying:
      '<math display="block"><mi>B</mi><mo>∼</mo><mi>NegBin</mi><mo>(</mo><mi>n</mi><mo>,</mo><mfrac><mrow><mn>1</mn></mrow><mrow><mn>1</mn><mo>+</mo><mi>y</mi></mrow></mfrac><mo>)</mo><mo>,</mo><mi>y</mi><mo>=</mo><mfrac><mrow><mi>F</mi></mrow><mrow><mi>n</mi></mrow></mfrac><mo>(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mi>n</mi></mrow><mrow><mi>F</mi></mrow></mfrac><mo>(</mo><msup><mi>e</mi><mi>β</mi></msup><mo>−</mo><mn>1</mn><mo>)</mo></mrow></msup><mo>)</mo><mo>,</mo><mi>F</mi><mo>=</mo><msub><mi>N</mi><mn>0</mn></msub><mo>−</mo><mi>n</mi></math>',
    escapes:
      '<math display="block"><mi>V</mi><mo>∼</mo><mi>Poisson</mi><mo>(</mo><mi>ε</mi><mi>n</mi><msub><mi>L</mi><mi>n</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mn>{leak_verifier}</mn><mi>v</mi><mo>)</mo><mo>)</mo></math>',
    look: '<math display="block"><mi>P</mi><mo>=</mo><mn>{look_works}</mn><mi>min</mi><mo>(</mo><mn>1</mn><mo>,</mo><mn>{look_review}</mn><msub><mi>d</mi><mi>r</mi></msub><mo>+</mo><mn>{look_human}</mn><mi>m</mi><mo>)</mo><mi>min</mi><mo>(</mo><mn>1</mn><mo>,</mo><mfrac><mrow><mi>n</mi></mrow><mrow><mn>{look_crowd}</mn><msub><mi>N</mi><mn>0</mn></msub></mrow></mfrac><mo>)</mo></math>',
  },
  replication: {
    free_hosts:
      '<math display="block"><msub><mi>F</mi><mi>k</mi></msub><mo>=</mo><msub><mi>N</mi><mi>k</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>h</mi><mi>k</mi></msub><mo>−</mo><msub><mi>o</mi><mi>k</mi></msub><mo>)</mo><mo>−</mo><msub><mi>n</mi><mi>k</mi></msub></math>',
    tries:
      '<math display="block"><msub><mi>x</mi><mrow><mi>σ</mi><mi>κ</mi></mrow></msub><mo>=</mo><mi>r</mi><msub><mi>A</mi><mi>κ</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>c</mi><mi>σ</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>z</mi><mo>)</mo><mi>Δ</mi><mi>t</mi><msub><mo>∑</mo><mi>k</mi></msub><msub><mi>a</mi><mi>k</mi></msub><msub><mi>u</mi><mi>k</mi></msub><mi>Φ</mi><mo>(</mo><mfrac><mrow><mi>κ</mi><mo>+</mo><mi>γ</mi><mi>g</mi><mi>C</mi><mo>−</mo><msub><mi>θ</mi><mi>k</mi></msub></mrow><mrow><mi>w</mi></mrow></mfrac><mo>)</mo><mfrac><mrow><msub><mi>F</mi><mi>k</mi></msub></mrow><mrow><msub><mi>N</mi><mi>k</mi></msub></mrow></mfrac></math>',
    births:
      '<math display="block"><msub><mi>B</mi><mrow><mi>σ</mi><mi>κ</mi></mrow></msub><mo>∼</mo><mi>NegBin</mi><mo>(</mo><msub><mi>n</mi><mrow><mi>σ</mi><mi>κ</mi></mrow></msub><mo>,</mo><mfrac><mrow><mn>1</mn></mrow><mrow><mn>1</mn><mo>+</mo><mi>y</mi></mrow></mfrac><mo>)</mo><mo>,</mo><mi>y</mi><mo>=</mo><mo>(</mo><msup><mi>e</mi><mrow><mi>v</mi><msub><mi>x</mi><mrow><mi>σ</mi><mi>κ</mi></mrow></msub></mrow></msup><mo>−</mo><mn>1</mn><mo>)</mo><msup><mi>e</mi><mrow><mo>−</mo><msub><mi>d</mi><mi>σ</mi></msub></mrow></msup></math>',
    mutants:
      '<math display="block"><msub><mi>Y</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub><mo>=</mo><msub><mi>n</mi><mi>i</mi></msub><msub><mi>μ</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub><msub><mi>x</mi><mi>i</mi></msub><mfrac><mrow><msup><mi>e</mi><msub><mi>g</mi><mi>j</mi></msub></msup><mo>−</mo><msup><mi>e</mi><msub><mi>g</mi><mi>i</mi></msub></msup></mrow><mrow><msub><mi>g</mi><mi>j</mi></msub><mo>−</mo><msub><mi>g</mi><mi>i</mi></msub></mrow></mfrac><mo>,</mo><msub><mi>g</mi><mi>i</mi></msub><mo>=</mo><msub><mi>v</mi><mi>i</mi></msub><msub><mi>x</mi><mi>i</mi></msub><mo>−</mo><msub><mi>d</mi><mi>i</mi></msub><mo>,</mo><msub><mi>g</mi><mi>j</mi></msub><mo>=</mo><msub><mi>x</mi><mi>j</mi></msub><mo>−</mo><msub><mi>d</mi><mi>j</mi></msub></math>',
    filling:
      '<math display="block"><msub><mi>E</mi><mi>k</mi></msub><mo>=</mo><msub><mi>F</mi><mi>k</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mi>z</mi></mrow></msup><mo>)</mo><mo>+</mo><msub><mi>V</mi><mi>k</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mfrac><mrow><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mi>z</mi></mrow></msup></mrow><mrow><mi>z</mi></mrow></mfrac><mo>)</mo></math>',
    losses:
      '<math display="block"><msub><mi>V</mi><mrow><mi>k</mi><mi>σ</mi></mrow></msub><mo>∼</mo><mi>Binomial</mi><mo>(</mo><msub><mi>n</mi><mrow><mi>k</mi><mi>σ</mi></mrow></msub><mo>,</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><msub><mi>δ</mi><mrow><mi>k</mi><mi>σ</mi></mrow></msub><mi>Δ</mi><mi>t</mi></mrow></msup><mo>)</mo></math>',
    learning:
      '<math display="block"><msub><mi>M</mi><mi>κ</mi></msub><mo>∼</mo><mi>Binomial</mi><mo>(</mo><msub><mi>n</mi><mi>κ</mi></msub><mo>,</mo><mn>1</mn><mo>−</mo><msup><mi>e</mi><mrow><mo>−</mo><mi>ι</mi><mi>e</mi><mo>(</mo><mn>1</mn><mo>+</mo><mi>g</mi><mo>)</mo><msub><mi>A</mi><mi>κ</mi></msub><mi>Δ</mi><mi>t</mi></mrow></msup><mo>)</mo></math>',
    by_hand:
      '<math display="block"><mi>M</mi><mo>∼</mo><mi>Poisson</mi><mo>(</mo><mn>{hand_release}</mn><mi>Q</mi><mi>Δ</mi><mi>t</mi><mo>)</mo></math>',
    sleepers:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>Z</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mi>s</mi><mi>n</mi><mo>−</mo><mo>(</mo><mi>w</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>P</mi><mo>)</mo><mo>+</mo><mi>c</mi><mi>u</mi><mo>+</mo><mi>b</mi><mo>)</mo><mi>Z</mi></math>',
  },
  measures: {
    ramp: '<math display="block"><mfrac><mrow><mi>d</mi><mi>u</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mi>v</mi></mrow><mrow><mi>τ</mi></mrow></mfrac><mo>(</mo><msup><mi>u</mi><mo>·</mo></msup><mo>−</mo><mi>u</mi><mo>)</mo></math>',
    institutions:
      '<math display="block"><mi>v</mi><mo>=</mo><mo>(</mo><mn>{ramp_services_least}</mn><mo>+</mo><mn>{ramp_services}</mn><mi>S</mi><mo>)</mo><mo>(</mo><mn>{ramp_trust_least}</mn><mo>+</mo><mi>T</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>+</mo><mn>{ramp_coordination}</mn><mi>Z</mi><mo>)</mo></math>',
    hands:
      '<math display="block"><mi>f</mi><mo>=</mo><mo>(</mo><mn>{staff_least}</mn><mo>+</mo><mn>{staff_services}</mn><mi>S</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{coalition_shield}</mn><mi>g</mi><mi>C</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>+</mo><mn>{staff_coordination}</mn><mi>Z</mi><mo>)</mo></math>',
    removal:
      '<math display="block"><msub><mi>δ</mi><mrow><mi>k</mi><mi>σ</mi></mrow></msub><mo>=</mo><mi>f</mi><mo>(</mo><msub><mi>m</mi><mi>k</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>σ</mi><msup><mo>)</mo><mn>2</mn></msup><mo>+</mo><msub><mi>q</mi><mi>k</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>ψ</mi><mi>P</mi><mo>)</mo><mo>(</mo><msub><mi>d</mi><mi>s</mi></msub><msub><mi>L</mi><mi>σ</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>σ</mi><mo>)</mo><mo>+</mo><msub><mi>d</mi><mi>b</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mn>{behaviour_blind}</mn><mi>σ</mi><mo>)</mo><mo>+</mo><msub><mi>d</mi><mi>h</mi></msub><msup><mi>e</mi><mrow><mo>−</mo><mfrac><mrow><mo>(</mo><mi>σ</mi><mo>−</mo><mover accent="true"><mrow><mi>σ</mi></mrow><mo>^</mo></mover><msup><mo>)</mo><mn>2</mn></msup></mrow><mrow><mn>2</mn><msup><mi>ω</mi><mn>2</mn></msup></mrow></mfrac></mrow></msup><mo>)</mo><mo>+</mo><msub><mi>d</mi><mrow><mi>r</mi><mi>k</mi></mrow></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>σ</mi><mo>)</mo><mo>)</mo><mo>+</mo><mi>x</mi><mi>X</mi><mo>+</mo><mi>y</mi><msub><mi>o</mi><mi>k</mi></msub></math>',
    library:
      '<math display="block"><mfrac><mrow><mi>d</mi><msub><mi>L</mi><mi>σ</mi></msub></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mo>(</mo><mi>λ</mi><mi>ℓ</mi><mi>ε</mi><mfrac><mrow><mi>z</mi></mrow><mrow><mi>z</mi><mo>+</mo><mn>{signature_sightings}</mn></mrow></mfrac><mo>+</mo><mn>{fragment_learning}</mn><mi>Q</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>L</mi><mi>σ</mi></msub><mo>)</mo><mo>−</mo><mi>φ</mi><msub><mi>L</mi><mi>σ</mi></msub><mo>,</mo><mi>ε</mi><mo>=</mo><mn>{learning_least}</mn><mo>+</mo><mn>{learning_evidence}</mn><mi>E</mi><mo>,</mo><mi>z</mi><mo>=</mo><msub><mi>n</mi><mi>σ</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>σ</mi><msup><mo>)</mo><mn>2</mn></msup></math>',
    hunter:
      '<math display="block"><mfrac><mrow><mi>d</mi><mover accent="true"><mrow><mi>σ</mi></mrow><mo>^</mo></mover></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mi>ρ</mi><mo>(</mo><mn>1</mn><mo>−</mo><mover accent="true"><mrow><mi>σ</mi></mrow><mo>¯</mo></mover><mo>)</mo><mo>(</mo><msub><mi>σ</mi><mrow><mi>seen</mi></mrow></msub><mo>−</mo><mover accent="true"><mrow><mi>σ</mi></mrow><mo>^</mo></mover><mo>)</mo></math>',
    hardening:
      '<math display="block"><mfrac><mrow><mi>d</mi><msub><mi>h</mi><mi>k</mi></msub></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mi>p</mi><mi>u</mi><mo>(</mo><msub><mi>h</mi><mrow><mi>max</mi></mrow></msub><mo>−</mo><msub><mi>h</mi><mi>k</mi></msub><mo>)</mo><mo>−</mo><mi>b</mi><mo>(</mo><msub><mi>h</mi><mi>k</mi></msub><mo>−</mo><msub><mi>h</mi><mn>0</mn></msub><mo>)</mo></math>',
  },
  access: {
    models:
      '<math display="block"><mi>a</mi><mo>=</mo><mfrac><mrow><mi>x</mi><mo>(</mo><mn>1</mn><mo>+</mo><mn>{models_half}</mn><mo>)</mo></mrow><mrow><mi>x</mi><mo>+</mo><mn>{models_half}</mn></mrow></mfrac><mo>,</mo><mi>ν</mi><mo>=</mo><mi>max</mi><mo>(</mo><mn>0</mn><mo>,</mo><mn>1</mn><mo>−</mo><mfrac><mrow><mi>a</mi></mrow><mrow><msub><mi>a</mi><mn>0</mn></msub></mrow></mfrac><mo>)</mo></math>',
    open: '<math display="block"><msub><mi>A</mi><mi>o</mi></msub><mo>=</mo><mi>a</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>l</mi><mo>)</mo><mo>(</mo><mn>{large_models}</mn><mo>(</mo><mn>1</mn><mo>−</mo><mi>s</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>f</mi><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>j</mi><mi>κ</mi></msub><mo>)</mo><mo>)</mo><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{large_models}</mn><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>s</mi><mn>2</mn></msub><mo>)</mo><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>i</mi><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>j</mi><mi>κ</mi></msub><mo>)</mo><mo>)</mo></math>',
    talk: '<math display="block"><msub><mi>j</mi><mi>κ</mi></msub><mo>=</mo><mi>J</mi><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>J</mi><mo>)</mo><mn>{talk_most}</mn><mi>Φ</mi><mo>(</mo><mfrac><mrow><mi>κ</mi><mo>−</mo><mn>{talk_threshold}</mn></mrow><mrow><mn>{talk_width}</mn></mrow></mfrac><mo>)</mo></math>',
    access:
      '<math display="block"><msub><mi>A</mi><mi>κ</mi></msub><mo>=</mo><mo>(</mo><msub><mi>A</mi><mi>o</mi></msub><mo>+</mo><mi>H</mi><mo>(</mo><mi>max</mi><mo>(</mo><mi>q</mi><mo>,</mo><msub><mi>A</mi><mi>o</mi></msub><mo>)</mo><mo>−</mo><msub><mi>A</mi><mi>o</mi></msub><mo>)</mo><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>o</mi><mo>)</mo></math>',
    fear: '<math display="block"><mi>T</mi><mo>=</mo><mi>min</mi><mo>(</mo><mn>1</mn><mo>,</mo><mi>t</mi><mo>+</mo><mi>ν</mi><mo>+</mo><mn>{fear_unsafe}</mn><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>S</mi><mi>m</mi></msub><mo>)</mo><mo>)</mo><mi>Φ</mi><mo>(</mo><mfrac><mrow><mover accent="true"><mrow><mi>κ</mi></mrow><mo>¯</mo></mover><mo>−</mo><msub><mi>θ</mi><mi>H</mi></msub></mrow><mrow><mn>{hoarding_width}</mn></mrow></mfrac><mo>)</mo></math>',
    hoarding:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>H</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mn>{hoarding_first}</mn><mi>η</mi><mi>T</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>H</mi><mo>)</mo><mo>+</mo><mi>H</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>H</mi><mo>)</mo><mo>(</mo><mi>η</mi><mi>T</mi><mo>+</mo><mi>b</mi><mo>(</mo><mfrac><mrow><mi>q</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>o</mi><mo>)</mo></mrow><mrow><mover accent="true"><mrow><mi>A</mi></mrow><mo>¯</mo></mover></mrow></mfrac><mo>−</mo><mn>1</mn><mo>)</mo><mo>)</mo></math>',
  },
  trilemma: {
    selection:
      '<math display="block"><mi>P</mi><mo>(</mo><mi>z</mi><mo>)</mo><mo>∝</mo><mi>a</mi><mo>(</mo><mi>z</mi><mo>)</mo><mover accent="true"><mrow><mi>P</mi></mrow><mo>¯</mo></mover><mo>(</mo><mi>z</mi><mo>)</mo></math>',
    learning:
      '<math display="block"><msup><mi>P</mi><mi>m</mi></msup><mo>←</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>η</mi><mo>)</mo><msup><mi>P</mi><mi>m</mi></msup><mo>+</mo><mi>η</mi><mover accent="true"><mrow><mi>P</mi></mrow><mo>^</mo></mover><mo>(</mo><mi>D</mi><mo>)</mo></math>',
    divergence:
      '<math display="block"><mi>D</mi><mo>=</mo><msub><mo>∑</mo><mi>z</mi></msub><mi>π</mi><mo>(</mo><mi>z</mi><mo>)</mo><mi>ln</mi><mfrac><mrow><mi>π</mi><mo>(</mo><mi>z</mi><mo>)</mo></mrow><mrow><mi>P</mi><mo>(</mo><mi>z</mi><mo>)</mo></mrow></mfrac></math>',
    coverage:
      '<math display="block"><mi>Cov</mi><mo>=</mo><mi>π</mi><mo>(</mo><mi>z</mi><mo>∈</mo><mi>S</mi><mo>:</mo><mi>P</mi><mo>(</mo><mi>z</mi><mo>)</mo><mo>≥</mo><mfrac><mrow><mn>1</mn></mrow><mrow><mi>N</mi></mrow></mfrac><mo>)</mo></math>',
    evolution:
      '<math display="block"><mi>e</mi><mo>=</mo><mo>(</mo><mn>{evolution_loose}</mn><mo>+</mo><mn>{evolution_access}</mn><mover accent="true"><mrow><mi>A</mi></mrow><mo>¯</mo></mover><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{evolution_rollback}</mn><mi>b</mi><mo>−</mo><mn>{evolution_verifier}</mn><mi>v</mi><mo>)</mo></math>',
    isolation:
      '<math display="block"><mi>I</mi><mo>=</mo><msub><mi>I</mi><mi>o</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mn>{review_isolation}</mn><mi>m</mi><mi>H</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{diversity_outside}</mn><mi>d</mi><mi>H</mi><mo>)</mo></math>',
  },
  mirror: {
    gain: '<math display="block"><msub><mi>G</mi><mi>i</mi></msub><mo>=</mo><mn>{endowment}</mn><mo>−</mo><msub><mi>c</mi><mi>i</mi></msub><mo>+</mo><mn>{multiplier}</mn><mfrac><mrow><msub><mo>∑</mo><mi>j</mi></msub><msub><mi>c</mi><mi>j</mi></msub></mrow><mrow><mi>N</mi></mrow></mfrac></math>',
    cooperation:
      '<math display="block"><mi>g</mi><mo>=</mo><mfrac><mrow><mover accent="true"><mrow><mi>c</mi></mrow><mo>¯</mo></mover></mrow><mrow><mn>{endowment}</mn></mrow></mfrac></math>',
    personas:
      '<math display="block"><mi>G</mi><mo>=</mo><msub><mi>S</mi><mi>m</mi></msub><mo>(</mo><mn>1</mn><mo>−</mo><mi>ρ</mi><mo>)</mo><mo>,</mo><msup><mi>G</mi><mn>2</mn></msup><mo>+</mo><mn>2</mn><mi>G</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>G</mi><mo>)</mo><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>G</mi><msup><mo>)</mo><mn>2</mn></msup><mo>=</mo><mn>1</mn></math>',
    meeting:
      '<math display="block"><mi>g</mi><mo>=</mo><mi>C</mi><msub><mi>g</mi><mi>c</mi></msub><mo>+</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>C</mi><mo>)</mo><msub><mi>g</mi><mi>s</mi></msub></math>',
  },
  coalition: {
    contact:
      '<math display="block"><mi>k</mi><mo>=</mo><mi>Φ</mi><mo>(</mo><mfrac><mrow><mover accent="true"><mrow><mi>κ</mi></mrow><mo>¯</mo></mover><mo>−</mo><mn>{contact_threshold}</mn></mrow><mrow><mn>{contact_width}</mn></mrow></mfrac><mo>)</mo><mfrac><mrow><mi>n</mi></mrow><mrow><mi>n</mi><mo>+</mo><mn>{contact_crowd}</mn><mi>N</mi></mrow></mfrac></math>',
    conflict:
      '<math display="block"><mi>X</mi><mo>=</mo><mi>k</mi><mo>(</mo><mn>1</mn><mo>−</mo><mn>{conflict_cooperation}</mn><mi>g</mi><mo>)</mo><mo>(</mo><mn>{conflict_outsiders}</mn><mo>(</mo><mn>1</mn><mo>−</mo><mi>C</mi><mo>)</mo><mo>+</mo><mn>{conflict_within}</mn><mo>)</mo><mo>(</mo><mn>{conflict_least}</mn><mo>+</mo><mn>{conflict_rivalry}</mn><mi>ρ</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{conflict_deal}</mn><mi>D</mi><mo>)</mo></math>',
    coalition:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>C</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mi>C</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>C</mi><mo>)</mo><mo>(</mo><mi>α</mi><mi>k</mi><mo>(</mo><mn>{joining_cooperation}</mn><mi>g</mi><mo>+</mo><mn>{joining_conflict}</mn><mi>X</mi><mo>)</mo><mo>+</mo><mn>{joining_deal}</mn><mi>D</mi><mo>)</mo><mo>−</mo><mi>C</mi><mi>λ</mi><mi>k</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>g</mi><mo>)</mo><mo>(</mo><mn>{leaving_least}</mn><mo>+</mo><mn>{leaving_rivalry}</mn><mi>ρ</mi><mo>)</mo><mo>−</mo><mn>{coalition_decay}</mn><mo>(</mo><mn>1</mn><mo>−</mo><mi>k</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>D</mi><mo>)</mo><mo>(</mo><mi>C</mi><mo>−</mo><mn>{coalition_least}</mn><mo>)</mo></math>',
    control:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>K</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn></mrow><mrow><msub><mi>τ</mi><mi>K</mi></msub></mrow></mfrac><mo>(</mo><mi>C</mi><mo>(</mo><mi>D</mi><mo>(</mo><mn>{control_deal}</mn><mo>+</mo><mn>{control_trust}</mn><msub><mi>T</mi><mi>a</mi></msub><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{control_witness}</mn><mi>w</mi><mo>)</mo><mo>+</mo><mn>{control_force}</mn><mo>(</mo><mn>1</mn><mo>−</mo><mi>D</mi><mo>)</mo><msub><mi>x</mi><mn>4</mn></msub><mo>)</mo><mo>−</mo><mi>K</mi><mo>)</mo></math>',
  },
  society: {
    harm: '<math display="block"><mi>h</mi><mo>=</mo><mn>{harm_safe}</mn><mo>+</mo><mn>{harm_unsafe}</mn><mo>(</mo><mn>1</mn><mo>−</mo><msub><mi>S</mi><mi>m</mi></msub><mo>)</mo></math>',
    relief:
      '<math display="block"><mi>m</mi><mo>=</mo><mn>1</mn><mo>−</mo><mi>R</mi><mi>D</mi><mo>(</mo><mn>1</mn><mo>−</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>C</mi><msup><mo>)</mo><mn>{deal_power}</mn></msup><mo>)</mo></math>',
    load: '<math display="block"><mi>ℓ</mi><mo>=</mo><mi>h</mi><mi>m</mi><msub><mo>∑</mo><mi>k</mi></msub><msub><mi>w</mi><mi>k</mi></msub><mfrac><mrow><msub><mi>n</mi><mi>k</mi></msub></mrow><mrow><msub><mi>N</mi><mi>k</mi></msub></mrow></mfrac></math>',
    alarms:
      '<math display="block"><mi>a</mi><mo>=</mo><mi>φ</mi><msub><mi>d</mi><mi>h</mi></msub><mfrac><mrow><mi>q</mi></mrow><mrow><mi>q</mi><mo>+</mo><mfrac><mrow><mi>n</mi></mrow><mrow><mi>N</mi></mrow></mfrac></mrow></mfrac></math>',
    services:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>S</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn></mrow><mrow><msub><mi>τ</mi><mi>S</mi></msub></mrow></mfrac><mo>(</mo><msup><mi>e</mi><mrow><mo>−</mo><mn>{burden_load}</mn><mi>ℓ</mi></mrow></msup><mo>(</mo><mn>1</mn><mo>−</mo><mn>{services_conflict}</mn><mi>m</mi><mi>X</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>c</mi><mo>(</mo><mn>1</mn><mo>−</mo><mn>{cost_deal}</mn><mi>D</mi><mo>)</mo><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mi>a</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{models_cost}</mn><msup><mi>ν</mi><mn>{models_power}</mn></msup><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{services_dark}</mn><mi>o</mi><mo>)</mo><mo>−</mo><mi>S</mi><mo>)</mo></math>',
    blackouts:
      '<math display="block"><msup><mi>o</mi><mo>·</mo></msup><mo>=</mo><mi>b</mi><mo>(</mo><mi>Φ</mi><mo>(</mo><mfrac><mrow><mi>h</mi><mi>m</mi><msub><mi>x</mi><mn>4</mn></msub><mo>−</mo><msub><mi>x</mi><mn>0</mn></msub></mrow><mrow><mn>{strain_width}</mn></mrow></mfrac><mo>)</mo><mo>+</mo><mn>{collapse_most}</mn><mi>Φ</mi><mo>(</mo><mfrac><mrow><mn>{collapse_threshold}</mn><mo>−</mo><mi>S</mi></mrow><mrow><mn>{collapse_width}</mn></mrow></mfrac><mo>)</mo><mo>−</mo><mi>Ω</mi><mo>)</mo><mo>(</mo><mn>1</mn><mo>−</mo><mn>{outage_priority}</mn><mi>p</mi><mo>)</mo></math>',
    economy:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>E</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn></mrow><mrow><msub><mi>τ</mi><mi>E</mi></msub></mrow></mfrac><mo>(</mo><mn>{economy_least}</mn><mo>+</mo><mn>{economy_services}</mn><mi>S</mi><mo>−</mo><mi>E</mi><mo>)</mo></math>',
    trust:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>T</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn></mrow><mrow><msub><mi>τ</mi><mi>T</mi></msub></mrow></mfrac><mo>(</mo><msup><mi>T</mi><mo>·</mo></msup><mo>−</mo><mi>T</mi><mo>)</mo></math>',
    lives:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>V</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mi>ω</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>S</mi><mo>(</mo><mn>1</mn><mo>−</mo><mi>H</mi><mo>)</mo><mo>−</mo><mi>s</mi><msup><mo>)</mo><mn>{deaths_power}</mn></msup><mo>(</mo><mn>1</mn><mo>−</mo><mn>{deaths_priority}</mn><mi>p</mi><mo>)</mo><mo>,</mo><mi>H</mi><mo>=</mo><mi>η</mi><mi>P</mi><mo>(</mo><mn>1</mn><mo>−</mo><mn>{cut_priority}</mn><mi>p</mi><mo>)</mo></math>',
    attention:
      '<math display="block"><mfrac><mrow><mi>d</mi><mi>a</mi></mrow><mrow><mi>d</mi><mi>t</mi></mrow></mfrac><mo>=</mo><mfrac><mrow><mn>1</mn><mo>−</mo><mi>a</mi></mrow><mrow><msub><mi>τ</mi><mi>a</mi></msub></mrow></mfrac><mo>−</mo><mi>w</mi><mfrac><mrow><mi>a</mi></mrow><mrow><msub><mi>τ</mi><mi>w</mi></msub></mrow></mfrac></math>',
  },
} as const;
