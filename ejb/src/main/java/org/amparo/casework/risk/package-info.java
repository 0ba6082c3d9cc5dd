/**
 * How great the danger to a survivor is, as a named person sets it and as she rates it herself: never computed, due again by a clock
 * and by what happens, looked at by a second person when it is high (W2; ).
 */
package org.amparo.casework.risk;
