import { Brand } from "./brand";
import classes from "./splash.module.css";

/** What is seen for the moment in which nobody knows yet who is there. */
export const Splash = () => (
  <div className={classes["splash"]} aria-hidden="true">
    <Brand size={40} />
  </div>
);
