import { Component, type ReactNode } from "react";

import { BrokenPart } from "./broken-part";

interface State {
  error: unknown;
  isBroken: boolean;
}

/** Keeps what breaks inside from taking the rest of the page with it. */
export class PartBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, isBroken: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <BrokenPart error={this.state.error} retry={() => this.setState({ error: null, isBroken: false })} />;
  }
}
