import classes from "./reports.module.css";

/** A figure's length beside the figure itself, which says it to those who do not see the bar. */
export const Bar = ({ figure, most }: { figure: number; most: number }) => (
  <span aria-hidden="true" className={classes["bar"]} data-testid="bar">
    <span style={{ inlineSize: `${most === 0 ? 0 : (figure / most) * 100}%` }} />
  </span>
);
