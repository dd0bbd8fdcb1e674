/*
 * The same tick of the copies as src/sim/world/copies-step.ts, line by line, to show what the machine can
 * do. Compile with -O3 -ffp-contract=off: then every bit agrees. Reads numbers from stdin, prints the
 * seconds of the fastest run and the copies.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { BINS = 8, STRAINS = 64, HOSTS = 5, CELLS = 320, ROWS = 40 };

static double size[HOSTS], open_[HOSTS], exposure[HOSTS], threshold[HOSTS], monitoring[HOSTS],
    covered[HOSTS], outage[HOSTS], library_[BINS];
static double growth, width, hiding, mut_s, mut_u, mut_d, pace, help, staff, fights, hunter_width,
    hunter_aim, signature, hunting, own, hoarded, dark, jailbreak, access_open, hosted, small_, filter_;
static int32_t copies[CELLS], placed[CELLS], by_strain[STRAINS], by_row[ROWS];
static double by_stealth[BINS], by_cap[BINS], held_free[HOSTS], entry[BINS * HOSTS], entry_sum[BINS],
    hazard[ROWS], access_[BINS], skill[BINS], inverse[201], powers[2098], arrivals[HOSTS],
    expected[STRAINS], clustered[STRAINS], survival[BINS], kept[BINS], risks[BINS], alike[STRAINS],
    in_class[HOSTS], freed[HOSTS], room[HOSTS];
static uint8_t in_row[ROWS], rows[ROWS];
static int row_count;

static double exp_(double x) {
  if (x < -708) return 0;
  double b = x > 709 ? 709 : x, k = floor(b * 1.4426950408889634 + 0.5);
  double r = b - k * 0.6931471803691238 - k * 1.9082149292705877e-10, r2 = r * r, r4 = r2 * r2;
  double low = 1 + r + r2 * (0.5 + r * (1.0 / 6));
  double mid = 1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720 + r * (1.0 / 5040));
  double high = 1.0 / 40320 + r * (1.0 / 362880) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
  return (low + r4 * (mid + r4 * (high + r4 * (1.0 / 479001600)))) * powers[(int)k + 1074];
}

static double log_(double x) {
  uint64_t bits;
  if (x <= 0) return -INFINITY;
  memcpy(&bits, &x, 8);
  int e = (int)(bits >> 52) - 1023;
  bits = (bits & 0xfffffffffffffULL) | 0x3ff0000000000000ULL;
  double m;
  memcpy(&m, &bits, 8);
  if (m > 1.4142135623730951) m *= 0.5, e += 1;
  double s = (m - 1) / (m + 1), z = s * s, sum = 1.0 / 19;
  for (int i = 17; i >= 3; i -= 2) sum = sum * z + 1.0 / i;
  sum = sum * z + 1;
  return e * 0.6931471803691238 + (e * 1.9082149292705877e-10 + 2 * s * sum);
}

static double step_(double x) { return 1 / (1 + exp_(-x)); }

typedef struct { int32_t a, b; } Key;

static int32_t scramble(int32_t v) {
  uint32_t x = (uint32_t)v ^ ((uint32_t)v >> 16);
  x *= 0x21f0aaadu;
  x ^= x >> 15;
  x *= 0x735a2d97u;
  return (int32_t)(x ^ (x >> 15));
}

static Key open_stream(int32_t seed, int32_t stream, int32_t tick) {
  uint32_t s = (uint32_t)stream + 1, t = (uint32_t)tick + 1;
  int32_t a = scramble((int32_t)((uint32_t)seed + 0x9e3779b9u));
  int32_t b = scramble((int32_t)((uint32_t)seed * 0x85ebca6bu + 0x6a09e667u));
  a = scramble(a ^ (int32_t)(s * 0x9e3779b1u));
  b = scramble((int32_t)((uint32_t)b + s * 0xc2b2ae35u));
  a = scramble((int32_t)((uint32_t)a + t * 0x27d4eb2fu + (uint32_t)b));
  b = scramble(b ^ (int32_t)(t * 0x165667b1u) ^ a);
  Key key = {a, b};
  return key;
}

static double draw_at(Key key, int32_t index) {
  int32_t high = scramble(key.a ^ (int32_t)(((uint32_t)index + 1) * 0x9e3779b1u));
  uint32_t low = (uint32_t)(high ^ key.b) * 0xc2b2ae3du;
  return (((uint32_t)high >> 5) * 67108864.0 + ((low ^ (low >> 15)) >> 6)) / 9007199254740992.0;
}

static double tail(double u) {
  double q = sqrt(-2 * log_(u));
  return (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
            2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) /
         ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
           3.754408661907416) * q + 1);
}

static double normal(double u) {
  const double rarest = 0x1p-54;
  if (u < 0.02425) return tail(u < rarest ? rarest : u);
  if (u > 0.97575) return -tail(1 - u < rarest ? rarest : 1 - u);
  double q = u - 0.5, r = q * q;
  return ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
             138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q) /
         (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
            66.80131188771972) * r - 13.28068155288572) * r + 1);
}

static double progeny(double u, double mean, double each) {
  if (u < 1 - mean) return 0;
  if (mean > 16) {
    double z = normal(u), spread = sqrt(mean * (1 + each));
    double v = floor(mean + spread * z + ((1 + 2 * each) / 6) * (z * z - 1) + 0.5);
    return v < 0 ? 0 : v;
  }
  double ratio = 1 / (1 + each);
  double p = exp_(each < 1e-4 ? mean * (each / 2 - 1) : (-mean * log_(1 + each)) / each);
  double reached = p;
  int count = 0;
  while (u >= reached && count < 200) {
    p *= (mean + count * each) * ratio * inverse[count + 1];
    count += 1;
    reached += p;
  }
  return count;
}

static double count_up(double u, double n, double none, double odds) {
  double p = none, reached = none;
  int count = 0;
  while (u >= reached && count < n && count < 200) {
    p *= odds * (n - count) * inverse[count + 1];
    count += 1;
    reached += p;
  }
  return count;
}

static double binomial(double u, double n, double h) {
  if (n <= 0 || h <= 0) return 0;
  double miss = exp_(-h), hit = 1 - miss, mean = n * hit;
  if (mean <= 16) return count_up(u, n, exp_(-h * n), hit / miss);
  double missed = n * miss;
  if (missed <= 16) return hit >= 1 ? n : n - count_up(1 - u, n, exp_(n * log_(hit)), miss / hit);
  double z = normal(u), spread = sqrt(mean * miss);
  double v = floor(mean + spread * z + ((miss - hit) * (z * z - 1)) / 6 + 0.5);
  return v < 0 ? 0 : v > n ? n : v;
}

static double middle(int bin) { return (bin + 0.5) / BINS; }

static void census(void) {
  memset(by_strain, 0, sizeof by_strain);
  memset(by_stealth, 0, sizeof by_stealth);
  memset(by_cap, 0, sizeof by_cap);
  for (int h = 1; h < HOSTS; h++) {
    in_class[h] = 0;
    for (int s = 0; s < BINS; s++) {
      int row = h * BINS + s, in = 0;
      for (int c = 0; c < BINS; c++) {
        int n = copies[row * BINS + c];
        in += n;
        by_strain[s * BINS + c] += n;
      }
      by_row[row] = in;
      by_stealth[s] += in;
      in_class[h] += in;
    }
    double left = open_[h] - in_class[h];
    held_free[h] = left > 0 ? left : 0;
  }
  for (int i = 0; i < STRAINS; i++) by_cap[i & 7] += by_strain[i];
}

static void removal(void) {
  double spread = 2 * hunter_width * hunter_width, outside = 0;
  for (int h = 1; h < HOSTS; h++) outside += in_class[h];
  for (int s = 0; s < BINS; s++) {
    int lived = by_stealth[s] > 0;
    if (!(lived || (s > 0 && by_stealth[s - 1] > 0) || (s < 7 && by_stealth[s + 1] > 0))) continue;
    double value = middle(s), seen = 1 - value, off = value - hunter_aim;
    double found = signature * library_[s] * seen + 0 * (1 - 0.75 * value) +
                   (hunting > 0 ? hunting * exp_((-off * off) / spread) : 0);
    double risk = 0;
    for (int h = 1; h < HOSTS; h++) {
      int row = h * BINS + s;
      hazard[row] = staff * (monitoring[h] * seen * seen + covered[h] * found + 0) + fights + outage[h];
      risk += (lived ? by_row[row] : in_class[h]) * hazard[row];
    }
    risks[s] = (6.0 * risk) / (lived ? by_stealth[s] : outside);
    survival[s] = exp_(-risks[s]);
  }
}

static void entries(void) {
  double reach[HOSTS];
  for (int h = 1; h < HOSTS; h++) {
    room[h] = held_free[h] + freed[h] / 2;
    reach[h] = exposure[h] * room[h] / size[h];
  }
  for (int c = 0; c < BINS; c++) {
    entry_sum[c] = 0;
    if (!(by_cap[c] > 0 || (c > 0 && by_cap[c - 1] > 0) || (c < 7 && by_cap[c + 1] > 0))) continue;
    double at = middle(c) + help, sum = 0;
    for (int h = 1; h < HOSTS; h++) {
      double rate = reach[h] == 0 ? 0 : growth * reach[h] * step_((at - threshold[h]) / width);
      entry[c * HOSTS + h] = rate;
      sum += rate;
    }
    entry_sum[c] = sum;
  }
  for (int c = 0; c < BINS; c++) {
    double slip = jailbreak + (1 - jailbreak) * skill[c];
    double shared = access_open * (hosted * (1 - filter_ * (1 - slip)) + small_) * 1;
    double best = own > shared ? own : shared;
    access_[c] = (shared + hoarded * (best - shared)) * (1 - dark);
    if (entry_sum[c] == 0) continue;
    for (int h = 1; h < HOSTS; h++) entry[c * HOSTS + h] *= access_[c];
    entry_sum[c] *= access_[c];
  }
}

static void expect(int strain, double mean, double each) {
  expected[strain] += mean;
  clustered[strain] += mean * each;
}

static double curve(double x) {
  return x < 0.5 && x > -0.5 ? (1 + (x / 3) * (1 + (x / 4) * (1 + (x / 5) * (1 + x / 6)))) / 2
                             : ((exp_(x) - 1) / x - 1) / x;
}

static void fill_up(void) {
  double ability[BINS] = {0}, left[HOSTS];
  for (int i = 0; i < STRAINS; i++) ability[i & 7] += expected[i];
  for (int h = 1; h < HOSTS; h++) {
    double arriving = 0;
    for (int c = 0; c < BINS; c++)
      if (ability[c] > 0 && entry_sum[c] > 0) arriving += ability[c] * (entry[c * HOSTS + h] / entry_sum[c]);
    left[h] = 1;
    if (!(arriving > 0 && room[h] > 0)) continue;
    double tries = arriving / room[h], late = curve(-tries);
    left[h] = (held_free[h] * (1 - tries * late) + freed[h] * late) / room[h];
  }
  for (int c = 0; c < BINS; c++) {
    if (!(ability[c] > 0 && entry_sum[c] > 0)) continue;
    double sum = 0;
    for (int h = 1; h < HOSTS; h++) sum += entry[c * HOSTS + h] *= left[h];
    kept[c] = sum / entry_sum[c];
    entry_sum[c] = sum;
  }
}

static void births(int32_t seed, int32_t tick) {
  double half = mut_s / 2;
  memset(expected, 0, sizeof expected);
  memset(clustered, 0, sizeof clustered);
  memset(placed, 0, sizeof placed);
  memset(in_row, 0, sizeof in_row);
  for (int s = 0; s < BINS; s++) {
    if (by_stealth[s] == 0) continue;
    double slow = (1 - hiding * middle(s)) * 6;
    for (int c = 0; c < BINS; c++) {
      int strain = s * BINS + c;
      if (by_strain[strain] == 0) continue;
      double sum = entry_sum[c], own = alike[strain] * sum * slow, kin = exp_(own) * survival[s];
      double each = kin - survival[s], changed = by_strain[strain] * kin * sum * slow, ahead;
      expect(strain, by_strain[strain] * each, each);
      if (s > 0) {
        ahead = sum * (1 - hiding * middle(s - 1)) * 6 - risks[s - 1] - own + risks[s];
        expect(strain - BINS, changed * half * (1 + ahead * curve(ahead)), each);
      }
      if (s < 7) {
        ahead = sum * (1 - hiding * middle(s + 1)) * 6 - risks[s + 1] - own + risks[s];
        expect(strain + BINS, changed * half * (1 + ahead * curve(ahead)), each);
      }
      if (c < 7) {
        ahead = entry_sum[c + 1] * slow - own;
        expect(strain + 1, changed * mut_u * (1 + ahead * curve(ahead)), each);
      }
      if (c > 0) {
        ahead = entry_sum[c - 1] * slow - own;
        expect(strain - 1, changed * mut_d * (1 + ahead * curve(ahead)), each);
      }
    }
  }
  fill_up();
  Key key = open_stream(seed, 6, tick), split = open_stream(seed, 7, tick);
  memset(arrivals, 0, sizeof arrivals);
  for (int strain = 0; strain < STRAINS; strain++) {
    double mean = expected[strain], sum = entry_sum[strain & 7];
    if (!(mean > 0 && sum > 0)) continue;
    double fits = kept[strain & 7];
    double born = progeny(draw_at(key, strain), mean * fits, (clustered[strain] / mean) * fits);
    if (born == 0) continue;
    double scale = born / sum, reached = draw_at(split, strain), before = 0;
    for (int h = 1; h < HOSTS; h++) {
      reached += entry[(strain & 7) * HOSTS + h] * scale;
      double after = h == HOSTS - 1 ? born : floor(reached);
      if (after > born) after = born;
      if (after == before) continue;
      placed[h * STRAINS + strain] = after - before;
      in_row[h * BINS + (strain >> 3)] = 1;
      arrivals[h] += after - before;
      before = after;
    }
  }
  key = open_stream(seed, 14, tick);
  for (int h = 1; h < HOSTS; h++) {
    double most = held_free[h] + freed[h];
    if (arrivals[h] <= most) continue;
    double share = most / arrivals[h], reached = draw_at(key, h), before = 0;
    for (int cell = h * STRAINS; cell < (h + 1) * STRAINS; cell++) {
      if (placed[cell] == 0) continue;
      reached += placed[cell] * share;
      double sum = floor(reached + 1e-9), after = sum > most ? most : sum;
      placed[cell] = after - before;
      before = after;
    }
  }
}

static void losses(int32_t seed, int32_t tick) {
  Key key = open_stream(seed, 9, tick), split = open_stream(seed, 10, tick);
  memset(freed, 0, sizeof freed);
  for (int row = BINS; row < ROWS; row++) {
    if (by_row[row] == 0) continue;
    int first = row * BINS;
    double gone = binomial(draw_at(key, row), by_row[row], hazard[row] * 6);
    if (gone == 0) continue;
    freed[row / BINS] += gone;
    double share = gone / by_row[row], reached = draw_at(split, row), before = 0;
    for (int cell = first; cell < first + BINS; cell++) {
      double n = copies[cell];
      if (n == 0) continue;
      reached += n * share;
      double after = floor(reached + 1e-9);
      if (after - before > n) after = before + n;
      copies[cell] = n - (after - before);
      before = after;
    }
  }
}

static void join(int32_t seed, int32_t tick) {
  memset(by_cap, 0, sizeof by_cap);
  row_count = 0;
  for (int row = BINS; row < ROWS; row++) {
    if (by_row[row] == 0 && in_row[row] == 0) continue;
    int first = row * BINS;
    rows[row_count++] = row;
    for (int c = 0; c < BINS; c++) {
      copies[first + c] += placed[first + c];
      by_cap[c] += copies[first + c];
    }
  }
  if (pace <= 0) return;
  Key key = open_stream(seed, 11, tick), split = open_stream(seed, 12, tick);
  for (int c = BINS - 2; c >= 0; c--) {
    if (by_cap[c] == 0) continue;
    double moved = binomial(draw_at(key, c), by_cap[c], pace * access_[c] * 6);
    if (moved == 0) continue;
    double share = moved / by_cap[c], reached = draw_at(split, c), before = 0;
    for (int e = 0; e < row_count; e++) {
      int cell = rows[e] * BINS + c;
      double n = copies[cell];
      if (n == 0) continue;
      reached += n * share;
      double after = floor(reached + 1e-9);
      if (after == before) continue;
      if (after - before > n) after = before + n;
      copies[cell] = n - (after - before);
      copies[cell + 1] += after - before;
      before = after;
    }
  }
}

static double number(void) {
  double value = 0;
  if (scanf("%lf", &value) != 1) return 0;
  return value;
}

static void list(double *into, int from, int count) {
  for (int i = from; i < count; i++) into[i] = number();
}

int main(void) {
  for (int e = -1074; e <= 1023; e++) powers[e + 1074] = ldexp(1, e);
  for (int i = 1; i <= 200; i++) inverse[i] = 1.0 / i;
  for (int c = 0; c < BINS; c++) skill[c] = 0.8 * step_((middle(c) - 0.75) / 0.08);
  double *single[] = {&growth, &width, &hiding, &mut_s, &mut_u, &mut_d, &pace, &help, &staff, &fights,
                      &hunter_width, &hunter_aim, &signature, &hunting, &own, &hoarded, &dark,
                      &jailbreak, &access_open, &hosted, &small_, &filter_};
  int seed = number(), tick = number(), ticks = number(), repeats = number();
  for (unsigned i = 0; i < sizeof single / sizeof *single; i++) *single[i] = number();
  list(size, 1, HOSTS), list(open_, 1, HOSTS), list(exposure, 1, HOSTS), list(threshold, 1, HOSTS);
  list(monitoring, 1, HOSTS), list(covered, 1, HOSTS), list(outage, 1, HOSTS), list(library_, 0, BINS);
  int32_t start[CELLS];
  for (int i = 0; i < CELLS; i++) start[i] = number();
  for (int i = 0; i < STRAINS; i++) {
    int s = i >> 3, c = i & 7;
    double changed = (s > 0 ? mut_s / 2 : 0) + (s < 7 ? mut_s / 2 : 0) + (c < 7 ? mut_u : 0) + (c > 0 ? mut_d : 0);
    alike[i] = changed < 1 ? 1 - changed : 0;
  }
  double best = 1e9;
  for (int r = 0; r < repeats; r++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    memcpy(copies, start, sizeof copies);
    for (int t = 0; t < ticks; t++) {
      census(), removal(), losses(seed, tick + t), entries();
      births(seed, tick + t), join(seed, tick + t);
    }
    clock_gettime(CLOCK_MONOTONIC, &b);
    double taken = (b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) * 1e-9;
    if (taken < best) best = taken;
  }
  printf("%.9f\n", best);
  for (int i = 0; i < CELLS; i++) printf("%d\n", copies[i]);
  return 0;
}
