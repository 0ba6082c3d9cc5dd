/**
 * Whether a survivor takes part in proceedings: her decision, at any time another one. A no needs no reason and is told to nobody; a yes needs
 * that she understood what she was told, slept over it, has a safety plan that holds and decided with nobody from the authorities in the room.
 * Nothing that is kept of it, in the database or in the log, tells the one from the other (W7.4, R-01, R-68, R-82).
 */
package org.amparo.justice.participation;
