'use client';

import { Charts } from './Charts.tsx';
import { Colours } from './Colours.tsx';
import { Controls } from './Controls.tsx';
import { Endings } from './Endings.tsx';
import { Feedback } from './Feedback.tsx';
import { Figures } from './FigureParts.tsx';
import { FormGrammar } from './FormGrammar.tsx';
import { Tables } from './Tables.tsx';

/** All parts of the design system on one page, to look at and to test. */
export function DesignScreen() {
  return (
    <div className="mt-12 grid gap-12">
      <Colours />
      <FormGrammar />
      <Figures />
      <Charts />
      <Tables />
      <Controls />
      <Feedback />
      <Endings />
    </div>
  );
}
