/** The reading page's entry. */
import { DatelineReader } from './datelineReader.ts';

customElements.define('dateline-reader', DatelineReader);
