/** A unit as its supervisor sees it: how the work is shared among colleagues, and which cases have nobody who stands in. */
package org.amparo.casework.unit;
