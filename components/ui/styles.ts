/** Tokens and base styles, in the order they build on one another; every page of the extension loads them first. */
import './tokens.css';
import './base.css';
