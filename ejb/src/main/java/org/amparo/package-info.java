/** Amparo, area by area: {@code docs/architecture.md} has the map of who may know whom. */
package org.amparo;
