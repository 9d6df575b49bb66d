/** The figures of the first page, behind one door: one list of files in its HTML. */
export { AprFigure } from './AprFigure.tsx';
export { ExitPrices } from './ExitPrices.tsx';
export { RateChart } from './RateChart.tsx';
export { StakeFigures } from './StakeFigures.tsx';
export { WayFigure } from './WayFigure.tsx';
