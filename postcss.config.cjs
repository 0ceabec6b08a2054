// Gives the style sheets Mantine's light-dark(), breakpoint mixins and rem().
module.exports = { plugins: { "postcss-preset-mantine": {} } };
