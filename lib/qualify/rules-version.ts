/** Version of the rules in this room. It stands on every assessment, so grades made by older rules are never mixed in silently. */
export const RULES_VERSION = '2.0.0';
