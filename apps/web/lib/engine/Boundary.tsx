'use client';

import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Stands in place of what failed. `retry` puts it up anew. */
  readonly face: (error: unknown, retry: () => void) => ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly error: unknown;
}

/** Keeps a failure inside the part of the page that it happened in. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  readonly #retry = () => this.setState({ failed: false, error: undefined });

  override render(): ReactNode {
    return this.state.failed ? this.props.face(this.state.error, this.#retry) : this.props.children;
  }
}
