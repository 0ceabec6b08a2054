/** Two soft notes, a fourth apart. */
const NOTES_HZ = [523.25, 698.46];
const NOTE_SECONDS = 0.18;
const LOUDNESS = 0.12;

/**
 * Sounds once, without a file to load. A page that nobody has touched yet may not sound; the browser would say so in its
 * console, so it is not tried.
 */
export async function playTone(): Promise<void> {
  if (!navigator.userActivation.hasBeenActive) return;
  const audio = new AudioContext();
  await audio.resume();
  NOTES_HZ.forEach((frequency, at) => {
    const start = audio.currentTime + at * NOTE_SECONDS;
    const note = new OscillatorNode(audio, { type: "sine", frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 2 * NOTE_SECONDS);
    note.connect(volume).connect(audio.destination);
    note.start(start);
    note.stop(start + 2 * NOTE_SECONDS);
    if (at === NOTES_HZ.length - 1) note.onended = () => void audio.close();
  });
}
