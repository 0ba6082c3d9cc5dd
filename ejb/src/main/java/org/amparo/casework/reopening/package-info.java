/** Looking again when a closed case is taken up: what was true then may not be now, and nobody has to tell it twice to find that out. */
package org.amparo.casework.reopening;
