'use client';

import { useCopy } from '../../../ui/copy/useCopy.ts';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { RateChart as Chart, useRates } from '../../stake/index.ts';
import { portfolioCopy } from '../copy.ts';

/** The rate over time. Not there before there are two points. */
export function RateChart() {
  const words = useCopy(portfolioCopy).chart;
  const { data: points = [] } = useRates();
  if (points.length < 2) return null;
  return (
    <Section title={words.title} note={words.note}>
      <Chart height={160} />
    </Section>
  );
}
