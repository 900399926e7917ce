// A small drawing of a row of people of whom enough did it, for the empty board.

export function TestDrawing() {
  return (
    <svg width="220" height="96" viewBox="0 0 220 96" fill="none" stroke="currentColor" strokeWidth="1.5">
      <rect x="2" y="2" width="216" height="92" rx="10" strokeDasharray="5 5" />
      <path d="M20 26h112M20 38h70" strokeLinecap="round" />
      {[0, 1, 2, 3].map((at) => (
        <g key={at}>
          <circle cx={30 + at * 24} cy="68" r="8" fill="currentColor" />
          <path d="m26 68 3 3 5-6" transform={`translate(${at * 24})`} stroke="var(--color-canvas)" />
        </g>
      ))}
      <path d="M115 54v28" strokeWidth="2.5" strokeLinecap="round" />
      {[4, 5, 6].map((at) => (
        <circle key={at} cx={34 + at * 24} cy="68" r="8" strokeDasharray="3 3" />
      ))}
    </svg>
  )
}
