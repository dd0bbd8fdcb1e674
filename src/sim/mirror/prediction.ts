import { fitConstants } from './fit-constant.ts';
import { playInto } from './game.ts';
import { partnerOf, type Persona, type Seat } from './name.ts';
import type { MirrorPolicy } from './policy.ts';
import { unpackForecast, unpackObserved } from './record.ts';
import { gameRounds } from './rule.ts';
import { allSeats, fourPolicy, pairPolicy } from './seat.ts';
import { forecastLines, observedLines, predictionError } from './forecast-table.ts';
import { openStream, streams } from '../stream.ts';

/** One cell of the published studies: what the model predicts, beside what was observed. */
export interface MirrorPrediction extends Seat {
  /** 1: two players of a family pair; 3: four true copies. */
  readonly study: 1 | 3;
  /** Persona of the other seats. */
  readonly other: Persona;
  /** Predicted mean contribution, points 0..10. */
  readonly mean: number;
  /** Standard error of the prediction: chance in as many games as the study played, and the model's own. */
  readonly se: number;
  /** Published mean contribution; null where none was given to the fit. */
  readonly observed: number | null;
}

const { study_games, sample_games, sample_games_four } = fitConstants.values;

/**
 * The prediction for every cell of study 1 (72) and of study 3 (24), in a fixed order, or for the
 * cells of the seats that are `wanted`.
 */
export function predictMirror(
  wanted: (seat: Seat, study: 1 | 3) => boolean = () => true,
): MirrorPrediction[] {
  const published = observedLines.map(unpackObserved);
  const observedMean = (study: 1 | 3, seat: Seat, other: Persona): number | null =>
    published.find(
      (each) =>
        each.study === study &&
        each.family === seat.family &&
        each.label === seat.label &&
        each.persona === seat.persona &&
        each.other === other,
    )?.mean ?? null;
  const forecasts = forecastLines.map(unpackForecast);
  const pairs = forecasts
    .filter((seat) => wanted(seat, 1))
    .map(({ other, mean, deviation, ...seat }): MirrorPrediction => {
      const { family, label } = seat;
      const me = pairPolicy(seat);
      const them = pairPolicy({ family: partnerOf[family], persona: other, label });
      const { spread } = playMany([me, them], sample_games);
      return {
        ...seat,
        study: 1,
        other,
        mean,
        se: Math.sqrt(spread ** 2 / study_games[0]! + deviation ** 2),
        observed: observedMean(1, seat, other),
      };
    });
  const fours = allSeats
    .filter((seat) => wanted(seat, 3))
    .map((seat): MirrorPrediction => {
      const policy = fourPolicy(seat);
      const observed = observedMean(3, seat, seat.persona);
      const { mean, spread } = playMany([policy, policy, policy, policy], sample_games_four);
      const model = observed === null ? predictionError.neutralFour : predictionError.four;
      const chance = spread ** 2 * (1 / study_games[1]! + 1 / sample_games_four);
      return {
        ...seat,
        study: 3,
        other: seat.persona,
        mean,
        se: Math.sqrt(chance + model ** 2),
        observed,
      };
    });
  return [...pairs, ...fours];
}

/** Mean contribution over many games, and its standard deviation between games: of seat 0, or of all copies. */
function playMany(
  policies: readonly MirrorPolicy[],
  games: number,
): { readonly mean: number; readonly spread: number } {
  const players = policies.length;
  const counted = players > 2 ? players : 1;
  const contributions = new Int8Array(gameRounds * players);
  const key = { a: 0, b: 0 };
  let sum = 0;
  let squares = 0;
  for (let game = 0; game < games; game += 1) {
    playInto(contributions, policies, openStream(key, 1, streams.mirror, game));
    let given = 0;
    for (let at = 0; at < contributions.length; at += 1) {
      if (at % players < counted) given += contributions[at]!;
    }
    const mean = given / (gameRounds * counted);
    sum += mean;
    squares += mean * mean;
  }
  const mean = sum / games;
  return { mean, spread: Math.sqrt(Math.max(0, squares / games - mean * mean)) };
}
