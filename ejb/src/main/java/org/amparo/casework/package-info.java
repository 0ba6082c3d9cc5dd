/**
 * The life of a survivor's case: who leads it and who stands in, what she needs in her own words, what happened and what is due,
 * and a safe ending. Knows nothing of proceedings: no plan or need depends on them.
 */
package org.amparo.casework;
