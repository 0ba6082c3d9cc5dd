/** The lists everybody chooses from: domains of need, languages spoken and signed, countries. Codes are stored, names are looked up. */
package org.amparo.codelist;
