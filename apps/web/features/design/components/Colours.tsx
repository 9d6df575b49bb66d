'use client';

import { Section } from '../../../ui/surfaces/Section.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy;

const grounds = ['paper', 'surface', 'sunken', 'line', 'edge', 'muted', 'ink'] as const;
const meanings = ['accent', 'earn', 'wait', 'loss', 'info'] as const;
const scale = [
  ['text-48', '48'],
  ['text-34', '34'],
  ['text-26', '26'],
  ['text-20', '20'],
  ['text-17', '17'],
  ['text-15', '15'],
  ['text-13', '13'],
] as const;

export function Colours() {
  return (
    <Section title={words.colours}>
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          {[grounds, meanings].map((names) => (
            <ul key={names[0]} className="flex flex-wrap gap-4">
              {names.map((name) => (
                <li key={name} className="grid w-16 gap-1 text-13 text-muted">
                  <span
                    className="h-10 rounded-control border border-line"
                    style={{ background: `var(--${name})` }}
                  />
                  {name}
                </li>
              ))}
            </ul>
          ))}
        </div>
        <div className="min-w-0">
          {scale.map(([look, size]) => (
            <p
              key={size}
              className={`flex items-baseline justify-between gap-4 border-b border-line py-1 ${look}`}
            >
              <span className="truncate">12.4051 lsMETIS</span>
              <span className="text-13 text-muted">{size}</span>
            </p>
          ))}
        </div>
      </div>
    </Section>
  );
}
