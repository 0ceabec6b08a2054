/** What a commit brings is checked and put into shape; the rest of the project is `npm run check`'s affair. */
export default {
  "*.{ts,tsx,mts,mjs,cjs}": ["eslint --fix --max-warnings 0 --no-warn-ignored", "prettier --write"],
  "*.{json,md,yml,css,html}": "prettier --write",
};
