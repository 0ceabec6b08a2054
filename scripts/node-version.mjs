const OLDEST = [20, 19];

/**
 * @param {string} version such as "20.19.4"
 * @returns {string | null} what to tell the owner, or null when the version will do
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return null;
  return `This needs Node.js ${OLDEST.join(".")} or newer, and runs on ${version}. Get a newer one from https://nodejs.org`;
}
