import type { Soundscape } from '../../app/index.ts';

/** How fast what is heard follows what is asked for: a third of the way is left after so many seconds. */
const slow = 1.5;

/** As loud as each voice gets, so that all of them together stay quiet. */
const loudest = { hum: 0.09, ticks: 0.08, air: 0.11, watch: 0.022, all: 0.8 } as const;

/** Voices that sound as long as their context runs; at first they are silent. */
export interface SoundGraph {
  readonly play: (soundscape: Soundscape, volume: number) => void;
  readonly silence: () => void;
}

/** Puts a soundscape's voices together. */
export function soundGraph(context: BaseAudioContext): SoundGraph {
  const all = gain(context, 0, context.destination);
  const hum = voice(context, all);
  const low = tone(context, 48, hum);
  const fifth = tone(context, 72, gain(context, 0.4, hum));
  // Small loudspeakers give nothing so low; this they do.
  const fourth = tone(context, 192, gain(context, 0.3, hum));
  const air = voice(context, all);
  const brightness = new BiquadFilterNode(context, { type: 'lowpass', frequency: 300, Q: 0.4 });
  brightness.connect(air);
  noise(context).connect(brightness);
  const ticks = voice(context, all);
  const tickPace = pulse(context, 1400, 40, ticks);
  const watch = voice(context, all);
  const watchPace = pulse(context, 587, 12, watch);
  const turn = (param: AudioParam, value: number, time = slow) =>
    void param.setTargetAtTime(value, context.currentTime, time);
  return {
    play(soundscape, volume) {
      turn(hum.gain, loudest.hum * soundscape.hum.level);
      turn(low.frequency, soundscape.hum.hertz);
      turn(fifth.frequency, 1.5 * soundscape.hum.hertz);
      turn(fourth.frequency, 4 * soundscape.hum.hertz);
      turn(air.gain, loudest.air * soundscape.air.level);
      turn(brightness.frequency, soundscape.air.hertz);
      turn(ticks.gain, loudest.ticks * soundscape.ticks.level);
      turn(tickPace.frequency, soundscape.ticks.perSecond);
      turn(watch.gain, loudest.watch * soundscape.watch.level);
      turn(watchPace.frequency, soundscape.watch.perSecond);
      turn(all.gain, loudest.all * volume);
    },
    // What is to be heard instead begins at once.
    silence: () => turn(all.gain, 0, slow / 10),
  };
}

function gain(context: BaseAudioContext, level: number, to: AudioNode): GainNode {
  const node = new GainNode(context, { gain: level });
  node.connect(to);
  return node;
}

function voice(context: BaseAudioContext, to: AudioNode): GainNode {
  return gain(context, 0, to);
}

function tone(context: BaseAudioContext, hertz: number, to: AudioNode): OscillatorNode {
  const node = new OscillatorNode(context, { frequency: hertz });
  node.connect(to);
  node.start();
  return node;
}

/**
 * A tone heard for a moment, again and again; the sharper, the shorter. A slow wave of which only the
 * tops pass opens it: no timer has to run, and its pace can be turned like anything else.
 */
function pulse(
  context: BaseAudioContext,
  hertz: number,
  sharpness: number,
  to: AudioNode,
): OscillatorNode {
  const opened = gain(context, 0, to);
  tone(context, hertz, opened);
  const tops = new WaveShaperNode(context, {
    curve: Float32Array.from({ length: 513 }, (_, at) => Math.max(0, at / 256 - 1) ** sharpness),
  });
  tops.connect(opened.gain);
  return tone(context, 1, tops);
}

/** Seconds of noise that are made; shorter, and its return would be heard. */
const noiseLength = 4;

function noise(context: BaseAudioContext): AudioBufferSourceNode {
  const { sampleRate } = context;
  const buffer = new AudioBuffer({ length: noiseLength * sampleRate, sampleRate });
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at += 1) samples[at] = 2 * Math.random() - 1;
  const node = new AudioBufferSourceNode(context, { buffer, loop: true });
  node.start();
  return node;
}
