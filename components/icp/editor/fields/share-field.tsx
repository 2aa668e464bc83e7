import { OptionalNumber } from './number-field.tsx';

interface ShareFieldProps {
  label: string;
  path: string;
  /** 0 to 1. */
  value: number | undefined;
  /** 0 to 1, taken where it is left empty. */
  usual: number;
  onChange: (value: number | undefined) => void;
  hint?: string;
}

/** A share typed in percent; left empty, the usual one. */
export function ShareField({ usual, hint, ...field }: ShareFieldProps) {
  return <OptionalNumber {...field} {...(hint !== undefined && { hint })} usual={String(Math.round(usual * 100))} unit="%" scale={100} min={0} max={100} step={5} />;
}
