'use client';

import { TxHost } from '../tx/components/TxHost.tsx';
import { flows } from './flows.ts';

export const TxWithFlows = () => <TxHost registry={flows} />;
